using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>Draws the series of a time chart one after the other and remembers what the labels need to know.</summary>
internal sealed class SeriesDrawing(
    SvgWriter svg, TimeChart chart, TimeScale x, ValueScale y, Labels labels, int points, int width)
{
    private readonly MarkWriter marks = new(svg, chart);
    private readonly bool labelAll = points <= (width >= 560 ? 14 : 7);
    private readonly bool mixed = Mixed(chart);
    private readonly List<(string Text, double X, double Above, double Below)> values = [];

    /// <summary>Where each series' last mark stands.</summary>
    public List<(double X, double Y)> Ends { get; } = [];

    /// <summary>Draws one series as a group of its own.</summary>
    public void Draw(int index)
    {
        var series = chart.Series[index];
        svg.Raw("<g class=\"series series-").Number(index % 8 + 1).Raw("\" role=\"group\" aria-label=\"").Text(series.Name).Raw("\">");
        if (series.Series.Measure.IsChange)
            DrawBars(series, index);
        else
            DrawDots(series);
        svg.Raw("</g>");
    }

    /// <summary>Draws the values beside their marks, the latest first, as many as find a place.</summary>
    public void DrawValues()
    {
        for (var i = values.Count - 1; i >= 0; i--)
        {
            var (text, at, above, below) = values[i];
            var size = points == 1 ? 20 : TextWidth.LabelSize;
            if (labels.Place(text, at, above, below, size) is { } place)
                svg.Label(points == 1 ? "value lone" : "value", place.X, place.Y, text);
        }
    }

    private void DrawDots(ChartSeries series)
    {
        var all = series.Series.Points;
        Lines.Draw(svg, all, x, y);
        for (var i = 0; i < all.Count; i++)
        {
            var (point, at, height) = (all[i], x.Of(all[i].Period), y.Of(all[i].Quantity));
            if (points == 1)
                svg.Line("stem", at, y.Of(Math.Clamp(0, y.Min, y.Max)), at, height);
            var text = QuantityText.Of(point.Quantity, chart.Language, series.Series.Measure, chart.Unit);
            marks.Open(point, series.Name, text, at, height);
            DrawSpan(point.Period, at);
            var (low, high) = y.Ends(point.Quantity);
            if (labelAll)
                marks.Target();
            marks.Dot(point, low - height, high - height);
            marks.Close();
            Remember(point, text, at, Math.Min(high, height) - 5, Math.Max(low, height) + 5, last: i == all.Count - 1);
        }
        Ends.Add(all.Count == 0 ? default : (x.Of(all[^1].Period), y.Of(all[^1].Quantity)));
    }

    private void DrawBars(ChartSeries series, int index)
    {
        var all = series.Series.Points;
        var bar = Bars.Width(chart, x);
        var shift = (index - (chart.Series.Count - 1) / 2.0) * (bar + 2);
        var zero = y.Of(0);
        for (var i = 0; i < all.Count; i++)
        {
            var (point, at, height) = (all[i], x.Of(all[i].Period) + shift, y.Of(all[i].Quantity));
            var text = QuantityText.Of(point.Quantity, chart.Language, series.Series.Measure, chart.Unit);
            marks.Open(point, series.Name, text, at, height);
            DrawSpan(point.Period, at);
            var (low, high) = y.Ends(point.Quantity);
            marks.Bar(point, bar, zero - height, low - height, high - height);
            marks.Close();
            Remember(point, text, at, Math.Min(Math.Min(high, height), zero), Math.Max(Math.Max(low, height), zero), last: i == all.Count - 1);
            if (i == all.Count - 1)
                Ends.Add((at, height));
        }
        if (all.Count == 0)
            Ends.Add(default);
    }

    /// <summary>A span of days covers its days; so do years and quarters where a chart mixes them.</summary>
    private void DrawSpan(ReferencePeriod period, double at)
    {
        var kind = PeriodKinds.Of(period);
        if (kind == PeriodKind.Span || (kind != PeriodKind.Day && mixed))
            svg.Line("span", x.StartOf(period) - at + 1, 0, x.EndOf(period) - at - 1, 0);
    }

    private void Remember(SeriesPoint point, string text, double at, double above, double below, bool last)
    {
        if (!labelAll && !(last && chart.Series.Count == 1))
            return;
        var side = MarkWriter.OpenTo(point.Quantity);
        above -= side < 0 ? MarkWriter.ArrowLength - 4 : 0;
        below += side > 0 ? MarkWriter.ArrowLength - 4 : 0;
        labels.Keep(at, above, below);
        values.Add((text, at, above, below));
    }

    private static bool Mixed(TimeChart chart)
    {
        var kinds = 0;
        foreach (var series in chart.Series)
            foreach (var point in series.Series.Points)
                kinds |= 1 << (int)PeriodKinds.Of(point.Period);
        return (kinds & (kinds - 1)) != 0;
    }
}
