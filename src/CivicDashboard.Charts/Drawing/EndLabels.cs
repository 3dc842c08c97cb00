namespace CivicDashboard.Charts.Drawing;

/// <summary>Names of the series at their right ends, pushed apart where they would overlap.</summary>
internal static class EndLabels
{
    private const double Height = 17;

    /// <summary>Writes the names in one column, each joined to its series' end by a thin line.</summary>
    public static void Draw(SvgWriter svg, string[] names, List<(double X, double Y)?> ends, double left, double top, double bottom)
    {
        var order = Enumerable.Range(0, names.Length).Where(i => ends[i] is not null).OrderBy(i => ends[i]!.Value.Y).ToArray();
        var at = new double[order.Length];
        for (var i = 0; i < order.Length; i++)
            at[i] = Math.Max(ends[order[i]]!.Value.Y, i == 0 ? top : at[i - 1] + Height);
        for (var i = order.Length - 1; i >= 0; i--)
            at[i] = Math.Min(at[i], i == order.Length - 1 ? bottom : at[i + 1] - Height);
        for (var i = 0; i < order.Length; i++)
        {
            var (x, y) = ends[order[i]]!.Value;
            svg.Raw("<g class=\"series-").Number(order[i] % 8 + 1).Raw("\">");
            if (left - x > 18 || Math.Abs(at[i] - y) > 6)
                svg.Line("leader", x + 8, y, left - 3, at[i]);
            svg.Label("name", left, at[i] + 4.5, names[order[i]]).Raw("</g>");
        }
    }
}
