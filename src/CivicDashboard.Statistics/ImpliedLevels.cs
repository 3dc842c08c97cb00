namespace CivicDashboard.Statistics;

/// <summary>
/// The earlier level that a text implies when it gives a level and its change: 达到84.96%，较2023年底提升64个百分点
/// implies 20.96% at the end of 2023. Implied levels are marked derived wherever they are shown.
/// </summary>
public static class ImpliedLevels
{
    /// <summary>
    /// The implied earlier levels that no observation states itself. Only exact, actual levels and changes imply one, and it
    /// awaits review where either of the two does.
    /// </summary>
    public static IReadOnlyList<Observation> Of(IEnumerable<Observation> observations)
    {
        var actual = observations.Where(o => o.Status != ObservationStatus.Rejected && o.Key.Role == Role.Actual).ToList();
        var levels = actual.Where(o => o.Key.Measure == Measure.Level).ToLookup(o => o.Key);
        var implied = new Dictionary<ObservationKey, Observation>();
        foreach (var change in actual.Where(IsChangeWithBase))
        {
            var key = change.Key with { Measure = Measure.Level, Base = null };
            var level = levels[key].FirstOrDefault(l => Before(l.Quantity, change.Quantity) is not null);
            var earlier = key with { Period = BaseOf(change.Key) };
            if (level is not null && !levels.Contains(earlier))
                implied.TryAdd(earlier, change with
                {
                    Key = earlier,
                    Quantity = Before(level.Quantity, change.Quantity)!,
                    Status = level.Status == ObservationStatus.AwaitingReview ? level.Status : change.Status,
                });
        }
        return [.. implied.Values];
    }

    /// <summary>
    /// The level before a change; null where the two cannot be reckoned with: a bound on either, percentage points on something
    /// that is no percentage, per cent of a percentage (which may mean points), a fall by 100% or more.
    /// </summary>
    public static Quantity? Before(Quantity level, Quantity change)
    {
        if (level.Bound != Bound.Exact || change.Bound != Bound.Exact)
            return null;
        if (change.Unit == level.Unit && level.Unit != "%")
            return level with { Value = level.Value - change.Value };
        if (change.Unit == "个百分点" && level.Unit == "%")
            return level with { Value = level.Value - change.Value };
        if (change.Unit == "%" && level.Unit != "%" && change.Value > -100)
            return level with { Value = Significant(level.Value / (1 + change.Value / 100), level.Value), Bound = Bound.About };
        return null;
    }

    private static bool IsChangeWithBase(Observation o) => o.Key.Period is not null && BaseOf(o.Key) is not null;

    private static ReferencePeriod? BaseOf(ObservationKey key) => key.Measure switch
    {
        Measure.OnYear => key.Period?.YearBefore,
        Measure.Change => key.Base,
        _ => null,
    };

    /// <summary>A quotient by a rounded percentage is good for four digits, and has no more decimals than its level.</summary>
    private static decimal Significant(decimal value, decimal like)
    {
        var place = 1m;
        while (Math.Abs(value) / place >= 10_000)
            place *= 10;
        return Math.Round(value / place, place > 1 ? 0 : like.Scale) * place;
    }
}
