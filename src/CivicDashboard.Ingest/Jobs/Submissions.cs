using System.Security.Cryptography;
using CivicDashboard.Extraction;
using CivicDashboard.Ingest.Documents;
using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using NodaTime;

namespace CivicDashboard.Ingest.Jobs;

/// <summary>What was read in a document → what is stored of it.</summary>
public static class Submissions
{
    /// <summary>Theme of indicators that the catalogue has not yet.</summary>
    public const string ProvisionalTheme = "provisional";

    /// <summary>The address of a document's bytes.</summary>
    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Everything that a document brings. A figure with a region becomes an observation; what is not certain awaits review.</summary>
    public static Submission Of(DocumentFile file, Reading reading, SharedUnits units, Instant now)
    {
        var facts = file.Facts;
        var document = new DocumentRecord(
            HashOf(file.Bytes), facts.Name, file.Bytes, reading.Published, reading.PublishedInferred, facts.RegionCode, facts.Publisher, facts.Url, now);
        return new Submission(
            document,
            [.. reading.Articles.Select(a => new ArticleRecord(ArticleId(document, a.Number), document.Id, a.Number, a.Title, a.Author, a.Affiliation, a.Text))],
            [.. reading.Figures.Select(f => FigureOf(document, f))],
            [.. reading.Figures.Where(f => f.RegionCode is not null).Select(f => ObservationOf(f, FigureId(document, f), document.Published, document.IngestedAt)).Select(o => Shared(o, units))],
            [.. reading.Figures.Where(f => f.IndicatorId.StartsWith("p-", StringComparison.Ordinal)).DistinctBy(f => f.IndicatorId).Select(ProvisionalOf)]);
    }

    private static string ArticleId(DocumentRecord document, int number) => $"{document.Id}-a{number}";

    private static string FigureId(DocumentRecord document, Figure figure) => $"{document.Id}-{figure.Start}";

    private static FigureRecord FigureOf(DocumentRecord document, Figure f) => new(
        FigureId(document, f), ArticleId(document, f.Article), f.Start, f.End, f.ArticleStart, f.ArticleEnd, f.Text, f.Quote, f.Indicator,
        f.Key, f.Quantity, f.Certain, f.Steps);

    /// <summary>A figure as it enters the statistics; what is not certain awaits review.</summary>
    internal static Observation ObservationOf(Figure f, string figureId, LocalDate? reportedOn, Instant vintage) => new(
        f.Key, f.Quantity, f.Certain ? ObservationStatus.Published : ObservationStatus.AwaitingReview, figureId, reportedOn, vintage);

    private static Observation Shared(Observation o, SharedUnits units) =>
        o with { Quantity = units.Of(o.Quantity, o.Key.Measure, o.Key.IndicatorId) };

    private static Indicator ProvisionalOf(Figure f) => new(
        f.IndicatorId, ProvisionalTheme, f.Indicator, f.Indicator, "", "", f.Quantity.Unit, Direction.Neutral, AccessTier.Public, []);
}
