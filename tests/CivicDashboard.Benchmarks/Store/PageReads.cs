using System.Collections;
using System.Diagnostics;
using CivicDashboard.Statistics;
using CivicDashboard.Storage;

namespace CivicDashboard.Benchmarks.Store;

/// <summary>What pages ask of the store, each time about another place or indicator.</summary>
internal sealed class PageReads(CivicStore store, Reports reports, int written)
{
    private const int Runs = 400, WarmUp = 20;
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(15);
    private readonly Random random = new(1);

    /// <summary>Prints how long each takes, and how many rows it brings.</summary>
    public async Task MeasureAsync()
    {
        Console.WriteLine($"  {"milliseconds",-44}{"p50",9}{"p99",9}{"rows",9}{"µs a row",10}");
        foreach (var (name, read) in await ReadsAsync())
        {
            var (times, rows) = (new List<double>(), 0L);
            for (var i = 0; i < WarmUp; i++)
                await read();
            for (var spent = Stopwatch.StartNew(); times.Count < Runs && spent.Elapsed < Most;)
            {
                var watch = Stopwatch.StartNew();
                var answer = await read();
                times.Add(watch.Elapsed.TotalMilliseconds);
                rows += answer is ICollection list ? list.Count : 1;
            }
            times.Sort();
            var (half, most) = (times[times.Count / 2], times[times.Count * 99 / 100]);
            Console.WriteLine($"  {name,-44}{half,9:0.00}{most,9:0.00}{rows / (double)times.Count,9:0}{half * 1000 * times.Count / rows,10:0}");
        }
    }

    private async Task<(string Name, Func<Task<object?>> Read)[]> ReadsAsync()
    {
        var lately = (await store.ObservationsAsync(new() { Newest = 3_000 }))[^1].Observation.Vintage;
        var halfway = (await store.ObservationsAsync(new() { RegionCodes = [reports.Reporting[0].Code] }))[0].Observation.Vintage;
        return
        [
            ("one series", async () => await store.ObservationsAsync(new() { IndicatorId = Indicator, RegionCodes = [Region.Code] })),
            ("one series as of earlier", async () => await store.AsOf(halfway).ObservationsAsync(new() { IndicatorId = Indicator, RegionCodes = [Region.Code] })),
            ("latest values of a region", async () => await store.LatestAsync(null, Region.Code)),
            ("latest values of an indicator", async () => await store.LatestAsync(Indicator, null)),
            ("twelve series of a region, points", async () => await store.PointsAsync(new() { IndicatorIds = Twelve, RegionCodes = [Region.Code] })),
            ("an indicator over twelve regions, points", async () => await store.PointsAsync(new() { IndicatorId = Indicator, RegionCodes = [.. Enumerable.Range(0, 12).Select(_ => Region.Code)] })),
            ("export: all points of a region", async () => await store.PointsAsync(new() { RegionCodes = [Region.Code] })),
            ("export: all points of an indicator", async () => await store.PointsAsync(new() { IndicatorId = Indicator })),
            ("export: a region with its sentences", async () => await store.ObservationsAsync(new() { RegionCodes = [Region.Code] })),
            ("export: an indicator with its sentences", async () => await store.ObservationsAsync(new() { IndicatorId = Indicator })),
            ("changes since ten reports ago, first 200", async () => await store.ChangesAsync(lately, 200)),
            ("newest 60", async () => await store.ObservationsAsync(new() { Newest = 60 })),
            ("review queue, first 20", async () => await store.ReviewQueueAsync(20)),
            ("conflicts, first 20", async () => await store.ConflictsAsync(20)),
            ("totals", async () => await store.TotalsAsync()),
            ("themes", async () => await store.ThemesAsync()),
            ("indicators that are reported", async () => await store.IndicatorsAsync(new() { Reported = true })),
            ("twelve indicators by id", async () => await store.IndicatorsAsync(new() { Ids = Twelve })),
            ("export: the whole catalogue", async () => await store.IndicatorsAsync()),
            ("regions list", async () => await store.RegionsAsync()),
            ("coverage of ten regions", async () => await store.CoverageAsync([.. Enumerable.Range(0, 10).Select(_ => Region.Code)])),
            ("newest 50 articles", async () => await store.ArticlesAsync(50)),
            ("one article", async () => await store.ArticleAsync(Article)),
            ("one figure", async () => await store.FigureAsync(Figure)),
            ("articles with a common word", async () => await store.SearchArticlesAsync("党员", 20)),
            ("articles with a region's and a common word", async () => await store.SearchArticlesAsync($"{Region.ShortName} 群众", 20)),
            ("indicators with a word", async () => await store.SearchIndicatorsAsync("人口", 20)),
            ("articles with a word that none holds", async () => await store.SearchArticlesAsync("鲸鲨", 20)),
        ];
    }

    private Region Region => reports.Reporting[random.Next(Math.Min(written, Reports.Regions))];

    private string Indicator => reports.Reported[random.Next(Reports.Indicators)].Id;

    private List<string> Twelve => [.. Enumerable.Range(0, 12).Select(_ => Indicator).Distinct()];

    private string Article => reports.Make(random.Next(written)).Articles[0].Id;

    private string Figure => reports.Make(random.Next(written)).Figures[0].Id;
}
