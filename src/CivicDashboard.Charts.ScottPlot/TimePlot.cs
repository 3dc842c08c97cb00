using CivicDashboard.Charts.Drawing;
using CivicDashboard.Statistics;
using ScottPlot;

namespace CivicDashboard.Charts.Files;

/// <summary>
/// Draws series over time: the same axes, joins, bounds, lines to compare with and breaks as on the pages. Coordinates are those of
/// the charts' own time scale, so that a year's point stands in the middle of its year.
/// </summary>
internal sealed class TimePlot(TimeChart chart)
{
    private const double Length = 1000, ArrowShare = 0.08;

    private readonly Plot plot = ChartFile.Begin(chart);
    private readonly Series[] series = [.. chart.Series.Select(s => s.Series).Where(s => s.Points.Count > 0)];

    /// <summary>The plot.</summary>
    public Plot Draw()
    {
        if (series.Length == 0)
            return plot;
        var measure = series[0].Measure;
        var x = TimeScale.Of(series, 0, Length, monthWidth: 36);
        double? origin = measure == Measure.Rank ? 1 : measure.IsChange || chart.Form == TimeForm.Bars ? 0 : null;
        var y = ValueScale.Of(series, 0, 1, ticks: 5, origin, chart.References);
        DrawAxes(x, y);
        foreach (var reference in chart.References)
            plot.Add.HorizontalLine((double)reference.Quantity.Value, 1.5f, Colors.Black, LinePattern.Dashed).LegendText = ReferenceMarks.Text(reference, chart, measure);
        foreach (var b in chart.Breaks)
            plot.Add.VerticalLine(x.Of(b.At), 1, Colors.Gray, LinePattern.Dotted).LegendText = PeriodText.Of(ReferencePeriod.Day(b.At), chart.Language) + " " + b.Why;
        for (var i = 0; i < chart.Series.Count; i++)
            DrawSeries(i, x, y);
        if (chart.Series.Count > 1 || chart.References.Count + chart.Breaks.Count > 0)
            plot.ShowLegend(Edge.Bottom);
        return plot;
    }

    private void DrawSeries(int index, TimeScale x, ValueScale y)
    {
        var (points, colour, measure) = (chart.Series[index].Series.Points, SeriesLook.ColourOf(index), chart.Series[index].Series.Measure);
        var isBars = measure.IsChange || chart.Form == TimeForm.Bars;
        for (var i = 0; i < points.Count; i++)
        {
            if (isBars)
                DrawBar(points[i], index, x, colour);
            else if (Lines.Before(points, i) is >= 0 and var before && !IsBroken(points[before], points[i], x))
                Join(points[before], points[i], x, colour);
            DrawPoint(points[i], index, x.Of(points[i].Period), y, isBars, i == 0);
        }
    }

    private void Join(SeriesPoint from, SeriesPoint to, TimeScale x, Color colour)
    {
        var line = plot.Add.Line(x.Of(from.Period), Height(from), x.Of(to.Period), Height(to));
        (line.LineColor, line.LineWidth) = (colour, 2);
        line.LinePattern = Lines.IsDashed(from, to) ? LinePattern.Dotted : LinePattern.Solid;
    }

    private void DrawBar(SeriesPoint point, int index, TimeScale x, Color colour)
    {
        var width = (x.EndOf(point.Period) - x.StartOf(point.Period)) * 0.8 / chart.Series.Count;
        plot.Add.Bar(new Bar
        {
            Position = x.StartOf(point.Period) + width * (index + 0.6),
            Value = (double)point.Quantity.Value,
            Size = width,
            FillColor = Lines.IsStated(point) ? colour : colour.WithAlpha(.4),
            LineWidth = 0,
        });
    }

    /// <summary>The dot, its interval or the arrow of its open end, and its value where the series are few.</summary>
    private void DrawPoint(SeriesPoint point, int index, double x, ValueScale y, bool isBar, bool first)
    {
        var (colour, height) = (SeriesLook.ColourOf(index), Height(point));
        var mark = plot.Add.Marker(x, height, isBar ? MarkerShape.None : SeriesLook.ShapeOf(point, index), 9, colour);
        if (first)
            mark.LegendText = chart.Series[index].Name;
        if (MarkWriter.OpenTo(point.Quantity) is var side and not 0)
        {
            var arrow = plot.Add.Arrow(x, height, x, height - side * (y.Max - y.Min) * ArrowShare);
            (arrow.ArrowLineColor, arrow.ArrowFillColor, arrow.ArrowWidth) = (colour, colour, 1);
        }
        else if (point.Quantity.Interval is { Lower: { } low, Upper: { } high } && point.Quantity.Bound != Bound.Exact)
            plot.Add.Line(x, (double)low, x, (double)high).LineColor = colour;
        if (chart.Series.Sum(s => s.Series.Points.Count) > 24)
            return;
        var text = plot.Add.Text(Words.Of(chart.Language).Note(point) + QuantityText.Of(point.Quantity, chart.Language, chart.Series[index].Series.Measure, chart.Unit), x, height);
        var beside = MarkWriter.OpenTo(point.Quantity) != 0;
        (text.LabelAlignment, text.LabelFontColor) = (beside ? Alignment.MiddleRight : Alignment.LowerCenter, colour);
        (text.LabelOffsetX, text.LabelOffsetY) = beside ? (-12, -4) : (0, -8);
    }

    private bool IsBroken(SeriesPoint from, SeriesPoint to, TimeScale x) =>
        chart.Breaks.Any(b => x.Of(b.At) is var at && at > x.Of(from.Period) && at <= x.Of(to.Period));

    private static double Height(SeriesPoint point) =>
        point.Quantity.High is { } high ? (double)(point.Quantity.Value + high) / 2 : (double)point.Quantity.Value;

    private void DrawAxes(TimeScale x, ValueScale y)
    {
        var texts = TickText.For(y, chart.Language, series[0].Unit);
        var values = Enumerable.Range(0, y.Steps + 1).Select(y.Tick).ToArray();
        plot.Axes.Left.SetTicks(values, [.. values.Select(texts.Of)]);
        var cell = Math.Min(x.Cell, 12);
        int[] months = [.. Enumerable.Range(0, (x.End - x.First) / cell).Select(i => x.First + i * cell).Where(m => m % x.Cell == 0)];
        plot.Axes.Bottom.SetTicks(
            [.. months.Select(m => (x.OfMonth(m) + x.OfMonth(m + cell)) / 2)], [.. months.Select(m => PeriodText.Of(CellOf(m, cell), chart.Language))]);
        if (chart.Series[0].Series.Unit is not "%" and var unit && chart.Series[0].Series.Measure != Measure.Rank)
            plot.YLabel(chart.Unit ?? unit);
        var room = (y.Max - y.Min) * 0.12;
        plot.Axes.SetLimits(0, Length, y.Min, y.Max + room);
        if (chart.Series[0].Series.Measure == Measure.Rank)
            plot.Axes.InvertY();
    }

    private static ReferencePeriod CellOf(int month, int cell) =>
        cell == 12 ? ReferencePeriod.Year(month / 12) : ReferencePeriod.Months(month / 12, month % 12 + 1, month % 12 + cell);
}
