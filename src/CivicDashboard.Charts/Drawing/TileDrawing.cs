using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>Lays out a tile map for one width and draws it: the tiles, then what their colours mean.</summary>
internal sealed class TileDrawing
{
    private const double Gap = 4, NameSize = 12, PeriodSize = 11;

    private readonly SvgWriter svg = new();
    private readonly TileChart chart;
    private readonly int width;
    private readonly Words words;
    private readonly MarkWriter marks;
    private readonly List<SeriesPoint> known;
    private readonly TileSteps? steps;
    private readonly ReferencePeriod? shared;
    private readonly (int Column, int Row) first;
    private readonly int rows;
    private readonly double size;
    private readonly double height;

    public TileDrawing(TileChart chart, int width)
    {
        (this.chart, this.width, words, marks) = (chart, width, Words.Of(chart.Language), new(svg, chart));
        known = [.. chart.Cells.Select(c => c.Point).OfType<SeriesPoint>()];
        steps = known.Count > 0 ? new(known, chart.Measure) : null;
        shared = Periods.Shared(known);
        if (chart.Cells.Count == 0)
            return;
        first = (chart.Cells.Min(c => c.Column), chart.Cells.Min(c => c.Row));
        rows = chart.Cells.Max(c => c.Row) - first.Row + 1;
        var columns = chart.Cells.Max(c => c.Column) - first.Column + 1;
        size = Math.Max(2, Math.Min(width >= 560 ? 116 : 112, (width + Gap) / columns - Gap));
        height = Math.Max(Math.Min(size, 48), size * 0.66);
    }

    /// <summary>The svg element.</summary>
    public string Draw()
    {
        if (chart.Cells.Count == 0)
            return Frame.Empty(chart, width);
        var bottom = rows * (height + Gap);
        Frame.Open(svg, chart, "chart-tiles", width, bottom + (steps is null ? 8 : 52) + (shared is null && known.Count > 0 ? 20 : 0), Summary.Of(chart, known));
        foreach (var cell in chart.Cells.OrderBy(c => c.Row).ThenBy(c => c.Column))
            DrawCell(cell, (cell.Column - first.Column) * (size + Gap), (cell.Row - first.Row) * (height + Gap));
        if (steps is not null)
            new TileLegend(svg, chart, steps, width).Draw(bottom + 14, known.Count < chart.Cells.Count);
        if (shared is null && known.Count > 0)
            svg.Label("note", 0, bottom + 66, words.PeriodsDiffer);
        return svg.Raw("</svg>").ToString();
    }

    private void DrawCell(TileCell cell, double x, double y)
    {
        if (cell.Point is not { } point)
        {
            DrawGap(cell, x, y);
            return;
        }
        var value = QuantityText.Of(point.Quantity, chart.Language, chart.Measure, chart.Unit);
        var step = steps!.Of(point.Quantity);
        marks.Open(point, cell.Name, value, x, y, $" tile step-{step}", cell.Href ?? chart.Link?.Invoke(point));
        Box(svg, "tile-box", size, height);
        marks.Close();
        // The link is named by its title, which says more; who speaks to a browser could not call a link by other words within it.
        svg.Raw($"<g class=\"tile-words step-{step}\" aria-hidden=\"true\" transform=\"translate(").Number(x).Raw(",").Number(y).Raw(")\">");
        DrawTexts(cell.Name, Short(point, value), "value tile-value");
        if (shared is null && height >= 60)
            svg.Label("tile-period", size / 2, height - 7, TextWidth.Fit(PeriodText.Of(point.Period, chart.Language), size - 4, PeriodSize));
        svg.Raw("</g>");
    }

    private void DrawGap(TileCell cell, double x, double y)
    {
        svg.Raw(cell.Href is null ? "<g role=\"img\" class=\"tile gap-tile\"" : "<a class=\"tile gap-tile\" href=\"");
        if (cell.Href is { } href)
            svg.Text(href).Raw("\"");
        svg.Raw(" transform=\"translate(").Number(x).Raw(",").Number(y).Raw(")\"><title>").Text(cell.Name).Raw(words.Colon).Raw(words.NoData).Raw("</title>");
        Box(svg, "tile-box", size, height);
        Hatch.Draw(svg, size, height);
        DrawTexts(cell.Name, TextWidth.Of(words.NoData, NameSize) <= size - 2 ? words.NoData : "", "tile-none");
        svg.Raw(cell.Href is null ? "</g>" : "</a>");
    }

    private void DrawTexts(string name, string value, string valueClass)
    {
        var middle = height / 2 - (shared is null && height >= 60 ? 6 : 0);
        svg.Label("tile-name", size / 2, middle - 3, TextWidth.Fit(name, size - 4, NameSize)).Label(valueClass, size / 2, middle + 13, value);
    }

    /// <summary>The value as it fits into a tile: with its unit, without, or rounded; else only the title and the colour tell it.</summary>
    private string Short(SeriesPoint point, string value)
    {
        if (TextWidth.Of(value) <= size - 4)
            return value;
        var bare = QuantityText.Of(point.Quantity with { Unit = point.Quantity.Unit == "%" ? "%" : "" }, chart.Language, chart.Measure, "");
        if (TextWidth.Of(bare) <= size - 2)
            return bare;
        var rounded = TickText.Rounded((double)point.Quantity.Value, chart.Language);
        return point.Quantity.Bound == Bound.Exact && TextWidth.Of(rounded) <= size - 2 ? rounded : "";
    }

    /// <summary>A tile's square.</summary>
    public static void Box(SvgWriter svg, string name, double width, double height) =>
        svg.Raw("<rect class=\"").Raw(name).Raw("\" rx=\"3\" width=\"").Number(width).Raw("\" height=\"").Number(height).Raw("\"/>");
}
