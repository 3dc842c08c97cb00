using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>What the colours of a tile map mean: a swatch a class with the numbers between them, and the hatching of gaps.</summary>
internal sealed class TileLegend(SvgWriter svg, TileChart chart, TileSteps steps, int width)
{
    private const double Height = 12, TickSize = 12;

    /// <summary>Draws it below the tiles; readers of the screen hear each tile's value instead.</summary>
    public void Draw(double top, bool gaps)
    {
        var ticks = TickText.For(steps.Scale, chart.Language, chart.Measure == Measure.Rank ? "" : UnitOfAll);
        var texts = Enumerable.Range(0, steps.Count + 1).Select(i => ticks.Of(Boundary(i))).ToArray();
        var widest = texts.Max(t => TextWidth.Of(t, TickSize));
        var (before, none) = (TextWidth.Of(texts[0], TickSize) / 2, Words.Of(chart.Language).NoData);
        var room = (width - before - widest - (gaps ? TextWidth.Of(none) + 44 : 0)) / steps.Count;
        var swatch = Math.Clamp(widest + 10, 12, Math.Max(12, Math.Min(72, room)));
        svg.Raw("<g class=\"legend\" aria-hidden=\"true\">");
        for (var i = 0; i < steps.Count; i++)
            svg.Raw("<rect class=\"swatch step-").Number(steps.OfClass(i)).Raw("\" x=\"").Number(before + i * swatch).Raw("\" y=\"").Number(top)
                .Raw("\" width=\"").Number(swatch).Raw("\" height=\"").Number(Height).Raw("\"/>");
        for (var i = 0; i <= steps.Count; i++)
            if (swatch >= widest + 6 || i == 0 || i == steps.Count)
                svg.Label("tick time", before + i * swatch, top + Height + 15, texts[i]);
        if (gaps)
            DrawGap(before + steps.Count * swatch + widest / 2 + 16, top, none);
        svg.Raw("</g>");
    }

    private string UnitOfAll => chart.Cells.Select(c => c.Point?.Quantity.Unit).First(u => u is not null)!;

    private double Boundary(int i) => steps.Scale.Min + (steps.Scale.Max - steps.Scale.Min) * i / steps.Count;

    private void DrawGap(double x, double y, string text)
    {
        svg.Raw("<g class=\"gap-tile\" transform=\"translate(").Number(x).Raw(",").Number(y).Raw(")\">");
        TileDrawing.Box(svg, "tile-box", 24, Height);
        Hatch.Draw(svg, 24, Height);
        svg.Label("note", 30, 11, text).Raw("</g>");
    }
}
