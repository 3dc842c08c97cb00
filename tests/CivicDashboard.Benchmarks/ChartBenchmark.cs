using System.Diagnostics;
using CivicDashboard.Charts;
using CivicDashboard.Statistics;

namespace CivicDashboard.Benchmarks;

/// <summary>Draws a line chart of two series of 60 months over and over and tells how long one takes. Short rounds, so that the
/// best is not disturbed by other work on the machine.</summary>
internal static class ChartBenchmark
{
    private const int WarmUp = 3_000, Rounds = 201, ChartsARound = 10;

    internal static void Run()
    {
        var chart = new TimeChart("chart", "受理矛盾纠纷数", Language.Chinese, [Months("东昌府区", 12_000), Months("临清市", 8_000)])
        {
            Link = point => "/figures/" + point.FigureId,
        };
        Measure(chart, WarmUp);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Measure(chart, ChartsARound)).Order().ToArray();
        Console.WriteLine(
            $"line chart, two series of 60 points: {rounds[Rounds / 2]:0.000} ms (best {rounds[0]:0.000}), {chart.ToSvg().Length:N0} characters");
    }

    private static double Measure(TimeChart chart, int count)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < count; i++)
            chart.ToSvg();
        return watch.Elapsed.TotalMilliseconds / count;
    }

    private static ChartSeries Months(string name, int start)
    {
        var points = Enumerable.Range(0, 60).Select(i => new SeriesPoint(
            ReferencePeriod.Month(2020 + i / 12, i % 12 + 1), new(start + i * 37 % 400, null, "件", Bound.Exact),
            Role.Actual, ObservationStatus.Published, $"{start + i}", false));
        return new(name, new("disputes-received", "371502", null, Statistics.Measure.Level, "件", [.. points]));
    }
}
