using System.Diagnostics;
using CivicDashboard.Storage;
using CivicDashboard.Storage.Jobs;
using CivicDashboard.Storage.Tests;

namespace CivicDashboard.Cli.Tests.Crashes;

/// <summary>Workers whose primary dies: they wait, and go on at the standby once it is promoted.</summary>
public sealed class FailoverTests : IAsyncDisposable
{
    private const int Documents = 300;

    private readonly CivicProgram civic = new();
    private readonly PostgresServer primary = new();
    private readonly PostgresServer standby;

    public FailoverTests() => standby = PostgresServer.StandbyOf(primary);

    public async ValueTask DisposeAsync()
    {
        civic.Dispose();
        await standby.DisposeAsync();
        await primary.DisposeAsync();
    }

    [Fact]
    public async Task Workers_go_on_when_the_standby_is_promoted()
    {
        await standby.ConnectionStringAsync("civic");
        var connection = $"{await primary.ConnectionStringAsync("civic")};Host={primary.Address},{standby.Address};Host Recheck Seconds=1";
        civic.Settings["ConnectionStrings__Civic"] = connection;
        civic.Settings["Civic__LeaseSeconds"] = "2";
        using var store = CivicStore.Open(new(connection, "unused"));
        await Articles.HandInAsync(store, civic, Documents);
        // What was handed in is known to the standby before the primary dies; what was read since then need not be.
        await standby.CatchUpAsync();

        using var worker = civic.Start("work", "--drain");
        var (output, errors) = (worker.StandardOutput.ReadToEndAsync(), FirstErrorAsync(worker));
        await CountAsync(store, atLeast: 20);
        await primary.KillAsync(forGood: true);
        Assert.Contains("no primary answers", await errors, StringComparison.Ordinal);
        Assert.False(worker.HasExited);
        Assert.True((await store.TotalsAsync()).Documents < Documents);
        await standby.PromoteAsync();
        Assert.Contains("goes on", await worker.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
        await worker.WaitForExitAsync();

        Assert.Equal(0, worker.ExitCode);
        await output;
        Assert.Equal(new Dictionary<JobState, int> { [JobState.Done] = Documents }, await store.Jobs.CountsAsync());
        Assert.Equal(Documents - Documents / 20, (await store.TotalsAsync()).Documents);
    }

    private static async Task CountAsync(CivicStore store, int atLeast)
    {
        while ((await store.Jobs.CountsAsync()).GetValueOrDefault(JobState.Done) < atLeast)
            await Task.Delay(20);
    }

    private static async Task<string> FirstErrorAsync(Process worker) => await worker.StandardError.ReadLineAsync() ?? "";
}
