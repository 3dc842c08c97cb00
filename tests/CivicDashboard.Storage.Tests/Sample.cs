using System.Security.Cryptography;
using System.Text;
using CivicDashboard.Statistics;
using CivicDashboard.Storage.Jobs;
using NodaTime;

namespace CivicDashboard.Storage.Tests;

/// <summary>A small catalogue, and submissions made to measure.</summary>
internal static class Sample
{
    public const string City = "371500";
    public const string District = "371502";
    public const string Fraud = "fraud-cases";
    public const string Beds = "care-beds";

    public static readonly Instant Vintage = Instant.FromUtc(2026, 4, 20, 8, 30) + Duration.FromMilliseconds(1.234);

    public static readonly Catalogue Catalogue = new(
        [new("security", "公共安全", "Public security")],
        [Indicator(Fraud) with { Aliases = ["电诈案件数", "\"𠮷\""] }, Indicator(Beds)]);

    public static Indicator Indicator(string id) => new(
        id, "security", $"{id} 名", $"{id} name", "定义", "What is counted", "件", Direction.Lower, AccessTier.Public, []);

    /// <summary>A document of a name with one article that holds the statements one behind the other.</summary>
    public static Submission Submission(string name, params Said[] statements)
    {
        var bytes = Encoding.UTF8.GetBytes(name);
        var document = new DocumentRecord(
            Convert.ToHexStringLower(SHA256.HashData(bytes)), $"{name}.txt", bytes, new(2026, 4, 16), false, City, "聊城日报", null, Vintage);
        var article = new ArticleRecord($"{document.Id}-a0", document.Id, 0, $"{name}的标题", null, null, $"{name}的正文");
        var figures = statements.Select((s, i) => Figure(document.Id, article.Id, i * 10, s)).ToList();
        var observations = figures.Zip(statements, (f, s) => new Observation(
            f.Key, f.Quantity, s.Status, f.Id, document.Published, document.IngestedAt)).ToList();
        return new(document, [article], figures, observations, []);
    }

    /// <summary>A document of a text that waits for a worker.</summary>
    public static HandedIn HandedIn(string text, string? source = null)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new(Convert.ToHexStringLower(SHA256.HashData(bytes)), $"{text}.txt", bytes, "{}", source ?? text);
    }

    private static FigureRecord Figure(string documentId, string articleId, int start, Said said) => new(
        $"{documentId}-{start}", articleId, start, start + 4, start, start + 4, $"{said.Value}件", $"共{said.Value}件。", "案件数",
        new(said.Indicator, said.Region, null, ReferencePeriod.Parse(said.Period), Measure.Level, null, said.Role),
        new(said.Value, null, "件", Bound.Exact), true, ["number", "unit"]);

    /// <summary>The same, known at another time.</summary>
    public static Submission At(this Submission submission, Instant vintage) => submission with
    {
        Document = submission.Document with { IngestedAt = vintage },
        Observations = [.. submission.Observations.Select(o => o with { Vintage = vintage })],
    };
}

/// <summary>What a sample document says.</summary>
internal sealed record Said(
    string Indicator, string Region, string? Period, decimal Value, ObservationStatus Status = ObservationStatus.Published,
    Role Role = Role.Actual);
