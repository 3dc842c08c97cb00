using System.Data.Common;
using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Engines;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;
using Npgsql;

namespace CivicDashboard.Storage.Tests;

/// <summary>The engines that every test of the store runs on.</summary>
public sealed class BothEngines : TheoryData<string>
{
    public const string Sqlite = "sqlite";
    public const string Postgres = "postgresql";

    public BothEngines() : base(Sqlite, Postgres)
    {
    }
}

/// <summary>A clock that a test sets.</summary>
internal sealed class TestClock : IClock
{
    public Instant Now { get; set; } = Sample.Vintage;

    public Instant GetCurrentInstant() => Now;
}

/// <summary>A database of one test's own, not created yet.</summary>
internal sealed class TestDatabase : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("civic-store-");
    private readonly List<CivicStore> opened = [];
    private readonly string? connectionString;

    private TestDatabase(string? connectionString) => this.connectionString = connectionString;

    public static async Task<TestDatabase> CreateAsync(string engine, PostgresServer server) => new(
        engine == BothEngines.Postgres ? await server.ConnectionStringAsync($"t{Guid.NewGuid():N}") : null);

    /// <summary>A database with its tables and the sample catalogue.</summary>
    public static async Task<TestDatabase> MigratedAsync(string engine, PostgresServer server)
    {
        var database = await CreateAsync(engine, server);
        database.Clock.Now = Sample.Vintage - Duration.FromDays(1);
        await database.Store.MigrateAsync(Sample.Catalogue);
        database.Clock.Now = Sample.Vintage;
        return database;
    }

    /// <summary>The store as the public sees it.</summary>
    public CivicStore Store => field ??= Open();

    public TestClock Clock { get; } = new();

    /// <summary>Stores submissions, each at its own time.</summary>
    public async Task AddAsync(params Submission[] submissions)
    {
        foreach (var submission in submissions)
        {
            Clock.Now = submission.Document.IngestedAt;
            Assert.True(await Store.AddAsync(submission));
        }
    }

    public string File => Path.Combine(folder.FullName, "civic.db");

    private StoreOptions Where => new(connectionString, folder.FullName) { Clock = Clock };

    public CivicStore Open()
    {
        var store = CivicStore.Open(Where);
        opened.Add(store);
        return store;
    }

    /// <summary>Brings the database as far as one migration.</summary>
    public async Task MigrateToAsync(string migration)
    {
        using var engine = Engine.Of(Where);
        var options = new DbContextOptionsBuilder<CivicDb>();
        engine.Configure(options);
        await using var db = new CivicDb(options.Options);
        await engine.AloneAsync(db, () => db.GetService<IMigrator>().MigrateAsync(migration), CancellationToken.None);
    }

    /// <summary>Runs SQL past the store and gives the first value.</summary>
    public async Task<object?> SqlAsync(string sql)
    {
        await using DbConnection connection = connectionString is null
            ? new SqliteConnection($"Data Source={File};Pooling=False")
            : new NpgsqlConnection($"{connectionString};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    /// <summary>How PostgreSQL carries out a command that the store sent.</summary>
    public async Task<string> PlanAsync(DbCommand sent)
    {
        await using var connection = new NpgsqlConnection($"{connectionString};Pooling=False");
        await connection.OpenAsync();
        await using var command = ((NpgsqlCommand)sent).Clone();
        (command.Connection, command.CommandText) = (connection, $"EXPLAIN {sent.CommandText}");
        await using var reader = await command.ExecuteReaderAsync();
        var plan = new List<string>();
        while (await reader.ReadAsync())
            plan.Add(reader.GetString(0));
        return string.Join('\n', plan);
    }

    /// <summary>The number of rows in each table: what must not change when nothing is stored.</summary>
    public async Task<string> RowCountsAsync()
    {
        string[] tables = ["indicators", "documents", "articles", "figures", "observations", "document_facts", "conflicts", "changes"];
        var counts = new List<string>();
        foreach (var table in tables)
            counts.Add($"{table} {await SqlAsync($"SELECT count(*) FROM {table}")}");
        return string.Join(", ", counts);
    }

    public void Dispose()
    {
        opened.ForEach(store => store.Dispose());
        folder.Delete(recursive: true);
    }
}
