using System.Diagnostics;
using CivicDashboard.Benchmarks.Store;
using CivicDashboard.Ingest.Lists;
using CivicDashboard.Storage;
using CivicDashboard.Storage.Tests;
using Npgsql;

namespace CivicDashboard.Benchmarks.Pages;

/// <summary>
/// Fills a PostgreSQL server of its own with invented reports, starts the dashboard on it, and lets wrk ask for pages: ones that nobody
/// asked for before, one that is asked for again and again, and the same number of bytes from a bare Kestrel. All on this machine, wrk too.
/// With <c>stay</c> the site stays up until its input ends, to be looked at.
/// </summary>
internal static class PagesBenchmark
{
    private const string Site = "http://127.0.0.1:5190", Bare = "http://127.0.0.1:5191";

    internal static async Task<int> RunAsync(int rows, bool stay)
    {
        var program = Path.GetFullPath("src/CivicDashboard.Web/bin/Release/net10.0/CivicDashboard.Web.dll");
        if (!File.Exists(program))
        {
            Console.Error.WriteLine($"{program} is not there: run this from the repository's folder after dotnet build -c Release src/CivicDashboard.Web");
            return 1;
        }
        await using var server = PostgresServer.OfUsualSize();
        var database = await server.ConnectionStringAsync("pages");
        var reports = new Reports(CodeListFolder.Load(Path.Combine(AppContext.BaseDirectory, "data")));
        await FillAsync(database, reports, rows);
        using var site = Start([program, "--urls", Site], ("ConnectionStrings__Civic", database), ("Civic__Workers", "0"), ("Civic__Seeds", ""));
        try
        {
            await ReadyAsync(Site);
            await MeasureAsync(reports);
            if (stay)
            {
                Console.WriteLine($"  {Site} with {database}");
                await Console.In.ReadToEndAsync();
            }
        }
        finally
        {
            site.Kill();
        }
        return 0;
    }

    private static async Task FillAsync(string database, Reports reports, int rows)
    {
        using var store = CivicStore.Open(new(database, ""));
        await store.MigrateAsync(reports.Catalogue);
        await Parallel.ForEachAsync(Enumerable.Range(0, rows / Reports.Figures), async (number, cancel) => await store.AddAsync(reports.Make(number), cancel));
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var settle = new NpgsqlCommand("VACUUM ANALYZE", connection) { CommandTimeout = 0 };
        await settle.ExecuteNonQueryAsync();
    }

    private static async Task MeasureAsync(Reports reports)
    {
        Wrk.PrintHead();
        string[] series = [.. reports.Reported.SelectMany(i => reports.Reporting, (i, r) => $"/indicators/{i.Id}?region={r.Code}")];
        Wrk.Ask("an indicator in a region, never asked before", Site, series);
        Wrk.Ask("an indicator over all regions, never asked before", Site, [.. reports.Reported.Select(i => $"/indicators/{i.Id}")]);
        Wrk.Ask("a region, never asked before", Site, [.. reports.Reporting.Select(r => $"/regions/{r.Code}")]);
        Wrk.Ask("the overview, never asked before", Site, ["/"]);
        var again = Wrk.Again("an indicator in a region, again and again", Site + series[0]);
        using var client = new HttpClient();
        var bytes = (await client.GetByteArrayAsync(Site + series[0])).Length;
        using var bare = Start([typeof(PagesBenchmark).Assembly.Location, "kestrel", Bare, $"{bytes}"]);
        try
        {
            await ReadyAsync(Bare);
            var reference = Wrk.Again($"bare Kestrel, {bytes / 1000.0:0.0} KB", Bare);
            Console.WriteLine($"  again and again: {again / reference:P0} of bare Kestrel");
        }
        finally
        {
            bare.Kill();
        }
    }

    private static Process Start(string[] arguments, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        return process;
    }

    private static async Task ReadyAsync(string address)
    {
        using var client = new HttpClient();
        for (var patience = Stopwatch.StartNew(); ;)
        {
            try
            {
                (await client.GetAsync(address)).EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException) when (patience.Elapsed < TimeSpan.FromMinutes(2))
            {
                await Task.Delay(200);
            }
        }
    }
}
