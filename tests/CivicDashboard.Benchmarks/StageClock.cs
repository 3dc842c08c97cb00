using CivicDashboard.Extraction;
using CivicDashboard.Extraction.Articles;
using CivicDashboard.Extraction.Catalogue;
using CivicDashboard.Extraction.Checks;
using CivicDashboard.Extraction.Figures;
using CivicDashboard.Extraction.Layout;
using CivicDashboard.Extraction.Mentions;
using CivicDashboard.Extraction.Mentions.Numbers;
using CivicDashboard.Extraction.Mentions.Periods;
using CivicDashboard.Extraction.Mentions.Places;
using CivicDashboard.Extraction.Words;
using CivicDashboard.Ingest.Documents;
using CivicDashboard.Statistics;

namespace CivicDashboard.Benchmarks;

/// <summary>Goes the extractor's way step by step and keeps how long each stage takes.</summary>
internal sealed class StageClock(CodeLists lists)
{
    private static readonly string[] Names = ["layout, articles", "periods", "places", "numbers", "binding", "writing", "checks"];

    private readonly NumberScanner numbers = new(new UnitIndex(lists.Units));
    private readonly PlaceIndex places = new(lists.Regions, lists.Towns);
    private readonly IndicatorMatcher indicators = new(lists.Catalogue, lists.Units);
    private readonly double[] seconds = new double[Names.Length];

    /// <summary>Median seconds of each stage.</summary>
    public IEnumerable<(string Stage, double Seconds)> Medians(List<DocumentFile> documents, int runs)
    {
        var all = Enumerable.Range(0, runs).Select(_ => Read(documents)).ToList();
        return Names.Select((name, stage) => (name, all.Select(run => run[stage]).Order().ElementAt(runs / 2)));
    }

    /// <summary>Seconds of each stage.</summary>
    public double[] Read(List<DocumentFile> documents)
    {
        Array.Clear(seconds);
        documents.ForEach(Read);
        return [.. seconds];
    }

    private void Read(DocumentFile document)
    {
        var articles = Clock(0, () => PageReader.Read(document.Text));
        var time = Clock(1, () => PeriodContext.Of(document.Text, document.Facts.Published));
        var home = document.Facts.RegionCode ?? Clock(2, () => HomeFinder.Find(places, articles.SelectMany(a => new[] { a.Title, a.Affiliation, a.Body.Text }), out _));
        for (var i = 0; i < articles.Count; i++)
        {
            var (article, text) = (articles[i], FullWidth.Punctuation(articles[i].Body.Text));
            var periods = Clock(1, () => PeriodTrack.Read(text, time with { Title = article.Title }));
            var where = Clock(2, () => PlaceTrack.Read(text, places, article.Title, article.Affiliation, home, document.Facts.RegionCode is not null));
            var found = Clock(3, () => numbers.Scan(text, Spans.Merge(periods.Mentions.Select(m => (m.Start, m.End)), where.Mentions)));
            var drafts = Clock(4, () => new FigureBinder(text, found, periods, where, Vocabulary.Default, time.Published, indicators.Knows).Bind());
            var writer = new FigureWriter(document.Text, article, text, i, periods, where, indicators);
            var figures = Clock(5, () => drafts.Select(writer.Write).OfType<Figure>().ToList());
            Clock(6, () => FigureChecks.Apply(text, figures));
        }
    }

    private T Clock<T>(int stage, Func<T> work)
    {
        T? result = default;
        seconds[stage] += ProcessorTime.Of(() => result = work());
        return result!;
    }
}
