using ScottPlot;

namespace CivicDashboard.Charts.Files;

/// <summary>Writes charts to image files for reports, drawn by ScottPlot; the pages draw their own SVG.</summary>
public static class ChartFile
{
    private const int Width = 1200, Height = 640;

    /// <summary>Asked for by name first, for without fontconfig the drawing library cannot find a font by its characters.</summary>
    private static readonly string[] Families =
        ["Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei"];

    /// <summary>Writes series over time to a .png or .svg file.</summary>
    public static void Save(TimeChart chart, string path) => Save(new TimePlot(chart).Draw(), path, Height);

    /// <summary>Writes one indicator over regions to a .png or .svg file, as tall as its rows need.</summary>
    public static void Save(RegionChart chart, string path) => Save(new RegionPlot(chart).Draw(), path, 160 + 44 * chart.Rows.Count);

    /// <summary>A plot with the chart's title in a font that has its characters.</summary>
    internal static Plot Begin(Chart chart)
    {
        var plot = new Plot();
        plot.Font.Set(FontFor(chart.Title + Words.Of(chart.Language).NoData));
        plot.Title(chart.Title);
        plot.Axes.Right.FrameLineStyle.Width = 0;
        plot.Axes.Top.FrameLineStyle.Width = 0;
        return plot;
    }

    private static string FontFor(string text)
    {
        var characters = Fonts.GetStandaloneCodePoints(text);
        return Families.FirstOrDefault(f => Fonts.CountMissingGlyphs(f, characters) == 0) ?? Fonts.Detect(text);
    }

    private static void Save(Plot plot, string path, int height)
    {
        if (path.EndsWith(".png", StringComparison.OrdinalIgnoreCase))
            plot.SavePng(path, Width, height);
        else if (path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
            plot.SaveSvg(path, Width, height);
        else
            throw new ArgumentException($"A chart is written to a .png or .svg file, not to {Path.GetFileName(path)}.", nameof(path));
    }
}
