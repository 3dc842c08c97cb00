namespace CivicDashboard.Statistics;

/// <summary>
/// The earlier level that a text implies when it gives a level and its change: 达到84.96%，较2023年底提升64个百分点
/// implies 20.96% at the end of 2023. Implied levels are marked derived wherever they are shown.
/// </summary>
public static class ImpliedLevels
{
    /// <summary>What is left of a deeper fall is less than the rounding of its rate.</summary>
    private const decimal MostFall = -99.9m;

    /// <summary>No thing that is counted or paid reaches so far, and quotients by a deep fall stay within a decimal.</summary>
    private const decimal Immense = 1e18m;

    private const decimal Finest = 0.000001m;

    /// <summary>
    /// The implied earlier levels that no observation states itself. Only exact, actual levels and changes imply one, and it
    /// awaits review where either of the two does.
    /// </summary>
    public static IReadOnlyList<Observation> Of(IEnumerable<Observation> observations)
    {
        var actual = observations.Where(o => o.Status != ObservationStatus.Rejected && o.Key.Role == Role.Actual).ToList();
        var levels = actual.Where(o => o.Key.Measure == Measure.Level).ToLookup(o => o.Key);
        var implied = new Dictionary<ObservationKey, Observation>();
        foreach (var change in actual.Where(o => o.Key is { Period: not null, ComparedWith: not null }))
        {
            var key = change.Key with { Measure = Measure.Level, Base = null };
            var level = levels[key].FirstOrDefault(l => Before(l.Quantity, change.Quantity) is not null);
            var earlier = key with { Period = change.Key.ComparedWith };
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
    /// The level before a change: exact where both are of one kind (a difference), else the range that the rounding of both as
    /// printed leaves. Null where the two cannot be reckoned with: a bound on either, percentage points on something that is no
    /// percentage, per cent of a percentage (which may mean points), a fall that leaves next to nothing.
    /// </summary>
    public static Quantity? Before(Quantity level, Quantity change)
    {
        if (level.Bound != Bound.Exact || change.Bound != Bound.Exact)
            return null;
        if (change.Unit == level.Unit && level.Unit != "%")
            return level with { Value = level.Value - change.Value };
        if (change.Unit == "个百分点" && level.Unit == "%")
            return level with { Value = level.Value - change.Value };
        if (change.Unit == "%" && level.Unit != "%" && level.Value is > 0 and < Immense && change.Printed.Lower > MostFall)
            return BeforeRate(level, change);
        return null;
    }

    private static Quantity BeforeRate(Quantity level, Quantity rate)
    {
        var low = (level.Printed.Lower / (1 + rate.Printed.Upper / 100))!.Value;
        var high = (level.Printed.Upper / (1 + rate.Printed.Lower / 100))!.Value;
        var place = Math.Max(level.Place, TenthOf(high - low));
        return level with { Value = Math.Floor(low / place) * place, High = Math.Ceiling(high / place) * place, Bound = Bound.Range };
    }

    /// <summary>The power of ten that cuts a width into ten to a hundred steps: ends given finer than that would only look exact.</summary>
    private static decimal TenthOf(decimal width)
    {
        var place = 1m;
        while (place <= width / 100)
            place *= 10;
        while (place * 10 > width && place > Finest)
            place /= 10;
        return place;
    }
}
