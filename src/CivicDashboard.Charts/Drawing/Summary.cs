using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>What a chart shows in a sentence, for those who cannot see it.</summary>
internal static class Summary
{
    /// <summary>How many points each series has, and the latest.</summary>
    public static string Of(TimeChart chart) =>
        string.Join(chart.Language == Language.Chinese ? "；" : "; ", chart.Series.Where(s => s.Series.Points.Count > 0).Select(s => Of(s, chart)));

    /// <summary>For how many regions something is known, and the first and the last.</summary>
    public static string Of(RegionChart chart, IReadOnlyList<RegionRow> known)
    {
        var text = chart.Language == Language.Chinese
            ? $"{chart.Rows.Count}个地区中{known.Count}个有数据"
            : $"{known.Count} of {chart.Rows.Count} regions have data";
        if (known.Count == 0)
            return text;
        var (first, last) = (Value(known[0].Point!, chart.Measure, chart), Value(known[^1].Point!, chart.Measure, chart));
        return text + (chart.Language == Language.Chinese
            ? $"，从{known[0].Region}（{first}）到{known[^1].Region}（{last}）"
            : $", from {known[0].Region} ({first}) to {known[^1].Region} ({last})");
    }

    private static string Of(ChartSeries series, TimeChart chart)
    {
        var (count, last) = (series.Series.Points.Count, series.Series.Points[^1]);
        var (period, value) = (PeriodText.Of(last.Period, chart.Language), Value(last, series.Series.Measure, chart));
        return chart.Language == Language.Chinese
            ? $"{series.Name}：{count}个数据点，最新为{period}{value}"
            : $"{series.Name}: {count} {(count == 1 ? "point" : "points")}, latest {period}: {value}";
    }

    private static string Value(SeriesPoint point, Measure measure, Chart chart) =>
        QuantityText.Of(point.Quantity, chart.Language, measure, chart.Unit);
}
