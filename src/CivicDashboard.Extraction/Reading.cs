using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Extraction;

/// <summary>What is known of a document beside its text; all but the name may be missing and is then inferred where the text tells.</summary>
/// <param name="Name">File name, for messages and output.</param>
/// <param name="Published">Day of publication.</param>
/// <param name="RegionCode">The region that the publisher speaks for.</param>
/// <param name="Publisher">Newspaper or office.</param>
/// <param name="Title">Title of the document, where it is one article.</param>
/// <param name="Url">Where it came from.</param>
public sealed record DocumentFacts(
    string Name,
    LocalDate? Published = null,
    string? RegionCode = null,
    string? Publisher = null,
    string? Title = null,
    string? Url = null);

/// <summary>What the extractor has read in a document.</summary>
/// <param name="Published">Day of publication, given or inferred; null where nothing tells.</param>
/// <param name="PublishedInferred">Whether the day was inferred from the text.</param>
/// <param name="Articles">In the order of the file.</param>
/// <param name="Figures">In the order of the file.</param>
public sealed record Reading(
    LocalDate? Published,
    bool PublishedInferred,
    IReadOnlyList<Article> Articles,
    IReadOnlyList<Figure> Figures);

/// <summary>One piece within a document.</summary>
/// <param name="Number">Its place in the document, 0 first.</param>
/// <param name="Title">Title, where there is one.</param>
/// <param name="Author">Author or reporters, where named.</param>
/// <param name="Affiliation">Where the author works, where named.</param>
/// <param name="Text">The body as a reader sees it: torn lines joined, a line feed between paragraphs.</param>
public sealed record Article(int Number, string? Title, string? Author, string? Affiliation, string Text);

/// <summary>One number in a text with what it says. Never edited: a better extractor makes new figures.</summary>
public sealed record Figure
{
    /// <summary>Offset of its first character in the document's text (UTF-16 code units, a byte order mark not counted).</summary>
    public required int Start { get; init; }

    /// <summary>Offset behind its last character.</summary>
    public required int End { get; init; }

    /// <summary>Number of its article in <see cref="Reading.Articles"/>.</summary>
    public required int Article { get; init; }

    /// <summary>Offset of its first character in <see cref="Article.Text"/>.</summary>
    public required int ArticleStart { get; init; }

    /// <summary>Offset behind its last character in <see cref="Article.Text"/>.</summary>
    public required int ArticleEnd { get; init; }

    /// <summary>The number as written with its bound and unit, white space removed: 100余件.</summary>
    public required string Text { get; init; }

    /// <summary>The sentence that it stands in.</summary>
    public required string Quote { get; init; }

    /// <summary>Value, unit, bound.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>Level or change.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The period compared with, for <see cref="Measure.Change"/>.</summary>
    public ReferencePeriod? Base { get; init; }

    /// <summary>Actual or target.</summary>
    public required Role Role { get; init; }

    /// <summary>What it measures, in the text's own words.</summary>
    public required string Indicator { get; init; }

    /// <summary>Id in the catalogue; a provisional one (<c>p-…</c>) where the catalogue has none yet.</summary>
    public required string IndicatorId { get; init; }

    /// <summary>Code of the smallest county, city, province (or the country) that it is about; null where nothing tells.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The town, development zone, community or firm, where there is one.</summary>
    public string? Place { get; init; }

    /// <summary>The time that it covers, where the text tells.</summary>
    public ReferencePeriod? Period { get; init; }

    /// <summary>What it is about; its region is empty where nothing tells.</summary>
    public ObservationKey Key => new(IndicatorId, RegionCode ?? "", Place, Period, Measure, Base, Role);

    /// <summary>Whether it can be published without review.</summary>
    public required bool Certain { get; init; }

    /// <summary>
    /// How it was read: a code, a space, the words that gave it (<c>subject 党组织单独组建率</c>). Codes: number, subject, carried (the
    /// subject was taken over from an earlier figure), change, region, period, role, doubt (place, period, carried, indicator,
    /// contradiction), agrees and contradicts (the figures of the text that it fits, or that cannot be true beside it).
    /// </summary>
    public IReadOnlyList<string> Steps { get; init; } = [];
}
