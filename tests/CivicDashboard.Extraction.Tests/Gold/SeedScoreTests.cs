using CivicDashboard.Ingest;
using CivicDashboard.Ingest.Documents;
using CivicDashboard.Ingest.Evaluation;
using CivicDashboard.Ingest.Lists;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Tests.Gold;

/// <summary>Keeps what has been reached on the five seed documents from falling. Who raises it raises the floors.</summary>
public sealed class SeedScoreTests
{
    private const double FoundFloor = 0.99;
    private const double RightFloor = 0.99;

    [Fact]
    public void The_seeds_score_no_less_than_was_reached()
    {
        var (gold, figures, texts) = ExtractSeeds();

        var score = Scorer.Score(gold, figures, doc => texts[doc]);

        var report = string.Join("\n", ScoreReport.Lines(score, misses: 20));
        Assert.True(score.FoundF1 >= FoundFloor && score.RightF1 >= RightFloor, report);
    }

    /// <summary>The way back is exact: between start and end stands the figure's text, white space apart.</summary>
    [Fact]
    public void Offsets_lead_back_to_the_characters()
    {
        var (_, figures, texts) = ExtractSeeds();

        Assert.All(figures, f => Assert.Equal(f.Text, string.Concat(texts[f.Doc][f.Start..f.End].Where(c => !char.IsWhiteSpace(c)))));
    }

    private static (IReadOnlyList<GoldRow> Gold, IReadOnlyList<FigureRow> Figures, Dictionary<string, string> Texts) ExtractSeeds()
    {
        var gold = JsonLines.Read<GoldRow>(Path.Combine(AppContext.BaseDirectory, "Gold", "seeds.figures.jsonl"));
        var lists = CodeListFolder.Load(CodeListFolder.Default);
        var extractor = new Extractor(lists);
        var files = DocumentPaths.Of([Path.Combine(AppContext.BaseDirectory, "seeds")]).Files.Select(path => LoadSeed(path, lists.Regions)).ToList();
        return (
            gold,
            [.. files.SelectMany(file => FigureRow.Of(file.Facts.Name, file.Text, extractor.Read(file.Text, file.Facts)))],
            files.ToDictionary(file => file.Facts.Name, file => file.Text));
    }

    private static DocumentFile LoadSeed(string path, RegionList regions)
    {
        var file = DocumentFile.Load(path, regions);
        Assert.Null(file.Problem);
        return file.Value!;
    }
}
