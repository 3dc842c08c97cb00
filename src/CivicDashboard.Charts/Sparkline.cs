using CivicDashboard.Charts.Drawing;
using CivicDashboard.Statistics;

namespace CivicDashboard.Charts;

/// <summary>A series in the height of a line of text, without axes and links: it stands beside a number that says the rest.</summary>
/// <param name="Title">What it shows, for those who cannot see it.</param>
/// <param name="Series">What to draw.</param>
public sealed record Sparkline(string Title, Series Series)
{
    private const int Width = 96, Height = 24, Margin = 4;

    /// <summary>The sparkline as one svg element; empty where there are no points.</summary>
    public string ToSvg()
    {
        if (Series.Points.Count == 0)
            return "";
        var y = ValueScale.Of([Series], Height - Margin, Margin, ticks: 2);
        var x = TimeScale.Of([Series], Margin, Width - Margin, monthWidth: 0);
        var svg = new SvgWriter();
        svg.Raw("<svg class=\"sparkline series-1\" role=\"img\" viewBox=\"0 0 96 24\" aria-label=\"").Text(Title).Raw("\">");
        if (Series.Points.Count > 1)
            WriteLine(svg, x, y);
        var last = Series.Points[^1];
        svg.Raw("<circle class=\"dot\" r=\"3\" cx=\"").Number(x.Of(last.Period)).Raw("\" cy=\"").Number(y.Of(last.Quantity)).Raw("\"/></svg>");
        return svg.ToString();
    }

    private void WriteLine(SvgWriter svg, TimeScale x, ValueScale y)
    {
        svg.Raw("<path class=\"line\" d=\"");
        for (var i = 0; i < Series.Points.Count; i++)
            svg.Raw(i == 0 ? "M" : "L").Point(x.Of(Series.Points[i].Period), y.Of(Series.Points[i].Quantity));
        svg.Raw("\"/>");
    }
}
