namespace CivicDashboard.Charts.Drawing;

/// <summary>Slanted lines over a box: nothing is known here. Drawn out, for a pattern would need a name that is unique on the page.</summary>
internal static class Hatch
{
    private const double Distance = 8;

    /// <summary>Hatches a box from the origin.</summary>
    public static void Draw(SvgWriter svg, double width, double height)
    {
        svg.Raw("<path class=\"hatch\" d=\"");
        for (var k = Distance; k < width + height; k += Distance)
            svg.Raw("M").Point(Math.Max(0, k - height), Math.Min(k, height)).Raw("L").Point(Math.Min(k, width), Math.Max(0, k - width));
        svg.Raw("\"/>");
    }
}
