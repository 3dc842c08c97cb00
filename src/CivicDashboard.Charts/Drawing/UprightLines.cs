namespace CivicDashboard.Charts.Drawing;

/// <summary>An upright line at a pixel.</summary>
/// <param name="X">Where.</param>
/// <param name="Text">What stands at its head.</param>
/// <param name="Title">The same in full.</param>
internal readonly record struct UprightLine(double X, string Text, string Title);

/// <summary>
/// Upright lines where a definition or a region changed, or at a value to compare with. Their texts stand in rows above the plot,
/// where they hide no mark and one another neither.
/// </summary>
internal sealed class UprightLines
{
    private const double RowHeight = 16, Longest = 260;
    private const int MostRows = 3;

    private readonly List<Placed> lines = [];

    private readonly record struct Placed(UprightLine Line, string Text, double TextAt, int Row);

    public UprightLines(IEnumerable<UprightLine> all, double left, double right)
    {
        var free = new double[MostRows];
        foreach (var line in all.Where(l => l.X > left && l.X < right).OrderBy(l => l.X))
        {
            var text = TextWidth.Fit(line.Text, Math.Min(Longest, right - left));
            var start = Math.Max(left, Math.Min(line.X + 4, right - TextWidth.Of(text)));
            var row = Array.FindIndex(free, end => end <= start);
            if (row >= 0)
                free[row] = start + TextWidth.Of(text) + 12;
            lines.Add(new(line, text, start, row));
        }
    }

    /// <summary>Height of the rows of texts.</summary>
    public double Height => lines.Count == 0 ? 0 : (lines.Max(l => l.Row) + 1) * RowHeight;

    /// <summary>The pixels of the lines, from left to right.</summary>
    public IEnumerable<double> Places => lines.Select(l => l.Line.X);

    /// <summary>Whether a line stands between two pixels.</summary>
    public bool Between(double x1, double x2)
    {
        foreach (var line in lines)
            if (line.Line.X > x1 && line.Line.X <= x2)
                return true;
        return false;
    }

    /// <summary>Draws all; the first row of texts has its base line at <paramref name="firstRow"/>.</summary>
    public void Draw(SvgWriter svg, string kind, double firstRow, double bottom)
    {
        foreach (var line in lines)
        {
            var at = firstRow + Math.Max(0, line.Row) * RowHeight;
            svg.Raw("<g class=\"").Raw(kind).Raw("\" role=\"img\"><title>").Text(line.Line.Title).Raw("</title>")
                .Line(kind + "-line", line.Line.X, at - 10, line.Line.X, bottom).Raw("</g>");
        }
        svg.Raw("<g aria-hidden=\"true\">");
        foreach (var line in lines.Where(l => l.Row >= 0))
            svg.Label(kind + "-text", line.TextAt, firstRow + line.Row * RowHeight, line.Text);
        svg.Raw("</g>");
    }
}
