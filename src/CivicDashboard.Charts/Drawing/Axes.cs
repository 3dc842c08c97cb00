using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>Grid, ticks and their labels. Readers of the screen hear the marks instead.</summary>
internal static class Axes
{
    /// <summary>Horizontal lines with the values at their left and the unit above them.</summary>
    public static void Values(SvgWriter svg, ValueScale scale, TickText text, double left, double right, string unit, double unitAt)
    {
        if (unit.Length > 0)
            svg.Label("tick unit", 0, unitAt, unit);
        for (var i = 0; i <= scale.Steps; i++)
        {
            var value = scale.Tick(i);
            var y = scale.Of(value);
            svg.Line(Math.Abs(value) < scale.Step * 1e-6 ? "zero" : "grid", left, y, right, y);
            svg.Label("tick value", left - 8, y + 4.5, text.Of(value));
        }
    }

    /// <summary>Cells of months, quarters or years below the plot; under months and quarters a row with their years.</summary>
    public static void Time(SvgWriter svg, TimeScale scale, Language language, double bottom)
    {
        svg.Line("axis", scale.OfMonth(scale.First), bottom, scale.OfMonth(scale.End), bottom);
        var cell = Math.Min(scale.Cell, 12);
        var ticks = scale.OfMonth(scale.First + 12) - scale.OfMonth(scale.First) >= 6 ? cell : scale.Cell;
        for (var month = scale.First; month <= scale.End; month += cell)
        {
            var x = scale.OfMonth(month);
            if (month % ticks == 0)
                svg.Line("axis", x, bottom, x, bottom + (cell < 12 && month % 12 == 0 ? 34 : 5));
            if (month < scale.End && month % scale.Cell == 0)
                svg.Label("tick time", (x + scale.OfMonth(month + cell)) / 2, bottom + 18, CellText(month, cell, language));
        }
        if (cell < 12)
            Years(svg, scale, language, bottom + 35);
    }

    private static void Years(SvgWriter svg, TimeScale scale, Language language, double y)
    {
        for (var year = scale.First / 12; year * 12 < scale.End; year++)
        {
            var from = scale.OfMonth(Math.Max(year * 12, scale.First));
            var to = scale.OfMonth(Math.Min(year * 12 + 12, scale.End));
            if (to - from >= 36)
                svg.Label("tick time", (from + to) / 2, y, language == Language.Chinese ? $"{year}年" : $"{year}");
        }
    }

    private static string CellText(int month, int cell, Language language) => cell switch
    {
        1 => PeriodText.Month(month % 12 + 1, language),
        3 => PeriodText.Quarter(month % 12 / 3 + 1, language),
        _ => $"{month / 12}",
    };
}
