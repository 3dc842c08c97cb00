using CivicDashboard.Storage;
using CivicDashboard.Storage.Tests;

namespace CivicDashboard.Cli.Tests.Crashes;

/// <summary>Several processes at one database.</summary>
public sealed class NodeTests : IAsyncDisposable
{
    private readonly CivicProgram civic = new();
    private readonly PostgresServer server = new();

    public async ValueTask DisposeAsync()
    {
        civic.Dispose();
        await server.DisposeAsync();
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task Nodes_that_start_at_once_where_there_is_nothing_share_the_work(string engine)
    {
        Articles.Write(civic, "in", 0, 100);
        var connection = engine == "postgresql" ? await server.ConnectionStringAsync("civic") : null;
        civic.Settings["ConnectionStrings__Civic"] = connection ?? "";
        var folder = Path.Combine(civic.Folder, "in");

        var nodes = await Task.WhenAll(civic.RunAsync("ingest", folder), civic.RunAsync("ingest", folder), civic.RunAsync("work", "--drain"));

        Assert.All(nodes, node => Assert.Equal((0, ""), (node.ExitCode, node.Errors)));
        using var store = CivicStore.Open(new(connection, civic.Store));
        Assert.Equal(Articles.SourcesAmong(100), (await store.TotalsAsync()).Documents);
        Assert.Equal("0 queued, 0 running, 100 done, 0 set aside\n", (await civic.RunAsync("jobs")).Output);
    }

    [Fact]
    public async Task What_cannot_be_read_is_listed_and_can_be_retried()
    {
        var file = civic.Write("in/b.txt", "\0\0");
        await civic.RunAsync("ingest", file);
        var listed = (await civic.RunAsync("jobs")).Output;
        Assert.StartsWith("0 queued, 0 running, 0 done, 1 set aside\n1\tset aside\ttry 1\tb.txt\tthis is a binary file", listed, StringComparison.Ordinal);

        Assert.Equal((1, "No job 2 was set aside; civic jobs lists those that were.\n"), await civic.RunAsync("jobs", "retry", "2") is var no ? (no.ExitCode, no.Errors) : default);
        Assert.Equal((0, "1 back in the queue\n"), await civic.RunAsync("jobs", "retry", "all") is var yes ? (yes.ExitCode, yes.Output) : default);
        var (_, output, _) = await civic.RunAsync("work", "--drain");
        Assert.StartsWith("b.txt: this is a binary file", output, StringComparison.Ordinal);
        Assert.Equal(listed, (await civic.RunAsync("jobs")).Output);
    }
}
