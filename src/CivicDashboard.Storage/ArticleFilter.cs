using NodaTime;

namespace CivicDashboard.Storage;

/// <summary>Which articles are wanted; null does not narrow.</summary>
public sealed record ArticleFilter
{
    /// <summary>One publisher's.</summary>
    public string? Publisher { get; init; }

    /// <summary>Those of publishers that speak for one region.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Published on this day or later.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Published on this day or earlier.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Those of these documents only, also where a later document took the place of one of them.</summary>
    public IReadOnlyCollection<string>? DocumentIds { get; init; }
}
