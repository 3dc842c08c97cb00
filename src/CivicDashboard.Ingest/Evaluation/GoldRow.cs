using System.Text.Json.Serialization;

namespace CivicDashboard.Ingest.Evaluation;

/// <summary>A figure as a careful reader annotated it. Where a text allows more than one reading, gold says so: <c>yoy|level</c>.</summary>
public sealed record GoldRow
{
    /// <summary>File name of the text.</summary>
    [JsonRequired]
    public string Doc { get; init; } = "";

    /// <summary>Words around the figure, without white space.</summary>
    [JsonRequired]
    public string Quote { get; init; } = "";

    /// <summary>Which of equal quotes is meant, 0 first.</summary>
    public int Occurrence { get; init; }

    /// <summary>The number as written, within the quote.</summary>
    [JsonRequired]
    public string Text { get; init; } = "";

    /// <summary>Its value; the low end of a range.</summary>
    public double? Value { get; init; }

    /// <summary>The high end of a range.</summary>
    public double? High { get; init; }

    /// <summary>Unit, or several that are right.</summary>
    public string? Unit { get; init; }

    /// <summary>Code of its bound.</summary>
    public string? Bound { get; init; }

    /// <summary>Code of its measure, or several that are right.</summary>
    public string? Measure { get; init; }

    /// <summary>actual, target, or ignore: neither wanted nor counted against.</summary>
    [JsonRequired]
    public string Role { get; init; } = "";

    /// <summary>Pieces that the indicator phrase must hold, all of them; <c>a|b</c> either.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>Code of its region.</summary>
    public string? Region { get; init; }

    /// <summary>Its period; not scored where null.</summary>
    public string? Period { get; init; }

    /// <summary>Whether the value may carry either sign.</summary>
    [JsonPropertyName("either_sign")]
    public bool EitherSign { get; init; }

    /// <summary>Whether it is neither wanted nor counted against.</summary>
    [JsonIgnore]
    public bool IsIgnored => Role == "ignore";
}
