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
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction;

/// <summary>Reads documents: text → articles → mentions → figures. Safe to use from many threads at once.</summary>
public sealed class Extractor
{
    private readonly NumberScanner numbers;
    private readonly PlaceIndex places;
    private readonly IndicatorMatcher indicators;

    /// <summary>Builds the lookups once.</summary>
    public Extractor(CodeLists lists)
    {
        numbers = new NumberScanner(new UnitIndex(lists.Units));
        places = new PlaceIndex(lists.Regions, lists.Towns);
        indicators = new IndicatorMatcher(lists.Catalogue, lists.Units);
    }

    /// <summary>Reads one document.</summary>
    public Reading Read(string text, DocumentFacts facts) => Read(text, facts, null);

    /// <summary>Reads one document and says after each step which stage it belonged to, so that a benchmark can clock them.</summary>
    internal Reading Read(string text, DocumentFacts facts, Action<Stage>? done)
    {
        var found = PageReader.Read(text);
        done?.Invoke(Stage.Articles);
        var time = PeriodContext.Of(Spacing.Close(text), facts.Published);
        done?.Invoke(Stage.Periods);
        var isHomeSure = true;
        var home = facts.RegionCode ?? HomeFinder.Find(places, found.SelectMany(a => new[] { a.Title, a.Affiliation, a.Body.Text }).Append(facts.Title).Append(facts.Publisher), out isHomeSure);
        done?.Invoke(Stage.Places);
        var articles = new List<Article>(found.Count);
        var figures = new List<Figure>();
        foreach (var article in found)
        {
            // A title from elsewhere is that of the only article; its year governs too: 2024年统计公报.
            var given = found.Count == 1 ? facts.Title : null;
            figures.AddRange(ReadArticle(text, article, articles.Count, time with { Title = $"{article.Title}\n{given}" }, home, isHomeSure, done));
            articles.Add(new(articles.Count, article.Title ?? given, article.Author, article.Affiliation, article.Body.Text));
        }
        return new(facts.Published ?? time.Published, facts.Published is null && time.Published is not null, articles, [.. figures.OrderBy(f => f.Start)]);
    }

    private IReadOnlyList<Figure> ReadArticle(string document, ArticleText article, int number, PeriodContext time, string? home, bool isHomeSure, Action<Stage>? done)
    {
        var text = FullWidth.Punctuation(article.Body.Text);
        done?.Invoke(Stage.Articles);
        var periods = PeriodTrack.Read(text, time);
        done?.Invoke(Stage.Periods);
        var where = PlaceTrack.Read(text, places, time.Title, article.Affiliation, home, isHomeSure);
        done?.Invoke(Stage.Places);
        var mentions = numbers.Scan(text, Spans.Merge(periods.Mentions.Select(m => (m.Start, m.End)), where.Mentions));
        done?.Invoke(Stage.Numbers);
        var drafts = new FigureBinder(text, mentions, periods, where, Vocabulary.Default, time.Published, indicators.Knows).Bind();
        done?.Invoke(Stage.Binding);
        var writer = new FigureWriter(document, article, text, number, periods, where, indicators);
        List<Figure> figures = [.. drafts.Select(writer.Write).OfType<Figure>()];
        done?.Invoke(Stage.Writing);
        var read = FigureChecks.Apply(text, figures);
        done?.Invoke(Stage.Checks);
        return read;
    }
}
