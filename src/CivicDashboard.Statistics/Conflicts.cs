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

    /// <summary>
    /// The observations that speak for the rest: of those of one key and unit that agree, the tightest. 突破4万亿元 and 4.32万亿元 are one
    /// point. Those that disagree all stay.
    /// </summary>
    public static IEnumerable<Observation> Tightest(IEnumerable<Observation> observations) => observations
        .GroupBy(o => (o.Key, o.Quantity.Unit, o.Status))
        .SelectMany(same => same
            .OrderBy(o => o.Quantity.Interval.Width ?? decimal.MaxValue)
            .Aggregate(new List<Observation>(), (kept, o) =>
            {
                if (!kept.Exists(k => k.Quantity.Interval.Meets(o.Quantity.Interval)))
                    kept.Add(o);
                return kept;
            }));

    private static IEnumerable<Conflict> PairsOf(IReadOnlyList<Observation> same)
    {
        for (var i = 0; i < same.Count; i++)
            for (var j = i + 1; j < same.Count; j++)
                if (same[i].FigureId != same[j].FigureId && !same[i].Quantity.Interval.Meets(same[j].Quantity.Interval))
                    yield return new(same[i], same[j]);
    }
}
