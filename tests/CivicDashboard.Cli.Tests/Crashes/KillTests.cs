using System.Diagnostics;
using CivicDashboard.Ingest.Lists;
using CivicDashboard.Storage;
using CivicDashboard.Storage.Jobs;
using CivicDashboard.Storage.Tests;

namespace CivicDashboard.Cli.Tests.Crashes;

/// <summary>Processes killed with kill -9 at random moments of an ingest: each document is wholly in or wholly out, and in at last.</summary>
public sealed class KillTests : IAsyncDisposable
{
    private const int Documents = 2000;
    private const int Portions = 4;

    private static readonly Lazy<Task<IReadOnlyList<string>>> Undisturbed = new(() => Articles.UndisturbedAsync(Documents));

    private readonly CivicProgram civic = new();
    private readonly PostgresServer server = new();
    private readonly int seed = Random.Shared.Next();
    private readonly List<Process> started = [];

    public async ValueTask DisposeAsync()
    {
        started.ForEach(Kill);
        civic.Dispose();
        await server.DisposeAsync();
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task The_store_is_as_if_nobody_had_been_killed(string engine)
    {
        var output = TestContext.Current.TestOutputHelper!;
        output.WriteLine($"The moments follow from the number {seed}.");
        WriteArticles(civic);
        var connection = engine == "postgresql" ? await server.ConnectionStringAsync("civic") : null;
        civic.Settings["ConnectionStrings__Civic"] = connection ?? "";
        civic.Settings["Civic__LeaseSeconds"] = "2";
        civic.Settings["Civic__Workers"] = "1";
        civic.Settings["DOTNET_TieredPGO"] = "0";
        await DisturbAsync(connection);
        var (code, last, errors) = await civic.RunAsync("ingest", Path.Combine(civic.Folder, "in"));

        Assert.Equal((0, ""), (code, errors));
        using var store = CivicStore.Open(new(connection, civic.Store));
        output.WriteLine($"{started.Count} processes killed; the last one: {last}");
        Assert.Equal(new Dictionary<JobState, int> { [JobState.Done] = Documents }, await store.Jobs.CountsAsync());
        Assert.Equal(await Undisturbed.Value, await Articles.ContentsAsync(store));
    }

    /// <summary>Hands in one portion after the other, and kills someone while it is being read.</summary>
    private async Task DisturbAsync(string? connection)
    {
        using var store = CivicStore.Open(new(connection, civic.Store));
        await store.MigrateAsync(CodeListFolder.Load(CodeListFolder.Default).Catalogue);
        var random = new Random(seed);
        List<Process> working = [Start("work"), Start("work")];
        for (var i = 0; i < Portions; i++)
        {
            var handingIn = Start("ingest", Path.Combine(civic.Folder, $"in/{i}"));
            await StoredAsync(store, random.Next(1, Documents / Portions));
            await Task.Delay(random.Next(20));
            var victim = random.Next(working.Count);
            Kill(working[victim]);
            if (random.Next(2) == 0)
                Kill(handingIn);
            if (connection is not null && i % 2 == 0)
                await server.KillAsync();
            working[victim] = Start("work");
        }
        working.ForEach(Kill);
    }

    /// <summary>Waits for the moment when so many more documents have been stored.</summary>
    private static async Task StoredAsync(CivicStore store, int more)
    {
        var before = await CountAsync(store);
        while (await CountAsync(store) < before + more)
            await Task.Delay(50);
    }

    private static async Task<int> CountAsync(CivicStore store)
    {
        while (true)
        {
            try
            {
                return (await store.Jobs.CountsAsync()).GetValueOrDefault(JobState.Done);
            }
            catch (StoreUnavailableException)
            {
                await Task.Delay(50);
            }
        }
    }

    private Process Start(params string[] arguments)
    {
        var process = civic.Start(arguments);
        // Nobody reads what it says, and it must not wait for that.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        started.Add(process);
        return process;
    }

    private static void Kill(Process process)
    {
        process.Kill();
        process.WaitForExit();
    }

    private static void WriteArticles(CivicProgram civic)
    {
        for (var i = 0; i < Portions; i++)
            Articles.Write(civic, $"in/{i}", i * Documents / Portions, Documents / Portions);
    }
}
