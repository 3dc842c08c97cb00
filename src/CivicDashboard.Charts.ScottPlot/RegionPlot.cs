using CivicDashboard.Charts.Drawing;
using CivicDashboard.Statistics;
using ScottPlot;

namespace CivicDashboard.Charts.Files;

/// <summary>Draws ranked bars of regions with the signs and notes that the pages give them.</summary>
internal sealed class RegionPlot(RegionChart chart)
{
    private readonly Plot plot = ChartFile.Begin(chart);
    private readonly RegionRows rows = new(chart, 2 * Chart.Wide);

    /// <summary>The plot; without rows only its title.</summary>
    public Plot Draw()
    {
        for (var i = 0; i < rows.Known.Count; i++)
            DrawRow(rows.Known[i], -i);
        for (var i = 0; i < rows.Gaps.Count; i++)
            plot.Add.Text(Words.Of(chart.Language).NoData, 0, -rows.Known.Count - i).LabelAlignment = Alignment.MiddleLeft;
        string[] names = [.. rows.Known.Select(r => r.Region), .. rows.Gaps];
        plot.Axes.Left.SetTicks([.. Enumerable.Range(0, names.Length).Select(i => (double)-i)], names);
        if (rows.Known.Count > 0)
            DrawScale(names.Length);
        plot.XLabel(string.Join('\n', rows.Notes));
        return plot;
    }

    private void DrawRow(RegionRows.Row row, int at)
    {
        var (value, colour) = ((double)row.Point.Quantity.Value, SeriesLook.ColourOf(0));
        plot.Add.Bar(new Bar
        {
            Position = at,
            Value = value,
            Size = 0.6,
            FillColor = Lines.IsStated(row.Point) ? colour : colour.WithAlpha(.4),
            LineWidth = 0,
            Orientation = Orientation.Horizontal,
        });
        var end = value;
        if (row.Point.Quantity is { Bound: not Bound.Exact, Interval: { Lower: { } low, Upper: { } high } })
        {
            plot.Add.Line((double)low, at, (double)high, at).LineColor = Colors.Black;
            end = Math.Max(end, (double)high);
        }
        var text = plot.Add.Text(row.Text, Math.Max(0, end), at);
        (text.LabelAlignment, text.LabelOffsetX) = (Alignment.MiddleLeft, 8);
    }

    private void DrawScale(int count)
    {
        var all = new Series("", "", null, chart.Measure, rows.Known[0].Point.Quantity.Unit, [.. rows.Known.Select(r => r.Point)]);
        ReferenceLine[] references = [.. chart.References.Where(rows.HasRoom)];
        var x = ValueScale.Of([all], 0, 1, ticks: 5, origin: 0, references);
        var texts = TickText.For(x, chart.Language, all.Unit);
        var values = Enumerable.Range(0, x.Steps + 1).Select(x.Tick).ToArray();
        plot.Axes.Bottom.SetTicks(values, [.. values.Select(texts.Of)]);
        foreach (var reference in references)
            plot.Add.VerticalLine((double)reference.Quantity.Value, 1.5f, Colors.Black, LinePattern.Dashed).LegendText = ReferenceMarks.Text(reference, chart, chart.Measure);
        if (references.Length > 0)
            plot.ShowLegend(Edge.Bottom);
        plot.Axes.SetLimits(x.Min, x.Max + (x.Max - x.Min) * 0.3, 0.6 - count, 0.6);
    }
}
