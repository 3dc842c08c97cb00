using System.Collections.ObjectModel;
using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Storage;

/// <summary>A document to be stored, kept byte for byte.</summary>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of the bytes: its address.</param>
/// <param name="Name">File name.</param>
/// <param name="Bytes">As it came.</param>
/// <param name="Published">Day of publication, given or inferred.</param>
/// <param name="PublishedInferred">Whether that day was inferred from the text.</param>
/// <param name="RegionCode">The region that the publisher speaks for.</param>
/// <param name="Publisher">Newspaper or office.</param>
/// <param name="Url">Where it came from.</param>
/// <param name="IngestedAt">When the system came to know it; the store says so itself when it takes the document in.</param>
public sealed record DocumentRecord(
    string Sha256,
    string Name,
    byte[] Bytes,
    LocalDate? Published,
    bool PublishedInferred,
    string? RegionCode,
    string? Publisher,
    string? Url,
    Instant IngestedAt)
{
    /// <summary>The first twelve characters of the hash: the document's id in addresses, and the start of its articles' and figures' ids.</summary>
    public string Id => Sha256[..12];

    /// <summary>Who may see it and what it brings.</summary>
    public AccessTier Tier { get; init; } = AccessTier.Public;
}

/// <summary>An article within a document.</summary>
/// <param name="Id">Document id, <c>-a</c>, number: f40406a77ce1-a3.</param>
/// <param name="DocumentId">Document id.</param>
/// <param name="Number">Place in the document, 0 first.</param>
/// <param name="Title">Title, where there is one.</param>
/// <param name="Author">Author or reporters, where named.</param>
/// <param name="Affiliation">Where the author works, where named.</param>
/// <param name="Text">The body as a reader sees it, a line feed between paragraphs.</param>
public sealed record ArticleRecord(
    string Id, string DocumentId, int Number, string? Title, string? Author, string? Affiliation, string Text);

/// <summary>A figure as the extractor made it; never edited.</summary>
/// <param name="Id">Document id, <c>-</c>, start offset: f40406a77ce1-8123.</param>
/// <param name="ArticleId">Its article.</param>
/// <param name="Start">Offset of its first character in the document's text.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="ArticleStart">Offset of its first character in the article's text.</param>
/// <param name="ArticleEnd">Offset behind its last character in the article's text.</param>
/// <param name="Text">As written: 100余件.</param>
/// <param name="Quote">The sentence that it stands in.</param>
/// <param name="Indicator">What it measures, in the text's own words.</param>
/// <param name="Key">What it is about; the region is empty where nothing tells.</param>
/// <param name="Quantity">What it says.</param>
/// <param name="Certain">Whether it was published without review.</param>
/// <param name="Steps">How it was read, step by step.</param>
public sealed record FigureRecord(
    string Id,
    string ArticleId,
    int Start,
    int End,
    int ArticleStart,
    int ArticleEnd,
    string Text,
    string Quote,
    string Indicator,
    ObservationKey Key,
    Quantity Quantity,
    bool Certain,
    IReadOnlyList<string> Steps);

/// <summary>Everything that one document brings; stored wholly or not at all.</summary>
/// <param name="Document">The document.</param>
/// <param name="Articles">Its articles.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Observations">The figures that are taken into the statistics (all with a region).</param>
/// <param name="Provisional">Indicators that the catalogue has not yet.</param>
public sealed record Submission(
    DocumentRecord Document,
    IReadOnlyList<ArticleRecord> Articles,
    IReadOnlyList<FigureRecord> Figures,
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<Indicator> Provisional)
{
    /// <summary>Who submits it.</summary>
    public string Who { get; init; } = "ingest";

    /// <summary>Why it is submitted.</summary>
    public string Why { get; init; } = Document.Name;

    /// <summary>The tiers of single observations by figure id, where fewer may see them than their document and indicator.</summary>
    public IReadOnlyDictionary<string, AccessTier> Restricted { get; init; } = ReadOnlyDictionary<string, AccessTier>.Empty;
}

/// <summary>A document without its bytes, with what it brought.</summary>
public sealed record DocumentSummary(
    string Id, string Sha256, string Name, LocalDate? Published, bool PublishedInferred, string? RegionCode, string? Publisher,
    string? Url, Instant IngestedAt, int ArticleCount, int FigureCount);

