using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>
/// Joins the points of a series that can be compared. A line is solid only between two stated, closed, actual values with no
/// period missing between them; else it is dashed. No line crosses a break.
/// </summary>
internal static class Lines
{
    /// <summary>Draws one path of solid and one of dashed lines, where there are any.</summary>
    public static void Draw(SvgWriter svg, IReadOnlyList<SeriesPoint> points, TimeScale x, ValueScale y, UprightLines? breaks = null)
    {
        Span<int> before = points.Count <= 256 ? stackalloc int[points.Count] : new int[points.Count];
        var dashed = false;
        for (var i = 0; i < points.Count; i++)
        {
            before[i] = Before(points, i);
            if (breaks is not null && before[i] >= 0 && breaks.Between(x.Of(points[before[i]].Period), x.Of(points[i].Period)))
                before[i] = -1;
            dashed |= before[i] >= 0 && IsDashed(points[before[i]], points[i]);
        }
        Draw(svg, points, before, x, y, dashed: false);
        if (dashed)
            Draw(svg, points, before, x, y, dashed: true);
    }

    private static void Draw(SvgWriter svg, IReadOnlyList<SeriesPoint> points, Span<int> before, TimeScale x, ValueScale y, bool dashed)
    {
        var pen = -1;
        for (var i = 0; i < points.Count; i++)
        {
            if (before[i] is not (>= 0 and var from) || IsDashed(points[from], points[i]) != dashed)
                continue;
            if (pen < 0)
                svg.Raw(dashed ? "<path class=\"line dashed\" d=\"" : "<path class=\"line\" d=\"");
            if (pen != from)
                svg.Raw("M").Point(x.Of(points[from].Period), y.Of(points[from].Quantity));
            svg.Raw("L").Point(x.Of(points[i].Period), y.Of(points[i].Quantity));
            pen = i;
        }
        if (pen >= 0)
            svg.Raw("\"/>");
    }

    /// <summary>
    /// The point to which a line leads back: the latest actual one of a like period. A target with none such is joined to the
    /// latest actual point, whatever its period, for it tells where things stood.
    /// </summary>
    public static int Before(IReadOnlyList<SeriesPoint> points, int i)
    {
        var (point, kind, nearest) = (points[i], PeriodKinds.Of(points[i].Period), -1);
        for (var j = i - 1; j >= 0; j--)
        {
            if (points[j].Role == Role.Target || points[j].Period == point.Period)
                continue;
            if (PeriodKinds.Of(points[j].Period) == kind && PeriodKinds.Alike(points[j].Period, point.Period, kind))
                return j;
            nearest = Math.Max(nearest, j);
        }
        return point.Role == Role.Target ? nearest : -1;
    }

    /// <summary>Whether a line between two points leads over what is not known.</summary>
    public static bool IsDashed(SeriesPoint from, SeriesPoint to) =>
        !IsStated(from) || !IsStated(to) || PeriodKinds.Gap(from.Period, to.Period, PeriodKinds.Of(to.Period));

    /// <summary>Whether a point is a stated actual value without an open end.</summary>
    public static bool IsStated(SeriesPoint point) => !point.Derived && point.Role != Role.Target && MarkWriter.OpenTo(point.Quantity) == 0;
}
