namespace CivicDashboard.Statistics;

/// <summary>Something with its place among others.</summary>
/// <param name="Item">What was ranked.</param>
/// <param name="Best">The best place that it can have, 1 first.</param>
/// <param name="Worst">The worst place that it can have.</param>
public sealed record Ranked<T>(T Item, int Best, int Worst)
{
    /// <summary>Whether what is known allows one place only.</summary>
    public bool IsCertain => Best == Worst;
}

/// <summary>
/// The rule for orders: something stands before another only where every value that it can have is larger. Where intervals meet,
/// 近90起 and 88起, nobody can tell, and both get the span of the places that they can have. Equal exact values share a place.
/// </summary>
public static class Ranking
{
    /// <summary>The items in order, the largest first.</summary>
    /// <param name="items">What to rank: values of one thing, of one time.</param>
    /// <param name="interval">The values that an item can have.</param>
    /// <param name="smallestFirst">Whether the smallest stands first, as with places in an order.</param>
    public static IReadOnlyList<Ranked<T>> Of<T>(IEnumerable<T> items, Func<T, Interval> interval, bool smallestFirst = false)
    {
        var all = items.Select(item => (Item: item, Interval: smallestFirst ? -interval(item) : interval(item))).ToList();
        return
        [
            .. all.Select(x => new Ranked<T>(
                    x.Item,
                    1 + all.Count(other => x.Interval.EndsBefore(other.Interval)),
                    all.Count - all.Count(other => other.Interval.EndsBefore(x.Interval))))
                .Select(x => IsTie(x, all, interval) ? x with { Worst = x.Best } : x)
                .OrderBy(x => x.Best + x.Worst)
                .ThenBy(x => x.Best),
        ];
    }

    /// <summary>The median: the middle value, or the two middle ones, of quantities that are all known exactly; else null.</summary>
    public static decimal? Median(IEnumerable<Interval> intervals)
    {
        var all = intervals.ToList();
        if (all.Count == 0 || all.Exists(i => !i.IsPoint))
            return null;
        var values = all.Select(i => i.Lower!.Value).Order().ToList();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }

    /// <summary>Whether the place is shared with nothing but the very same exact value: then it is known.</summary>
    private static bool IsTie<T>(Ranked<T> x, List<(T Item, Interval Interval)> all, Func<T, Interval> interval)
    {
        var own = interval(x.Item);
        return own.IsPoint && all.Select(o => interval(o.Item)).Where(own.Meets).All(o => o == own);
    }
}
