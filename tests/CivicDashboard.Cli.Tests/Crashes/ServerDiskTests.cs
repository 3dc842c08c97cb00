using CivicDashboard.Storage;
using CivicDashboard.Storage.Tests;

namespace CivicDashboard.Cli.Tests.Crashes;

/// <summary>A disk of the PostgreSQL server that takes no more.</summary>
public sealed class ServerDiskTests : IAsyncDisposable
{
    private const int Documents = 1000;

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

    [Theory]
    [InlineData("data")]
    [InlineData("wal")]
    public async Task Measure(string full)
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root may mount a small disk.");
        disk = new SmallDisk(Path.Combine(civic.Folder, "disk"));
        server = full == "data" ? PostgresServer.On(dataDisk: disk.Folder) : PostgresServer.On(walDisk: disk.Folder);
        var connection = await server.ConnectionStringAsync("civic");
        var o = TestContext.Current.TestOutputHelper!;
        using var store = CivicStore.Open(new(connection, "unused"));
        await Articles.HandInAsync(store, civic, Documents);
        civic.Settings["ConnectionStrings__Civic"] = connection;
        var d = new DriveInfo(disk.Folder);
        o.WriteLine($"{d.TotalSize - d.TotalFreeSpace}");
        o.WriteLine("" + await server.RunAsync("SELECT pg_current_wal_lsn()::text || pg_walfile_name(pg_current_wal_lsn())"));
        await civic.RunAsync("work", "--drain");
        o.WriteLine($"{d.TotalSize - d.TotalFreeSpace}");
        o.WriteLine("" + await server.RunAsync("SELECT pg_current_wal_lsn()::text || pg_walfile_name(pg_current_wal_lsn())"));
    }
}
