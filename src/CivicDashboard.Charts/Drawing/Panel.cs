using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>One series within small multiples: its lines or bars, and the values of its first and last point.</summary>
internal sealed class Panel(SvgWriter svg, Chart chart, ChartSeries series, double left, double top, double right, double bottom)
{
    private const int Few = 14;

    private readonly MarkWriter marks = new(svg, chart);
    private readonly Labels places = new(left, top - 4, right, bottom);
    private readonly IReadOnlyList<SeriesPoint> points = series.Series.Points;
    private readonly Measure measure = series.Series.Measure;

    /// <summary>Draws it on the scales that all panels share.</summary>
    public void Draw(TimeScale x, ValueScale y)
    {
        if (y.Min < 0 && y.Max > 0)
            svg.Line("zero", left, y.Of(0), right, y.Of(0));
        svg.Raw(points.Count > Few ? "<g class=\"dense\">" : "<g>");
        if (!measure.IsChange)
            Lines.Draw(svg, points, x, y);
        foreach (var point in points)
            DrawMark(point, x, y);
        svg.Raw("</g><g class=\"labels\" aria-hidden=\"true\">");
        DrawValue(points[^1], x, y);
        if (points.Count > 1)
            DrawValue(points[0], x, y);
        svg.Raw("</g>");
    }

    private void DrawMark(SeriesPoint point, TimeScale x, ValueScale y)
    {
        var at = measure.IsChange ? x.MiddleOf(point.Period) : x.Of(point.Period);
        var (height, (low, high)) = (y.Of(point.Quantity), y.Ends(point.Quantity));
        marks.Open(point, series.Name, QuantityText.Of(point.Quantity, chart.Language, measure, chart.Unit), at, height);
        if (measure.IsChange)
        {
            var half = Math.Clamp((right - left) / points.Count * 0.3, 1, 9);
            marks.Bar(point, -half, half, Foot(y, height) - height, low - height, high - height);
        }
        else
        {
            marks.Target(Math.Clamp((right - left) / points.Count / 2, 4, 14));
            marks.Dot(point, low - height, high - height);
        }
        marks.Close();
        places.Keep(at, Math.Min(Math.Min(high, height) - 5, Foot(y, height)), Math.Max(Math.Max(low, height) + 5, Foot(y, height)));
    }

    private void DrawValue(SeriesPoint point, TimeScale x, ValueScale y)
    {
        var at = measure.IsChange ? x.MiddleOf(point.Period) : x.Of(point.Period);
        var (height, (low, high), side) = (y.Of(point.Quantity), y.Ends(point.Quantity), MarkWriter.OpenTo(point.Quantity));
        var (foot, arrow) = (Foot(y, height), MarkWriter.ArrowLength - 4);
        var above = Math.Min(Math.Min(high, height) - 5, foot) - (side < 0 ? arrow : 0);
        var below = Math.Max(Math.Max(low, height) + 5, foot) + (side > 0 ? arrow : 0);
        var text = QuantityText.Of(point.Quantity, chart.Language, measure, ShortUnit.Of(chart, point.Quantity));
        if (places.Place(text, at, above, below, TextWidth.LabelSize, preferBelow: foot < height) is { } place)
            svg.Label("value", place.X, place.Y, text);
    }

    /// <summary>Where a bar begins; a dot has no foot.</summary>
    private double Foot(ValueScale y, double height) => measure.IsChange ? y.Of(Math.Clamp(0, y.Min, y.Max)) : height;
}
