using CivicDashboard.Storage.Engines;
using CivicDashboard.Storage.Jobs;
using Npgsql;

namespace CivicDashboard.Storage.Tests;

/// <summary>What is done for the database when there is nothing else to do.</summary>
public sealed class MaintenanceTests(PostgresServer server)
{
    private static readonly TimeSpan Lease = TimeSpan.FromHours(1);

    [Theory, ClassData<BothEngines>]
    public async Task Jobs_done_long_ago_are_forgotten_but_not_their_documents(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var jobs = database.Store.Jobs;
        var ids = await jobs.EnqueueAsync([Sample.HandedIn("旧"), Sample.HandedIn("新"), Sample.HandedIn("坏"), Sample.HandedIn("等")]);
        await jobs.FinishAsync((await jobs.ClaimAsync("w", Lease))!.Claim, Submission("旧"));
        await jobs.FinishAsync((await jobs.ClaimAsync("w", Lease))!.Claim, Submission("新"));
        await jobs.SetAsideAsync((await jobs.ClaimAsync("w", Lease))!.Claim, "this is no text");
        await AgeAsync(database, engine, days: 29);
        await database.Store.MaintainAsync();
        Assert.Equal(2, (await jobs.CountsAsync())[JobState.Done]);

        await AgeAsync(database, engine, days: 31, $"id <> {ids[1]}");
        await database.Store.MaintainAsync();
        Assert.Equal(ids[1], Assert.Single(await jobs.ListAsync(JobState.Done)).Id);
        Assert.Equal(ids[2], Assert.Single(await jobs.ListAsync(JobState.SetAside)).Id);
        Assert.Equal(ids[3], Assert.Single(await jobs.ListAsync(JobState.Queued)).Id);
        Assert.Equal([null, null], await jobs.EnqueueAsync([Sample.HandedIn("旧"), Sample.HandedIn("新")]));
        Assert.Equal(2, (await database.Store.TotalsAsync()).Documents);
    }

    [Theory, ClassData<BothEngines>]
    public async Task Many_are_forgotten_some_at_a_time_though_several_do_it(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var jobs = database.Store.Jobs;
        await jobs.EnqueueAsync([Sample.HandedIn("文")]);
        await database.SqlAsync(
            """
            WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 2500)
            INSERT INTO jobs (sha256, name, source, state, tries, enqueued, facts, content)
            SELECT n, name, source, 'done', 1, enqueued, facts, '' FROM jobs, numbers
            """);
        await AgeAsync(database, engine, days: 31);
        var first = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => jobs.ForgetAsync())));
        Assert.InRange(first.Max(), 1, 1000);
        while (await jobs.ForgetAsync() > 0)
        {
        }
        Assert.Equal(new Dictionary<JobState, int> { [JobState.Queued] = 1 }, await jobs.CountsAsync());
    }

    /// <summary>On this server, functions of the tests' own tell the time: a year later than it is.</summary>
    [Fact]
    public async Task When_a_job_ended_is_told_by_the_clock_of_the_database()
    {
        using var database = await TestDatabase.MigratedAsync(BothEngines.Postgres, server);
        await database.SqlAsync(
            """
            CREATE SCHEMA ahead;
            CREATE FUNCTION ahead.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS $$ SELECT pg_catalog.clock_timestamp() + interval '1 year' $$;
            DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = ahead, pg_catalog, public', current_database()); END $$
            """);
        database.Store.Dispose();
        var jobs = database.Store.Jobs;
        await jobs.EnqueueAsync([Sample.HandedIn("甲"), Sample.HandedIn("乙")]);
        await jobs.FinishAsync((await jobs.ClaimAsync("w", Lease))!.Claim, Submission("甲"));
        await jobs.SetAsideAsync((await jobs.ClaimAsync("w", Lease))!.Claim, "this is no text");
        Assert.Equal(2L, await database.SqlAsync("SELECT count(*) FROM jobs WHERE finished > now() + interval '300 days'"));
    }

    [Fact]
    public async Task The_planner_of_postgresql_learns_how_many_observations_there_are_when_they_have_grown_by_a_fifth()
    {
        using var database = await TestDatabase.MigratedAsync(BothEngines.Postgres, server);
        var all = 0;
        foreach (var (more, known) in new[] { (0, -1f), (100, 100f), (15, 100f), (15, 130f) })
        {
            await AddAsync(database, all, more);
            await CountedAsync(database, all += more);
            await database.Store.MaintainAsync();
            Assert.Equal(known, await KnownAsync(database));
        }
        Assert.Equal(2L, await database.SqlAsync("SELECT analyze_count FROM pg_stat_user_tables WHERE relname = 'observations'"));
    }

    /// <summary>What a session has written is counted soon after it has ended.</summary>
    private static async Task CountedAsync(TestDatabase database, long rows)
    {
        database.Store.Dispose();
        while (!rows.Equals(await database.SqlAsync("SELECT sum(n_live_tup)::bigint FROM pg_stat_user_tables WHERE relname LIKE 'observations\\_%'")))
            await Task.Delay(50);
    }

    private static Task<object?> KnownAsync(TestDatabase database) => database.SqlAsync("SELECT reltuples FROM pg_class WHERE relname = 'observations'");

    [Fact]
    public async Task The_planner_of_sqlite_learns_how_many_observations_there_are()
    {
        using var database = await TestDatabase.MigratedAsync(BothEngines.Sqlite, server);
        await AddAsync(database, 0, 200);
        await database.Store.MaintainAsync();
        Assert.Equal(200L, await database.SqlAsync("SELECT max(CAST(stat AS INTEGER)) FROM sqlite_stat1 WHERE tbl = 'observations'"));
    }

    private const string Holder = "FROM pg_locks JOIN pg_database d ON d.oid = database WHERE locktype = 'advisory' AND granted AND datname = current_database()";

    [Fact]
    public async Task While_one_node_is_at_it_the_others_pass_over_it()
    {
        using var database = await TestDatabase.MigratedAsync(BothEngines.Postgres, server);
        await AddAsync(database, 0, 100);
        await CountedAsync(database, 100);
        var other = database.SqlAsync($"SELECT pg_advisory_lock({PostgresEngine.StatisticsLock}), pg_sleep(600)");
        while (await database.SqlAsync($"SELECT min(pid) {Holder}") is DBNull)
            await Task.Delay(20);
        await database.Store.MaintainAsync();
        Assert.Equal(-1f, await KnownAsync(database));

        await database.SqlAsync($"SELECT pg_terminate_backend(pid, 60000) {Holder}");
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => other);
        await database.Store.MaintainAsync();
        Assert.Equal(100f, await KnownAsync(database));
    }

    private static async Task AddAsync(TestDatabase database, int first, int count)
    {
        Said[] said = [.. Enumerable.Range(first, count).Select(i => new Said(Sample.Fraud, Sample.City, $"{1900 + i}", i))];
        Assert.True(await database.Store.AddAsync(Sample.Submission($"{first}+{count}", said)));
    }

    private static Task<object?> AgeAsync(TestDatabase database, string engine, int days, string which = "true") => database.SqlAsync(
        $"UPDATE jobs SET finished = {(engine == BothEngines.Postgres ? $"now() - interval '{days} days'" : $"strftime('%Y-%m-%d %H:%M:%f', 'now', '-{days} days')")} WHERE state IN ('done', 'set-aside') AND {which}");

    private static Submission Submission(string text) => Sample.Submission(text, new Said(Sample.Fraud, Sample.City, "2024", 12));
}
