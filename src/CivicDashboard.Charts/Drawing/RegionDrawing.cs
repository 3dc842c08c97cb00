using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>
/// Lays out a chart of regions for one width and draws it: a row a region, those without data last. Where a row has no room for
/// name, bar and value side by side, name and value stand above the bar.
/// </summary>
internal sealed class RegionDrawing
{
    private readonly SvgWriter svg = new();
    private readonly RegionChart chart;
    private readonly MarkWriter marks;
    private readonly Words words;
    private readonly int width;
    private readonly RegionRows rows;
    private readonly bool stacked;
    private readonly int textLines;
    private readonly double rowHeight;
    private readonly double left;
    private readonly ValueScale? x;
    private readonly UprightLines references;
    private readonly double top;

    public RegionDrawing(RegionChart chart, int width)
    {
        (this.chart, this.width, words) = (chart, width, Words.Of(chart.Language));
        marks = new(svg, chart);
        rows = new(chart, width);
        var names = Math.Min(12 + chart.Rows.Select(r => TextWidth.Of(r.Region)).DefaultIfEmpty().Max(), width * 0.3);
        stacked = width < 560 || names + rows.Widest > width * 0.7;
        textLines = stacked && rows.Known.Any(r => TextWidth.Of(r.Region) + TextWidth.Of(r.Text) + 16 > width) ? 2 : 1;
        (rowHeight, left) = stacked ? (26 + 18 * textLines, 2) : (32, names);
        if (rows.Known.Count > 0)
            x = Scale();
        references = new(chart.References.Where(_ => x is not null).Select(LineOf), left, width);
        top = 8 + (references.Height > 0 ? references.Height + 4 : 0);
    }

    /// <summary>The svg element.</summary>
    public string Draw()
    {
        if (chart.Rows.Count == 0)
            return Frame.Empty(chart, width);
        var bottom = top + chart.Rows.Count * rowHeight;
        Frame.Open(svg, chart, "chart-regions", width, bottom + 8 + rows.Notes.Count * 18, Summary.Of(chart, rows));
        svg.Raw("<g class=\"series-1\">");
        for (var i = 0; i < rows.Known.Count; i++)
            DrawMark(i);
        DrawLines(top + rows.Known.Count * rowHeight);
        svg.Raw("<g aria-hidden=\"true\">");
        for (var i = 0; i < rows.Known.Count; i++)
            DrawTexts(i);
        svg.Raw("</g>");
        for (var i = 0; i < rows.Gaps.Count; i++)
            DrawGap(rows.Gaps[i], top + (rows.Known.Count + i) * rowHeight);
        for (var i = 0; i < rows.Notes.Count; i++)
            svg.Label("note", 0, bottom + 18 + i * 18, rows.Notes[i]);
        return svg.Raw("</g></svg>").ToString();
    }

    private double MiddleOf(int i) => top + i * rowHeight + (stacked ? 12 + 18 * textLines : 16);

    /// <summary>Zero and the references: over the whole height, or where names stand between the bars, over each bar.</summary>
    private void DrawLines(double bottom)
    {
        if (x is null)
            return;
        references.Draw(svg, "reference", 18, stacked ? top : bottom);
        if (!stacked)
            svg.Line("zero", x.Of(0), top, x.Of(0), bottom);
        for (var i = 0; i < rows.Known.Count && stacked; i++)
        {
            svg.Line("zero", x.Of(0), MiddleOf(i) - 10, x.Of(0), MiddleOf(i) + 10);
            foreach (var at in references.Places)
                svg.Line("reference-line", at, MiddleOf(i) - 10, at, MiddleOf(i) + 10);
        }
    }

    private void DrawMark(int i)
    {
        var (row, y) = (rows.Known[i], MiddleOf(i));
        var (at, zero) = (x!.Of((double)row.Point.Quantity.Value), x.Of(0));
        var (low, high) = x.Ends(row.Point.Quantity);
        marks.Open(row.Point, row.Region, row.Value, at, y);
        marks.Row(-at, stacked ? -12 - 18 * textLines : -15, width - at, stacked ? 12 : 15);
        marks.RowBar(row.Point, zero - at, low - at, high - at);
        marks.Close();
    }

    private void DrawTexts(int i)
    {
        var (row, y) = (rows.Known[i], MiddleOf(i));
        var text = row.Text;
        if (stacked)
        {
            svg.Label("region above", left, y + 4 - 18 * textLines, TextWidth.Fit(row.Region, width - (textLines == 1 ? TextWidth.Of(text) + 16 : 4)));
            svg.Label("value row end", width - 2, y - 14, TextWidth.Fit(text, width - 4));
            return;
        }
        svg.Label("region beside", left - 12, y + 4.5, TextWidth.Fit(row.Region, left - 12));
        var (at, zero) = (x!.Of((double)row.Point.Quantity.Value), x.Of(0));
        var end = at >= zero ? Math.Max(at, x.Ends(row.Point.Quantity).High) : zero;
        var arrow = at >= zero && MarkWriter.OpenTo(row.Point.Quantity) < 0 ? MarkWriter.ArrowLength : 0;
        svg.Label("value row", BesideLines(end + 8 + arrow, TextWidth.Of(text)), y + 4.5, text);
    }

    /// <summary>Moves a text to the right of a line that would strike it through, if there is room.</summary>
    private double BesideLines(double start, double length)
    {
        var at = start;
        foreach (var line in references.Places)
            if (line > at - 4 && line < at + length + 2)
                at = line + 7;
        return at + length <= width ? at : start;
    }

    private void DrawGap(string region, double at)
    {
        var y = at + (stacked ? 16 : 20.5);
        var name = TextWidth.Fit(region, stacked ? width * 0.7 : left - 12);
        svg.Label(stacked ? "region above" : "region beside", stacked ? left : left - 12, y, name);
        var from = stacked ? left + TextWidth.Of(name) + 12 : left;
        svg.Line("gap", from, y - 4.5, width - 2, y - 4.5);
        svg.Label("no-data", from + 8, y, words.NoData);
    }

    /// <summary>Leaves room for the values' texts at the right of their bars. A reference far beyond the rows stands in a note only.</summary>
    private ValueScale Scale()
    {
        var all = new Series("", "", null, chart.Measure, rows.Known[0].Point.Quantity.Unit, [.. rows.Known.Select(r => r.Point)]);
        var arrows = rows.Known.Max(r => Math.Abs(MarkWriter.OpenTo(r.Point.Quantity))) * MarkWriter.ArrowLength;
        var right = stacked ? width - 2 - arrows : width - 14 - arrows - rows.Widest;
        return ValueScale.Of([all], left, right, ticks: 4, origin: 0, references: [.. chart.References.Where(rows.HasRoom)]);
    }

    private UprightLine LineOf(ReferenceLine reference)
    {
        var text = ReferenceMarks.Text(reference, chart, chart.Measure);
        return new(rows.HasRoom(reference) ? x!.Of((double)reference.Quantity.Value) : double.MaxValue, text, text);
    }
}
