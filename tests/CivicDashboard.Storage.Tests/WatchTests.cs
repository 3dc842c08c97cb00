using System.Diagnostics;
using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Storage.Tests;

/// <summary>A process knows how far the store has come, whoever writes to it.</summary>
public sealed class WatchTests(PostgresServer server)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory, ClassData<BothEngines>]
    public async Task What_another_process_writes_is_known(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        using var watching = database.Open();
        await AssertStandsAsync(watching, (await database.Store.VintageAsync())!.Value);
        await database.Store.AddAsync(Sample.Submission("甲", new Said(Sample.Fraud, Sample.City, "2024", 1)));
        await AssertStandsAsync(watching, (await database.Store.VintageAsync())!.Value);
        await AssertStandsAsync(watching.For(AccessTier.Private), watching.Standing!.Value);
    }

    [Theory, ClassData<BothEngines>]
    public async Task An_empty_store_stands_at_the_beginning(string engine)
    {
        using var database = await TestDatabase.CreateAsync(engine, server);
        await database.Store.MigrateAsync(new([], []));
        await AssertStandsAsync(database.Store, Instant.FromUnixTimeTicks(0));
    }

    [Fact]
    public async Task Nothing_is_known_of_a_server_that_does_not_answer()
    {
        await using var own = new PostgresServer();
        using var database = await TestDatabase.MigratedAsync(BothEngines.Postgres, own);
        await AssertStandsAsync(database.Store, (await database.Store.VintageAsync())!.Value);
        await own.KillAsync();
        await AssertStandsAsync(database.Store, null);
        await own.RestartedAsync();
        await AssertStandsAsync(database.Store, (await database.Store.VintageAsync())!.Value);
    }

    /// <summary>PostgreSQL tells right after the commit, which takes a moment to arrive.</summary>
    private static async Task AssertStandsAsync(CivicStore store, Instant? expected)
    {
        for (var waited = Stopwatch.StartNew(); store.Standing != expected && waited.Elapsed < Patience;)
            await Task.Delay(20);
        Assert.Equal(expected, store.Standing);
    }
}
