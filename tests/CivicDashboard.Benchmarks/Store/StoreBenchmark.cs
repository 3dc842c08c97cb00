using System.Diagnostics;
using CivicDashboard.Ingest.Lists;

namespace CivicDashboard.Benchmarks.Store;

/// <summary>
/// Stores invented reports up to so many observations, on the way stopping at 15 thousand, 150 thousand and 1.5 million to ask what
/// pages ask. Tells how fast that was against the engine's own fastest way, and what memory it took.
/// </summary>
internal static class StoreBenchmark
{
    private const int Batch = 25;
    private static readonly int[] Stops = [15_000, 150_000, 1_500_000];

    internal static async Task<int> RunAsync(string[] arguments)
    {
        var rows = arguments.Select(a => int.TryParse(a, out var number) ? number : 0).DefaultIfEmpty().Max();
        string[] engines = arguments.Contains("sqlite") ? ["sqlite"] : arguments.Contains("postgres") ? ["postgres"] : ["postgres", "sqlite"];
        foreach (var engine in engines)
            await RunAsync(engine, rows > 0 ? rows : Stops[^1]);
        return 0;
    }

    private static async Task RunAsync(string engine, int rows)
    {
        var lists = CodeListFolder.Load(Path.Combine(AppContext.BaseDirectory, "data"));
        var reports = new Reports(lists);
        await using var twin = engine == "sqlite" ? await SqliteTwin.CreateAsync(lists.Catalogue) : await PostgresTwin.CreateAsync(lists.Catalogue);
        foreach (var stop in Stops.Where(stop => stop < rows).Append(rows))
        {
            await FillAsync(twin, reports, stop);
            await twin.SettleAsync();
            await new PageReads(twin.Store, reports, twin.Reports).MeasureAsync();
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(
                $"  memory of this process: {process.WorkingSet64 / 1e6:N0} MB, at most {process.PeakWorkingSet64 / 1e6:N0} MB, "
                + $"of which {GC.GetTotalMemory(forceFullCollection: true) / 1e6:N0} MB are in use; database {await twin.BytesAsync() / 1e6:N0} MB");
        }
    }

    private static async Task FillAsync(Twin twin, Reports reports, int rows)
    {
        var (before, wanted) = (twin.Reports, rows / Reports.Figures);
        while (twin.Reports < wanted)
            await twin.AddAsync([.. Enumerable.Range(twin.Reports, Math.Min(Batch, wanted - twin.Reports)).Select(reports.Make)]);
        var (stored, copied, others) = twin.TakeTimes();
        var added = (twin.Reports - before) * Reports.Figures;
        Console.WriteLine(
            $"{twin.Engine}, {twin.Reports * Reports.Figures:N0} observations: stored {added / stored:N0} a second, with {added / Reports.Figures / stored:N0} documents; "
            + $"{twin.Means} of the observations alone {added / copied:N0} a second ({copied / stored:P0}), of all these rows {added / (copied + others):N0} ({(copied + others) / stored:P0})");
    }
}
