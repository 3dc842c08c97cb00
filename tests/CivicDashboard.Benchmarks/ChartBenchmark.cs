using System.Diagnostics;
using CivicDashboard.Charts;
using CivicDashboard.Statistics;

namespace CivicDashboard.Benchmarks;

/// <summary>Draws each kind of chart over and over and tells how long one takes. Short rounds, so that the best is not disturbed by
/// other work on the machine.</summary>
internal static class ChartBenchmark
{
    private const int WarmUp = 3_000, Rounds = 201, ChartsARound = 10;

    private static readonly string[] Districts = ["东昌府区", "临清市", "茌平区", "冠县", "莘县", "阳谷县", "东阿县", "高唐县"];

    internal static void Run()
    {
        var line = new TimeChart("chart", "受理矛盾纠纷数", Language.Chinese, [Months("东昌府区", 12_000), Months("临清市", 8_000)]) { Link = Link };
        Report("line chart, two series of 60 points", line);
        Report("the same with a target and a break", line with
        {
            References = [new("目标", new(10_000, null, "件", Bound.AtLeast))],
            Breaks = [new(new(2022, 7, 1), "统计口径调整")],
        });
        var points = Districts.Select((d, i) => Months(d, 1_000 * (i + 1)).Series.Points).ToList();
        Report("ranked bars, eight regions", new RegionChart("chart", "", Language.Chinese, Statistics.Measure.Level, [.. Districts.Select((d, i) => new RegionRow(d, points[i][^1]))]) { Link = Link });
        Report("slope chart, eight regions", new SlopeChart("chart", "", Language.Chinese, Statistics.Measure.Level, [.. Districts.Select((d, i) => new SlopeRow(d, points[i][0], points[i][^1]))]) { Link = Link });
        Report("small multiples, eight of twelve points", new MultiplesChart("chart", "", Language.Chinese, [.. Districts.Select((d, i) => Months(d, 1_000 * (i + 1), 12))]) { Link = Link });
        Report("tile map, eight regions", new TileChart("chart", "", Language.Chinese, Statistics.Measure.Level, [.. Districts.Select((d, i) => new TileCell(i % 3, i / 3, d, points[i][^1], null))]) { Link = Link });
    }

    private static void Report(string what, Chart chart)
    {
        Measure(chart, WarmUp);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Measure(chart, ChartsARound)).Order().ToArray();
        Console.WriteLine($"{what}: {rounds[Rounds / 2]:0.000} ms (best {rounds[0]:0.000}), {chart.ToSvg().Length:N0} characters");
    }

    private static double Measure(Chart chart, int count)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < count; i++)
            chart.ToSvg();
        return watch.Elapsed.TotalMilliseconds / count;
    }

    private static string Link(SeriesPoint point) => "/figures/" + point.FigureId;

    private static ChartSeries Months(string name, int start, int count = 60)
    {
        var points = Enumerable.Range(0, count).Select(i => new SeriesPoint(
            ReferencePeriod.Month(2020 + i / 12, i % 12 + 1), new(start + i * 37 % 400, null, "件", Bound.Exact),
            Role.Actual, ObservationStatus.Published, $"{start + i}", false));
        return new(name, new("disputes-received", "371502", null, Statistics.Measure.Level, "件", [.. points]));
    }
}
