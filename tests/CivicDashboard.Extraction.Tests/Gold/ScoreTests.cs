using CivicDashboard.Ingest;
using CivicDashboard.Ingest.Documents;
using CivicDashboard.Ingest.Evaluation;
using CivicDashboard.Ingest.Lists;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Tests.Gold;

/// <summary>Keeps what has been reached from falling. Who raises it raises the floors.</summary>
public sealed class ScoreTests
{
    [Theory]
    [InlineData("Gold/seeds.figures.jsonl", "seeds", 0.99, 0.99)]
    [InlineData("Gold/invented.figures.jsonl", "Gold/Invented", 0.99, 0.94)]
    public void The_score_is_no_less_than_was_reached(string goldFile, string folder, double foundFloor, double rightFloor)
    {
        var (gold, figures, texts) = Extract(goldFile, folder);

        var score = Scorer.Score(gold, figures, doc => texts[doc]);

        var report = string.Join("\n", ScoreReport.Lines(score, misses: 20));
        Assert.True(score.FoundF1 >= foundFloor && score.RightF1 >= rightFloor, report);
    }

    /// <summary>The way back is exact: between start and end stands the figure's text, white space apart.</summary>
    [Theory]
    [InlineData("Gold/seeds.figures.jsonl", "seeds")]
    [InlineData("Gold/invented.figures.jsonl", "Gold/Invented")]
    public void Offsets_lead_back_to_the_characters(string goldFile, string folder)
    {
        var (_, figures, texts) = Extract(goldFile, folder);

        Assert.All(figures, f => Assert.Equal(f.Text, string.Concat(texts[f.Doc][f.Start..f.End].Where(c => !char.IsWhiteSpace(c)))));
    }

    private static (IReadOnlyList<GoldRow> Gold, IReadOnlyList<FigureRow> Figures, Dictionary<string, string> Texts) Extract(string goldFile, string folder)
    {
        var gold = JsonLines.Read<GoldRow>(Path.Combine(AppContext.BaseDirectory, goldFile));
        var lists = CodeListFolder.Load(CodeListFolder.Default);
        var extractor = new Extractor(lists);
        var files = DocumentPaths.Of([Path.Combine(AppContext.BaseDirectory, folder)]).Files.Select(path => LoadOne(path, lists.Regions)).ToList();
        return (
            gold,
            [.. files.SelectMany(file => FigureRow.Of(file.Facts.Name, file.Text, extractor.Read(file.Text, file.Facts)))],
            files.ToDictionary(file => file.Facts.Name, file => file.Text));
    }

    private static DocumentFile LoadOne(string path, RegionList regions)
    {
        var file = DocumentFile.Load(path, regions);
        Assert.Null(file.Problem);
        return file.Value!;
    }
}
