using System.Security.Cryptography;
using System.Text;
using CivicDashboard.Ingest.Lists;
using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using NodaTime;

namespace CivicDashboard.Web.Tests.Samples;

/// <summary>A figure planted in a sample text: the words that it stands in there and what they mean.</summary>
public sealed record Planted(string Text, string Indicator, decimal Value, string Unit)
{
    public decimal? High { get; init; }
    public Bound Bound { get; init; }
    public Measure Measure { get; init; }
    public Role Role { get; init; }
    public string Region { get; init; } = "371500";
    public string? Place { get; init; }
    public string? Period { get; init; }
    public string? Base { get; init; }
    public bool Certain { get; init; } = true;
}

/// <summary>Makes a submission of a text in which figures are planted, in the order of the text.</summary>
public static class SampleDocument
{
    public static CodeLists Lists { get; } = CodeListFolder.Load(CodeListFolder.Default);

    public static readonly Instant Vintage = Instant.FromUtc(2026, 5, 1, 8, 0);

    public static Submission Of(
        string name, string publisher, LocalDate? published, string title, string author, string text, params Planted[] planted)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var document = new DocumentRecord(
            Convert.ToHexStringLower(SHA256.HashData(bytes)), name, bytes, published, false, "371500", publisher, null, Vintage);
        var article = new ArticleRecord($"{document.Id}-a0", document.Id, 0, title, author, null, text);
        var figures = new List<FigureRecord>();
        foreach (var plant in planted)
            figures.Add(FigureOf(plant, article, from: figures.Count == 0 ? 0 : figures[^1].End));
        return new(
            document, [article], figures,
            [.. figures.Where(f => f.Key.RegionCode.Length > 0).Select(f => ObservationOf(f, published))],
            [.. figures.Where(f => f.Key.IndicatorId.StartsWith("p-", StringComparison.Ordinal)).Select(Provisional).DistinctBy(i => i.Id)]);
    }

    private static FigureRecord FigureOf(Planted p, ArticleRecord article, int from)
    {
        var start = article.Text.IndexOf(p.Text, from, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The sample text lacks {p.Text}.");
        var key = new ObservationKey(
            IndicatorId(p.Indicator), p.Region, p.Place, ReferencePeriod.Parse(p.Period), p.Measure, ReferencePeriod.Parse(p.Base), p.Role);
        return new(
            $"{article.DocumentId}-{start}", article.Id, start, start + p.Text.Length, start, start + p.Text.Length, p.Text,
            SentenceAt(article.Text, start), NameOf(p.Indicator), key, new(p.Value, p.High, p.Unit, p.Bound), p.Certain,
            [$"数字：“{p.Text}”", $"指标：“{NameOf(p.Indicator)}”", $"地区：{p.Region}"]);
    }

    private static Observation ObservationOf(FigureRecord f, LocalDate? published) =>
        new(f.Key, f.Quantity, f.Certain ? ObservationStatus.Published : ObservationStatus.AwaitingReview, f.Id, published, Vintage);

    private static Indicator Provisional(FigureRecord f) =>
        new(f.Key.IndicatorId, "", f.Indicator, "", "", "", f.Quantity.Unit, Direction.Neutral, AccessTier.Public, []);

    private static string SentenceAt(string text, int at)
    {
        var start = text.LastIndexOfAny(['。', '\n'], at) + 1;
        var end = text.IndexOfAny(['。', '\n'], at);
        return text[start..(end < 0 ? text.Length : end + 1)];
    }

    /// <summary>An indicator that the catalogue lacks is planted by its phrase.</summary>
    private static string IndicatorId(string indicator) =>
        Lists.Catalogue.Find(indicator)?.Id ?? $"p-{indicator}";

    private static string NameOf(string indicator) => Lists.Catalogue.Find(indicator)?.Name ?? indicator;
}
