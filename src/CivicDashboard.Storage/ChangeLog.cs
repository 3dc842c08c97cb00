using NodaTime;

namespace CivicDashboard.Storage;

/// <summary>Which entries of the log of changes are wanted; null does not narrow.</summary>
public sealed record ChangeFilter
{
    /// <summary>Later than this.</summary>
    public Instant Since { get; init; } = Instant.MinValue;

    /// <summary>Earlier than this: the end of the page before.</summary>
    public Instant? Before { get; init; }

    /// <summary>About one indicator.</summary>
    public string? IndicatorId { get; init; }

    /// <summary>About one region.</summary>
    public string? RegionCode { get; init; }
}

/// <summary>A part of the log of changes, the latest first.</summary>
/// <param name="Changes">Whole changes, except where one alone is larger than was asked for.</param>
/// <param name="Next">What to ask for as <see cref="ChangeFilter.Before"/> to read on; null where there is no more.</param>
public sealed record ChangeLog(IReadOnlyList<LoggedChange> Changes, Instant? Next);

/// <summary>One change with what it did to the statistics.</summary>
/// <param name="Statements">What stood before and after, in the order of the figures' ids.</param>
/// <param name="Cut">Whether it did more than is listed.</param>
public sealed record LoggedChange(ChangeRecord Change, IReadOnlyList<ObservationChange> Statements, bool Cut);
