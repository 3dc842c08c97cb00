using CivicDashboard.Statistics;

[assembly: AssemblyFixture(typeof(CivicDashboard.Storage.Tests.PostgresServer))]

namespace CivicDashboard.Storage.Tests;

public sealed class MigratingTests(PostgresServer server)
{
    [Theory, ClassData<BothEngines>]
    public async Task A_second_migration_changes_nothing(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var store = database.Store;
        await store.AddAsync(Sample.Submission("甲", new Said(Sample.Fraud, Sample.City, "2024", 12)));
        var before = await database.RowCountsAsync();
        await store.MigrateAsync(Sample.Catalogue);
        Assert.Equal(before, await database.RowCountsAsync());
        Assert.Equal("indicators 2, documents 1, articles 1, figures 1, observations 1, document_facts 1, conflicts 0, changes 2", before);
    }

    [Theory, ClassData<BothEngines>]
    public async Task Nodes_that_start_at_once_wait_for_each_other(string engine)
    {
        using var database = await TestDatabase.CreateAsync(engine, server);
        var nodes = Enumerable.Range(0, 4).Select(_ => database.Open()).ToList();
        await Task.WhenAll(nodes.Select(node => Task.Run(() => node.MigrateAsync(Sample.Catalogue))));
        Assert.Equal(2, (await nodes[0].IndicatorsAsync()).Count);
        Assert.Equal(1, Convert.ToInt32(await database.SqlAsync("SELECT count(*) FROM changes")));
    }

    [Theory, ClassData<BothEngines>]
    public async Task The_catalogue_is_taken_over_as_it_stands(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var store = database.Store;
        await store.AddAsync(Sample.Submission("甲", new Said(Sample.Fraud, Sample.City, "2024", 12)));
        var renamed = Sample.Indicator("new-one") with { Name = "新", Direction = Direction.Higher };
        await store.MigrateAsync(new([], [renamed]));
        Assert.Equal(["new-one", Sample.Fraud], (await store.IndicatorsAsync()).Select(i => i.Indicator.Id));

        var changed = Sample.Indicator(Sample.Fraud) with { Unit = "起", Aliases = ["诈骗"] };
        await store.MigrateAsync(new([], [changed, renamed]));
        var rows = (await store.IndicatorsAsync()).Select(i => i.Indicator).ToList();
        Assert.Equivalent(new[] { changed, renamed }, rows, strict: true);
        Assert.Equal([changed.Id, renamed.Id], rows.Select(r => r.Id));
    }

    [Theory, ClassData<BothEngines>]
    public async Task A_database_of_a_newer_program_is_refused(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var store = database.Store;
        await database.SqlAsync(
            """INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('29990101000000_Later', '99.0.0')""");
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.MigrateAsync(Sample.Catalogue));
        Assert.Contains("newer version", error.Message);
        Assert.Contains("29990101000000_Later", error.Message);
        Assert.Contains(engine == BothEngines.Postgres ? "ConnectionStrings__Civic" : "Civic__DataFolder", error.Message);
    }

    [Fact]
    public async Task The_lock_of_a_killed_process_does_not_stop_the_next_one()
    {
        using var database = await TestDatabase.CreateAsync(BothEngines.Sqlite, server);
        await database.SqlAsync(
            """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01');
            """);
        await database.Store.MigrateAsync(Sample.Catalogue).WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(2, (await database.Store.IndicatorsAsync()).Count);
    }

    [Fact]
    public async Task Readers_of_sqlite_do_not_wait_for_the_writer()
    {
        using var database = await TestDatabase.MigratedAsync(BothEngines.Sqlite, server);
        Assert.Equal("wal", await database.SqlAsync("PRAGMA journal_mode"));
    }
}
