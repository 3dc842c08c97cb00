using System.Diagnostics;
using CivicDashboard.Storage;
using CivicDashboard.Storage.Jobs;
using CivicDashboard.Storage.Tests;
using Npgsql;

namespace CivicDashboard.Cli.Tests.Crashes;

/// <summary>A disk of the PostgreSQL server fills up while documents are read: that is said, and the work goes on when there is room.</summary>
public sealed class ServerDiskTests : IAsyncDisposable
{
    private const int First = 40;
    private const int Documents = 600;

    /// <summary>Some documents find room in so many bytes, but not all.</summary>
    private const int Little = 2_000_000;

    private const int Plenty = 200_000_000;

    private readonly CivicProgram civic = new();
    private PostgresServer? server;
    private SmallDisk? disk;

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
        disk?.Dispose();
        civic.Dispose();
    }

    [Fact]
    public async Task Workers_wait_while_the_disk_of_the_data_is_full()
    {
        disk = MountDisk();
        server = PostgresServer.On(dataDisk: disk.Folder);
        using var store = await OpenAsync(server);
        disk.LeaveFree(Little);
        using var worker = await FillAsync("a disk of the server is full");

        // One who does not wait says the same, and what is stored can be read.
        await AssertRefusedAsync("a disk of the server is full");
        var (vintage, stored) = await StoredAsync(store);
        Assert.InRange((await store.Jobs.CountsAsync())[JobState.Done], First, Documents - 1);

        disk.LeaveFree(Plenty);
        await AssertCompletedAsync(worker, store);
        Assert.Equal(stored, await Articles.ContentsAsync(store.AsOf(vintage)));
    }

    /// <summary>Then the server ends all sessions and starts again, as often as it takes.</summary>
    [Fact]
    public async Task Workers_wait_while_the_disk_of_the_log_is_full()
    {
        disk = MountDisk();
        server = PostgresServer.On(walDisk: disk.Folder);
        using var store = await OpenAsync(server);
        await LeaveLogAsync(server, disk);
        var (vintage, stored) = await StoredAsync(store);
        using var worker = await FillAsync("cannot be used");
        await AssertRefusedAsync("cannot be used");

        disk.LeaveFree(Plenty);
        await AssertCompletedAsync(worker, store);
        Assert.Equal(stored, await Articles.ContentsAsync(store.AsOf(vintage)));
    }

    /// <summary>Here the server only says so, of one table.</summary>
    [Fact]
    public async Task That_it_is_full_is_not_counted_against_a_document()
    {
        server = new();
        civic.Settings["ConnectionStrings__Civic"] = await server.ConnectionStringAsync("civic");
        using var store = CivicStore.Open(new(civic.Settings["ConnectionStrings__Civic"], "unused"));
        await Articles.HandInAsync(store, civic, 1);
        await SqlAsync(
            """
            CREATE FUNCTION say_full() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no space' USING ERRCODE = 'disk_full'; END $$;
            CREATE TRIGGER full_disk BEFORE INSERT ON articles EXECUTE FUNCTION say_full()
            """);
        for (var i = 0; i <= JobQueue.MaximalTries; i++)
            await AssertRefusedAsync("a disk of the server is full (no space)");

        await SqlAsync("DROP TRIGGER full_disk ON articles");
        Assert.Equal(0, (await civic.RunAsync("work", "--drain")).ExitCode);
        Assert.Equal(new Dictionary<JobState, int> { [JobState.Done] = 1 }, await store.Jobs.CountsAsync());
    }

    private async Task SqlAsync(string sql)
    {
        await using var connection = new NpgsqlConnection($"{civic.Settings["ConnectionStrings__Civic"]};Pooling=False");
        await connection.OpenAsync();
        await new NpgsqlCommand(sql, connection).ExecuteNonQueryAsync();
    }

    private static SmallDisk MountDisk()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root may mount a small disk.");
        return new();
    }

    /// <summary>Hands documents in, and lets some of them be read.</summary>
    private async Task<CivicStore> OpenAsync(PostgresServer own)
    {
        var connection = await own.ConnectionStringAsync("civic");
        civic.Settings["ConnectionStrings__Civic"] = connection;
        civic.Settings["Civic__LeaseSeconds"] = "2";
        var store = CivicStore.Open(new(connection, "unused"));
        await Articles.HandInAsync(store, civic, First);
        Assert.Equal(0, (await civic.RunAsync("work", "--drain")).ExitCode);
        await Articles.HandInAsync(store, civic, Documents);
        return store;
    }

    /// <summary>The log is kept, as for a standby that does not answer; its file at hand has room for little, and there is none for the next one.</summary>
    private static async Task LeaveLogAsync(PostgresServer server, SmallDisk disk)
    {
        await server.RunAsync("ALTER SYSTEM SET wal_keep_size = '1GB'");
        await server.RunAsync("SELECT pg_reload_conf()");
        const string Room = "setting::bigint - (pg_current_wal_insert_lsn() - '0/0') % setting::bigint";
        await server.RunAsync($"SELECT pg_logical_emit_message(false, '', repeat('.', greatest(0, {Room} - {Little})::integer)) FROM pg_settings WHERE name = 'wal_segment_size'");
        disk.LeaveFree(Little);
    }

    /// <summary>A worker at its work, once it has said what is wrong.</summary>
    private async Task<Process> FillAsync(params string[] expected)
    {
        var worker = civic.Start("work", "--drain");
        worker.OutputDataReceived += (_, _) => { };
        worker.BeginOutputReadLine();
        AssertClear(await worker.StandardError.ReadLineAsync() ?? "", [.. expected, "Trying again until it can"]);
        return worker;
    }

    private async Task AssertRefusedAsync(string expected)
    {
        var (code, _, errors) = await civic.RunAsync("ingest", Path.Combine(civic.Folder, "in"));
        AssertClear(errors.TrimEnd('\n'), expected);
        Assert.Equal(1, code);
    }

    private static void AssertClear(string line, params string[] expected)
    {
        TestContext.Current.TestOutputHelper!.WriteLine(line);
        Assert.DoesNotContain('\n', line);
        Assert.All([.. expected, "ConnectionStrings__Civic"], part => Assert.Contains(part, line, StringComparison.Ordinal));
    }

    /// <summary>What is stored at a moment, each document wholly.</summary>
    private static async Task<(NodaTime.Instant Vintage, IReadOnlyList<string> Contents)> StoredAsync(CivicStore store)
    {
        var vintage = (await store.VintageAsync())!.Value;
        var then = store.AsOf(vintage);
        var totals = await then.TotalsAsync();
        Assert.Equal((totals.Documents, totals.Documents * 3, totals.Figures), (totals.Articles, totals.Figures, totals.Published + totals.AwaitingReview));
        return (vintage, await Articles.ContentsAsync(then));
    }

    private static async Task AssertCompletedAsync(Process worker, CivicStore store)
    {
        Assert.False(worker.HasExited);
        Assert.Contains("the work goes on", await worker.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
        await worker.WaitForExitAsync();
        Assert.Equal(0, worker.ExitCode);
        Assert.Equal(new Dictionary<JobState, int> { [JobState.Done] = Documents }, await store.Jobs.CountsAsync());
        Assert.Equal(await Articles.UndisturbedAsync(Documents), await Articles.ContentsAsync(store));
    }
}
