using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>Lays out a time chart for one width and draws it: axes, then each series' lines and marks, then the labels.</summary>
internal sealed class TimeDrawing
{
    private readonly SvgWriter svg = new();
    private readonly TimeChart chart;
    private readonly int width;
    private readonly Series[] series;
    private readonly int points;
    private readonly Measure measure;
    private readonly string unit;
    private double top;
    private double bottom;

    public TimeDrawing(TimeChart chart, int width)
    {
        this.chart = chart;
        this.width = width;
        series = new Series[chart.Series.Count];
        for (var i = 0; i < series.Length; i++)
        {
            series[i] = chart.Series[i].Series;
            points += series[i].Points.Count;
        }
        measure = series.Length > 0 ? series[0].Measure : Measure.Level;
        unit = series.Length > 0 && series[0].Unit != "%" && measure != Measure.Rank ? chart.Unit ?? series[0].Unit : "";
        top = unit.Length > 0 ? 38 : 26;
        bottom = Height();
    }

    /// <summary>The svg element.</summary>
    public string Draw()
    {
        if (points == 0)
            return Frame.Empty(chart, width);
        var y = Values();
        var ticks = TickText.For(y, chart.Language, series[0].Unit);
        var left = Math.Ceiling(ticks.WidestOn(y)) + 12;
        var names = EndNames();
        var right = width - 16 - (names is null ? 0 : Widest(names) + EndLabels.Indent + 8);
        var x = TimeScale.Of(series, left, right, monthWidth: 32);
        var breaks = new UprightLines(chart.Breaks.Select(b => new UprightLine(x.Of(b.At), b.Why, Title(b))), left, right);
        var firstReason = top - 8;
        if (breaks.Height > 0)
        {
            (top, bottom) = (top + breaks.Height, bottom + breaks.Height);
            y = Values();
        }
        Frame.Open(svg, chart, measure.IsChange ? "chart-bars" : "chart-lines", width, bottom + (x.Cell < 12 ? 46 : 28), Summary.Of(chart), (left, top, right, bottom));
        DrawAxes(x, y, ticks, left, right);
        breaks.Draw(svg, "break", firstReason, bottom);
        var references = new ReferenceMarks(svg, chart, measure, y, left, right);
        references.DrawLines();
        var places = new Labels(left, top - 20, width - 2, bottom);
        foreach (var at in breaks.Places)
            places.AvoidLine(at, top, at, bottom);
        var labels = new ValueLabels(chart, places, points, width >= 560);
        var plot = new SeriesDrawing(svg, chart, x, y, labels, breaks);
        for (var i = 0; i < series.Length; i++)
            plot.Draw(i);
        svg.Raw("<g class=\"labels\" aria-hidden=\"true\">");
        if (names is not null)
            EndLabels.Draw(svg, places, names, plot.Ends, right + 10, top, bottom);
        references.DrawNames(places);
        labels.Draw(svg);
        return svg.Raw("</g></svg>").ToString();
    }

    /// <summary>Few points need no tall chart.</summary>
    private double Height() => (points, width >= 560) switch
    {
        (1, _) => 190,
        (2, _) => 220,
        (_, true) => 272,
        _ => 232,
    };

    private void DrawAxes(TimeScale x, ValueScale y, TickText ticks, double left, double right)
    {
        svg.Raw("<g class=\"axes\" aria-hidden=\"true\">");
        Axes.Values(svg, y, ticks, left, right, unit, 14);
        Axes.Time(svg, x, chart.Language, bottom);
        svg.Raw("</g>");
    }

    /// <summary>The value axis, shortened where arrows need room beyond its ends.</summary>
    private ValueScale Values()
    {
        if (measure == Measure.Rank)
            return ValueScale.Of(series, top, bottom, ticks: 4, origin: 1, chart.References);
        double? origin = measure.IsChange || chart.Form == TimeForm.Bars ? 0 : null;
        var scale = ValueScale.Of(series, bottom, top, ticks: 4, origin, chart.References);
        var (up, down) = (0.0, 0.0);
        foreach (var s in series)
            foreach (var point in s.Points)
                if (MarkWriter.OpenTo(point.Quantity) is var side and not 0)
                {
                    var end = scale.Of(point.Quantity) + side * MarkWriter.ArrowLength;
                    (up, down) = (Math.Max(up, top - end + (points == 1 ? 24 : 0)), Math.Max(down, end - bottom));
                }
        return up + down > 0 ? ValueScale.Of(series, bottom - down, top + up, ticks: 4, origin, chart.References) : scale;
    }

    private string Title(SeriesBreak b) => PeriodText.Of(ReferencePeriod.Day(b.At), chart.Language) + Words.Of(chart.Language).Colon + b.Why;

    /// <summary>Names for the ends of the series; a lone series goes by the chart's title.</summary>
    private string[]? EndNames() => series.Length < 2 ? null : [.. chart.Series.Select(s => TextWidth.Fit(s.Name, width * 0.26))];

    private static double Widest(string[] names) => names.Max(n => TextWidth.Of(n));
}
