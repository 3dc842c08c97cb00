using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Storage;

/// <summary>What a person decides on an observation.</summary>
public sealed record ReviewDecision
{
    private readonly ObservationStatus status;
    private readonly ObservationKey? key;
    private readonly Quantity? quantity;

    private ReviewDecision(ObservationStatus status, ObservationKey? key = null, Quantity? quantity = null) =>
        (this.status, this.key, this.quantity) = (status, key, quantity);

    /// <summary>It is right.</summary>
    public static ReviewDecision Publish { get; } = new(ObservationStatus.Published);

    /// <summary>It is wrong and no figure to be kept.</summary>
    public static ReviewDecision Reject { get; } = new(ObservationStatus.Rejected);

    /// <summary>It is right once it says this.</summary>
    public static ReviewDecision Correct(ObservationKey key, Quantity quantity) => new(ObservationStatus.Published, key, quantity);

    internal Observation On(Observation o) => o with { Status = status, Key = key ?? o.Key, Quantity = quantity ?? o.Quantity };
}

/// <summary>Someone was faster: what was decided on does not stand any more as it was seen.</summary>
public sealed class OutdatedReviewException : Exception
{
    internal OutdatedReviewException(string figureId, Instant? standing)
        : base(standing is { } since
            ? $"The observation of the figure {figureId} was changed at {since}: look at it again."
            : $"The observation of the figure {figureId} does not stand any more.") => Standing = standing;

    /// <summary>The vintage that stands now; null where none does.</summary>
    public Instant? Standing { get; }
}