/// <summary>An article without its text, with its source.</summary>
public sealed record ArticleSummary(
    string Id, string? Title, string? Author, string? Affiliation, int FigureCount, DocumentSummary Document)
{
    /// <summary>How it begins; only of one without a title.</summary>
    public string? Opening { get; init; }
}

/// <summary>An observation with the way back to its sentence.</summary>
public sealed record SourcedObservation(
    Observation Observation, string FigureText, string Quote, string ArticleId, string? ArticleTitle, string? Publisher, string DocumentId)
{
    /// <summary>How its article begins; only of one without a title.</summary>
    public string? ArticleOpening { get; init; }
}

/// <summary>An article with its figures.</summary>
public sealed record ArticleDetail(ArticleSummary Summary, string Text, IReadOnlyList<FigureRecord> Figures);

/// <summary>A figure with its article and, where it was taken into the statistics, its observation.</summary>
public sealed record FigureDetail(FigureRecord Figure, Observation? Observation, ArticleDetail Article)
{
    /// <summary>Its observation's status; null where it has none.</summary>
    public ObservationStatus? Status => Observation?.Status;
}

/// <summary>An indicator with what is known of it; observations found wrong do not count.</summary>
/// <param name="Latest">The period that ends last among what was achieved; targets lie in the future.</param>
public sealed record IndicatorSummary(
    Indicator Indicator, int ObservationCount, int RegionCount, ReferencePeriod? Latest);

/// <summary>A theme with what is known in it.</summary>
/// <param name="Theme">Its id; <c>provisional</c> for indicators that the catalogue has not yet.</param>
/// <param name="Indicators">Its indicators, with observations or without.</param>
/// <param name="Reported">Those that have observations.</param>
public sealed record ThemeSummary(string Theme, int Indicators, int Reported, int ObservationCount);

/// <summary>A region with what is known of it.</summary>
public sealed record RegionSummary(string RegionCode, int ObservationCount, int IndicatorCount);

/// <summary>What a region reports of an indicator: one field of the table that shows who reports what.</summary>
/// <param name="Latest">The period that ends last among what was achieved.</param>
public sealed record Coverage(string IndicatorId, string RegionCode, int ObservationCount, ReferencePeriod? Latest);

/// <summary>The whole store in numbers, as far as the reader may see it.</summary>
/// <param name="Published">Observations that stand in the statistics.</param>
/// <param name="AwaitingReview">Observations that an official has yet to look at.</param>
/// <param name="Indicators">Indicators of the catalogue, with observations or without.</param>
/// <param name="ProvisionalIndicators">Indicators that the catalogue has not yet.</param>
/// <param name="Regions">Regions with observations that nobody has found wrong.</param>
/// <param name="LastIngest">When the newest document came in.</param>
public sealed record StoreTotals(
    int Documents, int Articles, int Figures, int Published, int AwaitingReview, int Indicators, int ProvisionalIndicators, int Regions,
    Instant? LastIngest);

/// <summary>Which indicators are wanted; null does not narrow.</summary>
public sealed record IndicatorFilter
{
    /// <summary>These only.</summary>
    public IReadOnlyCollection<string>? Ids { get; init; }

    /// <summary>One theme's.</summary>
    public string? Theme { get; init; }

    /// <summary>Those only that have observations.</summary>
    public bool Reported { get; init; }

    /// <summary>So many, those with most observations.</summary>
    public int? Most { get; init; }
}

/// <summary>Which observations are wanted; null does not narrow.</summary>
public sealed record ObservationFilter
{
    /// <summary>One indicator.</summary>
    public string? IndicatorId { get; init; }

    /// <summary>These indicators only.</summary>
    public IReadOnlyCollection<string>? IndicatorIds { get; init; }

    /// <summary>These regions only.</summary>
    public IReadOnlyCollection<string>? RegionCodes { get; init; }

    /// <summary>One status; rejected ones come only when asked for by name.</summary>
    public ObservationStatus? Status { get; init; }

    /// <summary>What was achieved, or what is aimed at.</summary>
    public Role? Role { get; init; }

    /// <summary>The newest so many, by vintage.</summary>
    public int? Newest { get; init; }
}
