using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>Draws the series of a time chart one after the other and remembers what the labels need to know.</summary>
internal sealed class SeriesDrawing
{
    private const double Widest = 36;
    private const int MostAvoided = 20;

    private readonly SvgWriter svg;
    private readonly TimeChart chart;
    private readonly TimeScale x;
    private readonly ValueScale y;
    private readonly MarkWriter marks;
    private readonly ValueLabels labels;
    private readonly UprightLines breaks;
    private readonly double spacing;
    private readonly bool mixed;

    public SeriesDrawing(SvgWriter svg, TimeChart chart, TimeScale x, ValueScale y, ValueLabels labels, UprightLines breaks)
    {
        (this.svg, this.chart, this.x, this.y, this.labels, this.breaks) = (svg, chart, x, y, labels, breaks);
        marks = new(svg, chart);
        (spacing, mixed) = LookAtPeriods();
    }

    /// <summary>Where each series' last mark stands; null where it has none.</summary>
    public List<(double X, double Y)?> Ends { get; } = [];

    /// <summary>Draws one series as a group of its own.</summary>
    public void Draw(int index)
    {
        var series = chart.Series[index];
        Ends.Add(null);
        svg.Raw("<g class=\"series series-").Number(index % 8 + 1).Raw(spacing < 14 ? " dense" : "").Raw(chart.Form == TimeForm.Bars && mixed ? " over-spans" : "")
            .Raw("\" role=\"group\" aria-label=\"").Text(series.Name).Raw("\">");
        if (series.Series.Measure.IsChange || chart.Form == TimeForm.Bars)
            DrawBars(series, index);
        else
            DrawDots(series, index);
        svg.Raw("</g>");
    }

    private void DrawDots(ChartSeries series, int index)
    {
        var points = series.Series.Points;
        if (chart.Form == TimeForm.Step)
            Steps.Draw(svg, points, x, y, breaks);
        else
            Lines.Draw(svg, points, x, y, breaks);
        for (var i = 0; i < points.Count; i++)
        {
            var (point, at, height) = (points[i], x.Of(points[i].Period), y.Of(points[i].Quantity));
            if (labels.IsLone)
                svg.Line("stem", at, y.Of(Math.Clamp(0, y.Min, y.Max)), at, height);
            var (low, high) = y.Ends(point.Quantity);
            OpenMark(series, point, at, height, height);
            marks.Target(Math.Clamp(spacing / 2, 4, 14));
            marks.Dot(point, low - height, high - height, index);
            marks.Close();
            if (i > 0 && points.Count <= MostAvoided)
                AvoidLine(x.Of(points[i - 1].Period), y.Of(points[i - 1].Quantity), at, height);
            labels.Add(point, series.Series.Measure, at, Math.Min(high, height) - 5, Math.Max(low, height) + 5, IsTrough(points, i), labels.Wants(i, points.Count));
            Ends[^1] = (at, height);
        }
    }

    private void AvoidLine(double x1, double y1, double x2, double y2)
    {
        if (chart.Form == TimeForm.Line)
        {
            labels.AvoidLine(x1, y1, x2, y2);
            return;
        }
        labels.AvoidLine(x1, y1, x2, y1);
        labels.AvoidLine(x2, y1, x2, y2);
    }

    private void DrawBars(ChartSeries series, int index)
    {
        var points = series.Series.Points;
        var zero = y.Of(Math.Clamp(0, y.Min, y.Max));
        for (var i = 0; i < points.Count; i++)
        {
            var (point, height) = (points[i], y.Of((double)points[i].Quantity.Value));
            var (from, to) = BarOf(point.Period, series.Series.Measure, index);
            var ((low, high), at) = (y.Ends(point.Quantity), (from + to) / 2);
            OpenMark(series, point, at, height, zero);
            marks.Bar(point, from - at, to - at, zero - height, low - height, high - height);
            marks.Close();
            labels.Add(point, series.Series.Measure, at, Math.Min(Math.Min(high, height), zero), Math.Max(Math.Max(low, height), zero), height > zero, labels.Wants(i, points.Count), Math.Max(Labels.DotReach, (to - from) / 2));
            Ends[^1] = (to, height);
        }
    }

    /// <summary>The sides of a bar: a change has a slim one in the middle of its period; a count fills its period, shared by all series.</summary>
    private (double From, double To) BarOf(ReferencePeriod period, Measure measure, int index)
    {
        var whole = x.EndOf(period) - x.StartOf(period);
        var width = measure.IsChange ? spacing * 0.7 / chart.Series.Count
            : PeriodKinds.Of(period) == PeriodKind.Span || mixed ? whole * 0.94 / chart.Series.Count
            : Math.Min(whole * 0.8, 2 * Widest) / chart.Series.Count;
        width = Math.Max(2, measure.IsChange ? Math.Min(Widest, width) : width - 2);
        var middle = x.MiddleOf(period) + (index - (chart.Series.Count - 1) / 2.0) * (width + 2);
        return (middle - width / 2, middle + width / 2);
    }

    /// <summary>Opens a mark and, for a span of days, draws the days; for all but days where a chart mixes kinds of periods.</summary>
    private void OpenMark(ChartSeries series, SeriesPoint point, double at, double height, double spanAt)
    {
        marks.Open(point, series.Name, QuantityText.Of(point.Quantity, chart.Language, series.Series.Measure, chart.Unit), at, height);
        var kind = PeriodKinds.Of(point.Period);
        if (chart.Form == TimeForm.Line && (kind == PeriodKind.Span || (kind != PeriodKind.Day && mixed && !series.Series.Measure.IsChange)))
            svg.Line("span", x.StartOf(point.Period) - at + 1, spanAt - height, x.EndOf(point.Period) - at - 1, spanAt - height);
    }

    /// <summary>Whether the line leads up from a point to both sides, so that its label stands better below.</summary>
    private bool IsTrough(IReadOnlyList<SeriesPoint> points, int i)
    {
        var here = y.Of(points[i].Quantity);
        return i + 1 < points.Count && y.Of(points[i + 1].Quantity) < here && (i == 0 || y.Of(points[i - 1].Quantity) <= here);
    }

    /// <summary>The least distance of neighbours in time, and whether the chart has periods of several kinds.</summary>
    private (double Spacing, bool Mixed) LookAtPeriods()
    {
        var (least, kinds) = (1.6 * Widest, 0);
        foreach (var series in chart.Series)
        {
            var before = double.NegativeInfinity;
            foreach (var point in series.Series.Points)
            {
                kinds |= 1 << (int)PeriodKinds.Of(point.Period);
                var at = series.Series.Measure.IsChange ? x.MiddleOf(point.Period) : x.Of(point.Period);
                if (at - before > 0.5)
                    least = Math.Min(least, at - before);
                before = at;
            }
        }
        return (least, (kinds & (kinds - 1)) != 0);
    }
}
