using CivicDashboard.Statistics;

namespace CivicDashboard.Web.Pages;

/// <summary>How a value stands beside that of the parent and among those of the regions of the same parent, all of one period, measure and unit.</summary>
/// <param name="Parent">What the parent reports; null where it does not.</param>
/// <param name="Place">The places that it can have; null where no other region reports.</param>
/// <param name="Among">The number of regions that are ranked, itself included.</param>
/// <param name="Median">The middle value of them; null where it is not known exactly, or they are few.</param>
public sealed record Standing(Observation? Parent, Ranked<string>? Place, int Among, Quantity? Median)
{
    /// <summary>A median of fewer says nothing.</summary>
    private const int FewestForMedian = 4;

    /// <summary>Stands nowhere where nobody else reports on the same.</summary>
    /// <param name="own">The value, which is about a whole region and a known period.</param>
    /// <param name="parent">The parent's code.</param>
    /// <param name="others">What the parent and the regions below it report on the indicator.</param>
    public static Standing? Of(Observation own, string parent, IEnumerable<Observation> others)
    {
        var like = others.Where(o => o.Key with { RegionCode = own.Key.RegionCode } == own.Key && o.Quantity.Unit == own.Quantity.Unit).ToList();
        var above = like.Find(o => o.Key.RegionCode == parent);
        var ranges = Conflicts.Tightest(like.Where(o => o.Key.RegionCode != parent && o.Key.RegionCode != own.Key.RegionCode).Append(own))
            .GroupBy(o => o.Key.RegionCode)
            .ToDictionary(g => g.Key, g => g.Select(o => o.Quantity.Interval).Aggregate((a, b) => a.Joined(b)));
        if (above is null && ranges.Count < 2)
            return null;
        var places = Ranking.Of(ranges.Keys, code => ranges[code], smallestFirst: own.Key.Measure == Measure.Rank);
        return new(above, ranges.Count < 2 ? null : places.First(p => p.Item == own.Key.RegionCode), ranges.Count, MedianOf(own, ranges));
    }

    private static Quantity? MedianOf(Observation own, Dictionary<string, Interval> ranges) =>
        ranges.Count >= FewestForMedian && own.Key.Measure != Measure.Rank && Ranking.Median(ranges.Values) is { } median
            ? own.Quantity with { Value = median, High = null, Bound = Bound.Exact }
            : null;
}
