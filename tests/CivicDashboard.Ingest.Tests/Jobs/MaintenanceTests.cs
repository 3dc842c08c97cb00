using CivicDashboard.Ingest.Jobs;
using CivicDashboard.Ingest.Tests.Lists;
using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Storage.Jobs;
using Microsoft.Data.Sqlite;

namespace CivicDashboard.Ingest.Tests.Jobs;

/// <summary>Workers that find nothing to do see to the database.</summary>
public sealed class MaintenanceTests : IAsyncLifetime
{
    private readonly TestFolder folder = new();
    private readonly CodeLists lists = CodeListFiles.Load();
    private readonly StringWriter trouble = new();
    private CivicStore store = null!;

    public async ValueTask InitializeAsync()
    {
        store = CivicStore.Open(new StoreOptions(null, folder["store"]));
        await store.MigrateAsync(lists.Catalogue);
        await store.Jobs.EnqueueAsync([new("00", "a.txt", "2024年，聊城市化解矛盾纠纷12件。"u8.ToArray(), "{}", "a")]);
        await DrainAsync();
        Assert.Equal(1, (await store.Jobs.CountsAsync())[JobState.Done]);
        await SqlAsync("UPDATE jobs SET finished = '2020-01-01 00:00:00'");
    }

    public ValueTask DisposeAsync()
    {
        store.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task They_forget_what_was_done_long_ago()
    {
        await DrainAsync();
        Assert.Empty(await store.Jobs.CountsAsync());
        Assert.Equal("", trouble.ToString());
    }

    [Fact]
    public async Task The_work_goes_on_where_that_fails()
    {
        await SqlAsync("CREATE TRIGGER kept BEFORE DELETE ON jobs BEGIN SELECT RAISE(ABORT, 'jobs are kept'); END");
        await store.Jobs.EnqueueAsync([new("01", "b.txt", "2024年，聊城市化解矛盾纠纷13件。"u8.ToArray(), "{}", "b")]);
        await DrainAsync();
        Assert.Equal(2, (await store.Jobs.CountsAsync())[JobState.Done]);
        Assert.Contains("jobs are kept", Assert.Single(trouble.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    private Task DrainAsync() => new Workers(store, lists, new(2, TimeSpan.FromSeconds(60)), trouble: trouble).RunAsync(drain: true, CancellationToken.None);

    private async Task SqlAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={folder["store"]}/civic.db;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
