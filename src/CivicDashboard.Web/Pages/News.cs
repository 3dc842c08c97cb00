using CivicDashboard.Statistics;
using CivicDashboard.Storage;

namespace CivicDashboard.Web.Pages;

/// <summary>What a change means to a reader.</summary>
public enum NewsKind
{
    /// <summary>It stands in the statistics from now on.</summary>
    Published,
    /// <summary>It was read, and awaits review.</summary>
    Waiting,
    /// <summary>It says something else now.</summary>
    Corrected,
    /// <summary>It awaited review, and was found right.</summary>
    Confirmed,
    /// <summary>It stood in the statistics, and awaits review now.</summary>
    Doubted,
    /// <summary>It was found wrong.</summary>
    Rejected,
    /// <summary>It is gone.</summary>
    Withdrawn,
    /// <summary>It says the same as before.</summary>
    Renewed,
}

/// <summary>One statement that changed.</summary>
public sealed record News(NewsKind Kind, Observation? Before, Observation? After)
{
    /// <summary>The statement as it stands, or stood last.</summary>
    public Observation Shown => (After ?? Before)!;

    public static News Of(ObservationChange change) => new(KindOf(change.Before, change.After), change.Before, change.After);

    private static NewsKind KindOf(Observation? before, Observation? after) => (before, after) switch
    {
        (_, null) => NewsKind.Withdrawn,
        (_, { Status: ObservationStatus.Rejected }) => NewsKind.Rejected,
        (null, { Status: ObservationStatus.AwaitingReview }) => NewsKind.Waiting,
        (null, _) or ({ Status: ObservationStatus.Rejected }, _) => NewsKind.Published,
        _ when before.Quantity != after.Quantity || before.Key != after.Key => NewsKind.Corrected,
        _ when before.Status == after.Status => NewsKind.Renewed,
        _ => after.Status == ObservationStatus.Published ? NewsKind.Confirmed : NewsKind.Doubted,
    };
}
