using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>Lays out a slope chart for one width and draws it: two columns of values, pushed apart, and a line a row between them.</summary>
internal sealed class SlopeDrawing
{
    private const double Top = 40, Space = 14;

    private readonly SvgWriter svg = new();
    private readonly SlopeChart chart;
    private readonly int width;
    private readonly Words words;
    private readonly MarkWriter marks;
    private readonly IReadOnlyList<SlopeRow> rows;
    private readonly string[] before;
    private readonly string[] after;
    private readonly double bottom;
    private readonly double left;
    private readonly double right;

    public SlopeDrawing(SlopeChart chart, int width)
    {
        (this.chart, this.width, words, rows) = (chart, width, Words.Of(chart.Language), chart.Rows);
        marks = new(svg, chart);
        before = [.. rows.Select(r => (width >= 560 ? Name(r) + " " : "") + Text(r.From))];
        after = [.. rows.Select(r => Text(r.To) + " " + Name(r))];
        bottom = Top + Math.Max(width >= 560 ? 220 : 200, rows.Count * Spread.Height);
        left = Space + 6 + before.Select(t => TextWidth.Of(t)).DefaultIfEmpty().Max();
        right = width - Space - 6 - after.Select(t => TextWidth.Of(t)).DefaultIfEmpty().Max();
        if (right - left < 60)
            (left, right) = (width * 0.4, width * 0.55);
    }

    /// <summary>The svg element.</summary>
    public string Draw()
    {
        if (rows.Count == 0)
            return Frame.Empty(chart, width);
        var (from, to) = (Side(r => r.From), Side(r => r.To));
        var arrows = rows.Any(r => MarkWriter.OpenTo(r.From.Quantity) != 0 || MarkWriter.OpenTo(r.To.Quantity) != 0) ? MarkWriter.ArrowLength / 2 : 0;
        var y = chart.Measure == Measure.Rank
            ? ValueScale.Tight([from, to], Top, bottom)
            : ValueScale.Tight([from, to], bottom - arrows, Top + arrows);
        Frame.Open(svg, chart, "chart-slope", width, bottom + 14, Summary.Of(chart));
        svg.Raw("<g class=\"axes\" aria-hidden=\"true\">").Line("axis", left, Top - 8, left, bottom + 8).Line("axis", right, Top - 8, right, bottom + 8);
        DrawHeadings(Heading(from.Points, words.Earlier), Heading(to.Points, words.Later));
        svg.Raw("</g>");
        for (var i = 0; i < rows.Count; i++)
            DrawRow(i, y);
        svg.Raw("<g class=\"labels\" aria-hidden=\"true\">");
        DrawTexts("value slope-from", before, [.. rows.Select(r => y.Of(r.From.Quantity))], left, -1);
        DrawTexts("value slope-to", after, [.. rows.Select(r => y.Of(r.To.Quantity))], right, 1);
        return svg.Raw("</g></svg>").ToString();
    }

    /// <summary>Over the columns where there is room, else at the sides.</summary>
    private void DrawHeadings(string from, string to)
    {
        var (a, b) = (TextWidth.Of(from) / 2, TextWidth.Of(to) / 2);
        if (left >= a && width - right >= b && right - left > a + b + 16)
            svg.Label("heading centred", left, 20, from).Label("heading centred", right, 20, to);
        else
            svg.Label("heading start", 0, 20, from).Label("heading end", width, 20, to);
    }

    private void DrawRow(int i, ValueScale y)
    {
        var row = rows[i];
        var (from, to) = (y.Of(row.From.Quantity), y.Of(row.To.Quantity));
        svg.Raw("<g class=\"series series-").Number(i % 8 + 1).Raw("\" role=\"group\" aria-label=\"").Text(row.Name).Raw("\">");
        svg.Line(Lines.IsStated(row.From) && Lines.IsStated(row.To) ? "line" : "line dashed", left, from, right, to);
        DrawMark(i, row.From, left, from, y);
        DrawMark(i, row.To, right, to, y);
        svg.Raw("</g>");
    }

    private void DrawMark(int i, SeriesPoint point, double x, double at, ValueScale y)
    {
        var (low, high) = y.Ends(point.Quantity);
        marks.Open(point, rows[i].Name, QuantityText.Of(point.Quantity, chart.Language, chart.Measure, chart.Unit), x, at);
        marks.Target(12);
        marks.Dot(point, low - at, high - at, i);
        marks.Close();
    }

    /// <summary>The texts of one side, those that find room, each joined to its dot where it had to move.</summary>
    private void DrawTexts(string name, string[] texts, double[] wanted, double x, int side)
    {
        var order = Enumerable.Range(0, texts.Length).Take(Spread.Room(Top, bottom)).OrderBy(i => wanted[i]).ToArray();
        var at = Spread.Apart([.. order.Select(i => wanted[i])], Top, bottom);
        var edge = x + side * Space;
        for (var k = 0; k < order.Length; k++)
        {
            svg.Raw("<g class=\"series-").Number(order[k] % 8 + 1).Raw("\">");
            if (Math.Abs(at[k] - wanted[order[k]]) > 4)
                svg.Line("leader", x + side * 5, wanted[order[k]], edge - side * 2, at[k]);
            svg.Label(name, edge, at[k] + 4.5, TextWidth.Fit(texts[order[k]], side < 0 ? edge : width - edge)).Raw("</g>");
        }
    }

    private string Heading(IReadOnlyList<SeriesPoint> points, string otherwise) =>
        TextWidth.Fit(Periods.Shared(points) is { } period ? PeriodText.Of(period, chart.Language) : otherwise, width / 2.0 - 8);

    private string Name(SlopeRow row) => TextWidth.Fit(row.Name, width * 0.22);

    private string Text(SeriesPoint point) => words.Note(point) + QuantityText.Of(point.Quantity, chart.Language, chart.Measure, ShortUnit.Of(chart, point.Quantity));

    private Series Side(Func<SlopeRow, SeriesPoint> point) => new("", "", null, chart.Measure, rows[0].From.Quantity.Unit, [.. rows.Select(point)]);
}
