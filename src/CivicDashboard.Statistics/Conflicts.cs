namespace CivicDashboard.Statistics;

/// <summary>Two observations of the same thing that cannot both be true.</summary>
/// <param name="First">The one known earlier.</param>
/// <param name="Second">The one known later.</param>
public sealed record Conflict(Observation First, Observation Second);

/// <summary>
/// The rule for reports that disagree: observations of the same key and unit whose intervals do not meet are a conflict, both
/// are kept and shown. Where they meet, the tighter one is shown and the others support it. Vintages of one figure are
/// corrections, not a conflict.
/// </summary>
public static class Conflicts
{
    /// <summary>Every pair that disagrees among published observations with a known period.</summary>
    public static IReadOnlyList<Conflict> Among(IEnumerable<Observation> observations) =>
    [
        .. observations
            .Where(o => o.Status == ObservationStatus.Published && o.Key.Period is not null)
            .GroupBy(o => (o.Key, o.Quantity.Unit))
            .SelectMany(same => PairsOf([.. same.OrderBy(o => o.Vintage).ThenBy(o => o.FigureId, StringComparer.Ordinal)])),
    ];

    private static IEnumerable<Conflict> PairsOf(IReadOnlyList<Observation> same)
    {
        for (var i = 0; i < same.Count; i++)
            for (var j = i + 1; j < same.Count; j++)
                if (same[i].FigureId != same[j].FigureId && !same[i].Quantity.Interval.Meets(same[j].Quantity.Interval))
                    yield return new(same[i], same[j]);
    }
}
