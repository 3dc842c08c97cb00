using CivicDashboard.Statistics;

namespace CivicDashboard.Web.Pages;

/// <summary>Made-up values that show how each kind of number is kept and drawn; nothing of them is stored.</summary>
public static class MethodExamples
{
    private const int FirstYear = 2018;

    private static readonly (Quantity Quantity, Role Role, ObservationStatus Status)[] Kinds =
    [
        Result(60, Bound.Exact),
        Result(64, Bound.About),
        Result(60, Bound.JustOver),
        Result(70, Bound.Over),
        Result(75, Bound.Under),
        (new(70, 80, "%", Bound.Range), Role.Actual, ObservationStatus.Published),
        (new(78, null, "%", Bound.Exact), Role.Actual, ObservationStatus.AwaitingReview),
        (new(85, null, "%", Bound.Exact), Role.Target, ObservationStatus.Published),
    ];

    public static Series Series { get; } = new("example", "", null, Measure.Level, "%",
        [.. Kinds.Select((k, i) => new SeriesPoint(ReferencePeriod.Year(FirstYear + i), k.Quantity, k.Role, k.Status, "", Derived: false))]);

    private static (Quantity, Role, ObservationStatus) Result(decimal value, Bound bound) =>
        (new(value, null, "%", bound), Role.Actual, ObservationStatus.Published);
}
