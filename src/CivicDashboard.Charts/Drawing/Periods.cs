using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>What the periods of several points have in common.</summary>
internal static class Periods
{
    /// <summary>The period of most points, the latest of several such; null where each has its own.</summary>
    public static ReferencePeriod? Usual(IReadOnlyList<SeriesPoint> points)
    {
        var most = points.GroupBy(p => p.Period).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.End).FirstOrDefault();
        return most is not null && (most.Count() > 1 || points.Count == 1) ? most.Key : null;
    }

    /// <summary>The period that all points share; null where they differ.</summary>
    public static ReferencePeriod? Shared(IEnumerable<SeriesPoint> points)
    {
        var all = points.Select(p => p.Period).Distinct().Take(2).ToList();
        return all.Count == 1 ? all[0] : null;
    }
}
