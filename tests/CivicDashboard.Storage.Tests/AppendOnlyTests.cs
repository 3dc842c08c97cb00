using System.Data.Common;
using NodaTime;

namespace CivicDashboard.Storage.Tests;

/// <summary>The database itself refuses to change what was once known, whoever asks.</summary>
public sealed class AppendOnlyTests(PostgresServer server)
{
    private static readonly string[] Versions = ["indicators", "document_facts", "articles", "figures", "observations", "conflicts"];

    private static readonly string[] Tampering =
    [
        .. Versions.Append("changes").Append("documents").Select(table => $"DELETE FROM {table}"),
        .. Versions.Select(table => $"UPDATE {table} SET vintage = '2020-01-01'"),
        .. Versions.Select(table => $"UPDATE {table} SET until = NULL"),
        "UPDATE observations SET value = '13'",
        "UPDATE observations SET value = '13', until = '2030-01-01'",
        "UPDATE observations SET region_code = '371581'",
        "UPDATE figures SET quote = ''",
        "UPDATE articles SET text = ''",
        "UPDATE document_facts SET publisher = NULL",
        "UPDATE indicators SET tier = 'public'",
        "UPDATE conflicts SET tier = 'private'",
        "UPDATE changes SET who = '李'",
        "UPDATE documents SET bytes = ''",
    ];

    [Theory, ClassData<BothEngines>]
    public async Task Tampering_is_refused(string engine)
    {
        using var database = await FilledAsync(engine);
        var before = await AllReads.AnswersAsync(database.Store, Sample.Submission("甲"));
        string[] own = engine == BothEngines.Postgres
            ? [.. Versions.Select(table => $"TRUNCATE {table}")]
            : [.. Versions.Select(table => $"INSERT OR REPLACE INTO {table} SELECT * FROM {table}"), "REPLACE INTO changes SELECT * FROM changes"];
        await Assert.AllAsync(Tampering.Concat(own), async sql =>
        {
            var error = await Assert.ThrowsAnyAsync<DbException>(() => database.SqlAsync(sql));
            Assert.Contains("is append-only", error.Message);
        });
        Assert.Equal(before, await AllReads.AnswersAsync(database.Store, Sample.Submission("甲")));
    }

    [Theory, ClassData<BothEngines>]
    public async Task What_has_ended_stays_ended(string engine)
    {
        using var database = await FilledAsync(engine);
        await database.SqlAsync("UPDATE observations SET until = '2030-01-01 00:00:00' WHERE until IS NULL");
        foreach (var until in new[] { "NULL", "'2031-01-01 00:00:00'" })
            Assert.Contains("is append-only", (await Assert.ThrowsAnyAsync<DbException>(() => database.SqlAsync($"UPDATE observations SET until = {until}"))).Message);
    }

    /// <summary>A store with rows in every table.</summary>
    private async Task<TestDatabase> FilledAsync(string engine)
    {
        var database = await TestDatabase.MigratedAsync(engine, server);
        await database.AddAsync(
            Sample.Submission("甲", new Said(Sample.Fraud, Sample.City, "2024", 12)),
            Sample.Submission("乙", new Said(Sample.Fraud, Sample.City, "2024", 13)).At(Sample.Vintage + Duration.FromHours(1)));
        return database;
    }
}
