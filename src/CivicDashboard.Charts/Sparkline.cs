using CivicDashboard.Charts.Drawing;
using CivicDashboard.Statistics;

namespace CivicDashboard.Charts;

/// <summary>
/// A series in the height of a line of text, without axes and links: it stands beside a number that says the rest. The last dot
/// shows whether its value is open-ended or a target.
/// </summary>
/// <param name="Title">What it shows, for those who cannot see it.</param>
/// <param name="Series">What to draw.</param>
public sealed record Sparkline(string Title, Series Series)
{
    private const int Width = 96, Height = 24, Margin = 5, Arrow = 10, Few = 8;

    /// <summary>The sparkline as one svg element; empty where there are no points.</summary>
    public string ToSvg()
    {
        if (Series.Points.Count == 0)
            return "";
        var last = Series.Points[^1];
        var side = MarkWriter.OpenTo(last.Quantity);
        var (low, high) = (Height - Margin - (side > 0 ? Arrow : 0), Margin + (side < 0 ? Arrow : 0));
        var y = Series.Measure == Measure.Rank
            ? ValueScale.Tight([Series], high, low)
            : ValueScale.Tight([Series], low, high);
        var x = TimeScale.Of([Series], Margin, Width - Margin, monthWidth: 0);
        var svg = new SvgWriter();
        svg.Raw("<svg class=\"sparkline series-1\" role=\"img\" viewBox=\"0 0 96 24\" aria-label=\"").Text(Title).Raw("\">");
        Lines.Draw(svg, Series.Points, x, y);
        if (Series.Points.Count <= Few)
            foreach (var point in Series.Points.SkipLast(1))
                svg.Raw("<circle class=\"point\" r=\"1.5\" cx=\"").Number(x.Of(point.Period)).Raw("\" cy=\"").Number(y.Of(point.Quantity)).Raw("\"/>");
        WriteLast(svg, last, x.Of(last.Period), y.Of(last.Quantity), side);
        return svg.Raw("</svg>").ToString();
    }

    private static void WriteLast(SvgWriter svg, SeriesPoint last, double x, double y, int side)
    {
        var hollow = side != 0 || last.Role == Role.Target || last.Derived;
        svg.Raw("<g transform=\"translate(").Number(x).Raw(",").Number(y).Raw(")\">");
        if (side != 0)
            svg.Raw(side < 0 ? "<path class=\"arrow\" d=\"M0-3V-11M-3-8L0-11L3-8\"/>" : "<path class=\"arrow\" d=\"M0 3V11M-3 8L0 11L3 8\"/>");
        svg.Raw(last.Role == Role.Target ? "<path d=\"M0-4.5L4.5 0L0 4.5L-4.5 0Z\"" : "<circle r=\"3\"")
            .Raw(hollow ? " class=\"dot hollow\"/></g>" : " class=\"dot\"/></g>");
    }
}
