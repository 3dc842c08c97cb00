namespace CivicDashboard.Charts.Drawing;

/// <summary>Names of the series at their right ends, each behind the shape of its dots, pushed apart where they would overlap.</summary>
internal static class EndLabels
{
    /// <summary>Pixels between the left of the column and the names, where the shapes stand.</summary>
    public const double Indent = 12;

    /// <summary>Writes the names in one column, each joined to its series' end by a thin line where it stands apart from it.</summary>
    public static void Draw(SvgWriter svg, Labels places, string[] names, List<(double X, double Y)?> ends, double left, double top, double bottom)
    {
        var order = Enumerable.Range(0, names.Length).Where(i => ends[i] is not null)
            .Take(Spread.Room(top, bottom)).OrderBy(i => ends[i]!.Value.Y).ToArray();
        var at = Spread.Apart([.. order.Select(i => ends[i]!.Value.Y)], top, bottom);
        for (var i = 0; i < order.Length; i++)
        {
            var (x, y) = ends[order[i]]!.Value;
            svg.Raw("<g class=\"series-").Number(order[i] % 8 + 1).Raw("\">");
            if (left - x > 18 || Math.Abs(at[i] - y) > 6)
                svg.Line("leader", x + 8, y, left - 3, at[i]);
            svg.Raw("<g transform=\"translate(").Number(left + 4).Raw(",").Number(at[i]).Raw(")\">").Raw(DotShapes.Of(order[i])).Raw("</g>");
            svg.Label("name", left + Indent, at[i] + 4.5, names[order[i]]).Raw("</g>");
            places.Take(left, at[i] - 9, left + Indent + TextWidth.Of(names[order[i]]), at[i] + 8);
        }
    }
}
