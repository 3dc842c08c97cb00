namespace CivicDashboard.Charts.Drawing;

/// <summary>The svg element with its name and description, and the empty state.</summary>
internal static class Frame
{
    /// <summary>Opens the element. It is a group, not an image: it holds links. The script is told where the plot stands.</summary>
    public static void Open(
        SvgWriter svg, Chart chart, string kind, int width, double height, string description,
        (double Left, double Top, double Right, double Bottom)? plot = null)
    {
        var id = $"{chart.Id}-{width}";
        svg.Raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart ").Raw(kind).Raw("\" viewBox=\"0 0 ").Point(width, height);
        if (plot is { } p)
            svg.Raw("\" data-plot=\"").Point(p.Left, p.Top).Raw(" ").Point(p.Right, p.Bottom);
        svg.Raw("\" role=\"group\" aria-labelledby=\"").Text(id).Raw("-title\" aria-describedby=\"").Text(id).Raw("-desc\"><title id=\"")
            .Text(id).Raw("-title\">").Text(chart.Title).Raw("</title><desc id=\"").Text(id).Raw("-desc\">")
            .Text(chart.Description ?? description).Raw("</desc>");
    }

    /// <summary>A chart with nothing to draw says so.</summary>
    public static string Empty(Chart chart, int width)
    {
        var svg = new SvgWriter();
        var text = Words.Of(chart.Language).NoPoints;
        Open(svg, chart, "chart-empty", width, 96, text);
        svg.Raw("<rect class=\"empty\" x=\"0.5\" y=\"0.5\" rx=\"8\" width=\"").Number(width - 1).Raw("\" height=\"95\"/>");
        svg.Label("empty-text", width / 2.0, 53, text).Raw("</svg>");
        return svg.ToString();
    }
}
