using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>Lays out a chart of regions for one width and draws it: a row a region, those without data last.</summary>
internal sealed class RegionDrawing
{
    private const double RowHeight = 32, Top = 8;

    private readonly SvgWriter svg = new();
    private readonly RegionChart chart;
    private readonly MarkWriter marks;
    private readonly int width;
    private readonly List<RegionRow> rows;
    private readonly List<RegionRow> known;
    private readonly string[] values;
    private readonly double left;
    private readonly ValueScale? x;

    public RegionDrawing(RegionChart chart, int width)
    {
        (this.chart, this.width) = (chart, width);
        marks = new(svg, chart);
        known = [.. chart.Rows.Where(r => r.Point is not null).OrderBy(r => Order(r.Point!))];
        rows = [.. known, .. chart.Rows.Where(r => r.Point is null)];
        values = [.. known.Select(r => Value(r.Point!))];
        left = 12 + rows.Select(r => TextWidth.Of(r.Region)).DefaultIfEmpty().Max();
        left = Math.Min(left, width * 0.3);
        if (known.Count > 0)
            x = Scale();
    }

    /// <summary>The svg element.</summary>
    public string Draw()
    {
        if (rows.Count == 0)
            return Frame.Empty(chart, width);
        Frame.Open(svg, chart, "chart-regions", width, Top * 2 + rows.Count * RowHeight, Summary.Of(chart, known));
        svg.Raw("<g class=\"series-1\">");
        for (var i = 0; i < rows.Count; i++)
            DrawRow(i, Top + (i + 0.5) * RowHeight);
        if (x is not null)
            svg.Line("zero", x.Of(0), Top, x.Of(0), Top + known.Count * RowHeight);
        return svg.Raw("</g></svg>").ToString();
    }

    private void DrawRow(int i, double y)
    {
        var name = TextWidth.Fit(rows[i].Region, left - 12);
        if (rows[i].Point is not { } point)
        {
            svg.Label("region", left - 12, y + 4.5, name);
            svg.Line("gap", left, y, width - 2, y);
            svg.Label("no-data", left + 8, y + 4.5, Words.Of(chart.Language).NoData);
            return;
        }
        svg.Raw("<g aria-hidden=\"true\">").Label("region", left - 12, y + 4.5, name).Raw("</g>");
        var (at, zero) = (x!.Of((double)point.Quantity.Value), x.Of(0));
        var (low, high) = x.Ends(point.Quantity);
        marks.Open(point, rows[i].Region, values[i], at, y);
        marks.RowBar(point, zero - at, low - at, high - at, left - at, width - at);
        marks.Close();
        svg.Raw("<g aria-hidden=\"true\">");
        if (Math.Max(at, high) is var right && at >= zero)
            svg.Label("value row", right + 8 + (MarkWriter.OpenTo(point.Quantity) < 0 ? MarkWriter.ArrowLength : 0), y + 4.5, values[i]);
        else
            svg.Label("value row", zero + 8, y + 4.5, values[i]);
        svg.Raw("</g>");
    }

    /// <summary>Leaves room for the values' texts at the right of their bars.</summary>
    private ValueScale Scale()
    {
        var all = new Series("", "", null, chart.Measure, known[0].Point!.Quantity.Unit, [.. known.Select(r => r.Point!)]);
        var arrows = known.Max(r => Math.Abs(MarkWriter.OpenTo(r.Point!.Quantity))) * MarkWriter.ArrowLength;
        return ValueScale.Of([all], left, width - 14 - arrows - values.Max(v => TextWidth.Of(v)), ticks: 4, origin: 0);
    }

    /// <summary>The largest first; the first rank first.</summary>
    private decimal Order(SeriesPoint point) => chart.Measure == Measure.Rank ? point.Quantity.Value : -point.Quantity.Value;

    /// <summary>The value, with its period where the rows' periods differ.</summary>
    private string Value(SeriesPoint point)
    {
        var value = QuantityText.Of(point.Quantity, chart.Language, chart.Measure, chart.Unit);
        return chart.Rows.All(r => r.Point is null || r.Point.Period == point.Period)
            ? value
            : value + Words.Of(chart.Language).Comma + PeriodText.Of(point.Period, chart.Language);
    }
}
