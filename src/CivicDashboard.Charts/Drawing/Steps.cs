using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>
/// A level line over the period of each point. Where the next follows at once, an upright joins them; what was set on a day holds
/// until it is set anew.
/// </summary>
internal static class Steps
{
    /// <summary>Draws all steps of a series as one path.</summary>
    public static void Draw(SvgWriter svg, IReadOnlyList<SeriesPoint> points, TimeScale x, ValueScale y, UprightLines? breaks)
    {
        svg.Raw("<path class=\"line step\" d=\"");
        var joined = false;
        for (var i = 0; i < points.Count; i++)
        {
            var (period, height) = (points[i].Period, y.Of(points[i].Quantity));
            var next = i + 1 < points.Count ? points[i + 1].Period : (ReferencePeriod?)null;
            var end = next is { IsDay: true } later && period.IsDay ? x.StartOf(later) : x.EndOf(period);
            if (joined)
                svg.Raw("V").Number(height);
            else
                svg.Raw("M").Point(x.StartOf(period), height);
            svg.Raw("H").Number(end);
            joined = next is { } following && Math.Abs(x.StartOf(following) - end) < 0.5 && breaks?.Between(x.Of(period), x.Of(following)) != true;
        }
        svg.Raw("\"/>");
    }
}
