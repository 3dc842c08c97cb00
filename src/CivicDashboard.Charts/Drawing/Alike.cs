using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>Which values cannot be put in order, because they are equal or their intervals meet.</summary>
internal static class Alike
{
    /// <summary>For each quantity, whether some other may be the same. One sweep over the intervals by their lower ends.</summary>
    public static bool[] Of(IReadOnlyList<Quantity> quantities)
    {
        var intervals = quantities.Select(q => q.Bound == Bound.Exact ? Interval.Of(q.Value) : q.Interval).ToArray();
        var order = Enumerable.Range(0, intervals.Length).OrderBy(i => intervals[i].Lower ?? decimal.MinValue).ToArray();
        var alike = new bool[intervals.Length];
        var furthest = -1;
        foreach (var i in order)
        {
            if (furthest >= 0 && intervals[furthest].Meets(intervals[i]))
                alike[furthest] = alike[i] = true;
            if (furthest < 0 || (intervals[i].Upper ?? decimal.MaxValue) >= (intervals[furthest].Upper ?? decimal.MaxValue))
                furthest = i;
        }
        for (var k = 1; k < order.Length; k++)
            if (intervals[order[k - 1]].Meets(intervals[order[k]]))
                alike[order[k - 1]] = alike[order[k]] = true;
        return alike;
    }
}
