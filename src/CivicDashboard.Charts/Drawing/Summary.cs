using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>What a chart shows in a sentence, for those who cannot see it.</summary>
internal static class Summary
{
    private const int MostNames = 5;

    /// <summary>How many points each series has, and the latest; then the lines to compare with and the breaks.</summary>
    public static string Of(TimeChart chart) => Join(chart,
        [
            .. OfEach(chart.Series, chart),
            .. chart.References.Select(r => ReferenceMarks.Text(r, chart, chart.Series[0].Series.Measure)),
            .. chart.Breaks.Select(b => PeriodText.Of(ReferencePeriod.Day(b.At), chart.Language) + Words.Of(chart.Language).Colon + b.Why),
        ]);

    /// <summary>The same of small multiples.</summary>
    public static string Of(MultiplesChart chart) => Join(chart, OfEach(chart.Series, chart));

    /// <summary>From where to where each row moved.</summary>
    public static string Of(SlopeChart chart) => Join(chart, chart.Rows.Select(r => chart.Language == Language.Chinese
        ? $"{r.Name}：{Dated(r.From, chart)}，{Dated(r.To, chart)}"
        : $"{r.Name}: {Dated(r.From, chart)}, {Dated(r.To, chart)}"));

    /// <summary>For how many regions something is known, the first and the last, and which of them cannot be put in order.</summary>
    public static string Of(RegionChart chart, RegionRows rows)
    {
        var (words, text) = (Words.Of(chart.Language), Counted(chart.Language, chart.Rows.Count, rows.Known.Count));
        if (rows.Known.Count == 0)
            return text;
        var (first, last) = (rows.Known[0], rows.Known[^1]);
        text += chart.Language == Language.Chinese
            ? $"，从{first.Region}（{first.Value}）到{last.Region}（{last.Value}）"
            : $", from {first.Region} ({first.Value}) to {last.Region} ({last.Value})";
        var alike = rows.Known.Where(r => r.Alike).Select(r => r.Region).ToList();
        return Join(chart,
            [
                text,
                .. alike.Count == 0 ? (string[])[] : [Uncertain(chart.Language, alike)],
                .. rows.PeriodsDiffer ? (string[])[words.PeriodsDiffer] : [],
                .. chart.References.Select(r => ReferenceMarks.Text(r, chart, chart.Measure)),
            ]);
    }

    /// <summary>For how many tiles something is known.</summary>
    public static string Of(TileChart chart, IReadOnlyList<SeriesPoint> known)
    {
        var text = Counted(chart.Language, chart.Cells.Count, known.Count);
        if (known.Count == 0)
            return text;
        var (words, period) = (Words.Of(chart.Language), Periods.Shared(known));
        return Join(chart, [text, period is { } p ? PeriodText.Of(p, chart.Language) : words.PeriodsDiffer]);
    }

    private static string Counted(Language language, int all, int known) =>
        language == Language.Chinese ? $"{all}个地区中{known}个有数据" : $"{known} of {all} regions have data";

    private static string Uncertain(Language language, List<string> names)
    {
        var listed = string.Join(language == Language.Chinese ? "、" : ", ", names.Take(MostNames));
        return language == Language.Chinese
            ? $"{listed}{(names.Count > MostNames ? $"等{names.Count}个地区" : "")}的数值相同或区间重叠，先后不能确定"
            : $"the order of {listed}{(names.Count > MostNames ? $" and {names.Count - MostNames} more" : "")} is not certain";
    }

    private static IEnumerable<string> OfEach(IReadOnlyList<ChartSeries> series, Chart chart) =>
        series.Where(s => s.Series.Points.Count > 0).Select(s => Of(s, chart));

    private static string Of(ChartSeries series, Chart chart)
    {
        var (count, last) = (series.Series.Points.Count, series.Series.Points[^1]);
        var (period, value) = (PeriodText.Of(last.Period, chart.Language), QuantityText.Of(last.Quantity, chart.Language, series.Series.Measure, chart.Unit));
        return chart.Language == Language.Chinese
            ? $"{series.Name}：{count}个数据点，最新为{period}{value}"
            : $"{series.Name}: {count} {(count == 1 ? "point" : "points")}, latest {period}: {value}";
    }

    private static string Dated(SeriesPoint point, SlopeChart chart) =>
        PeriodText.Of(point.Period, chart.Language) + (chart.Language == Language.Chinese ? "" : ": ")
        + QuantityText.Of(point.Quantity, chart.Language, chart.Measure, chart.Unit);

    private static string Join(Chart chart, IEnumerable<string> sentences) => string.Join(Words.Of(chart.Language).Semicolon, sentences);
}
