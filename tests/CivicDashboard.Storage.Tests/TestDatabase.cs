using System.Data.Common;
using Microsoft.Data.Sqlite;
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
        await database.Store.MigrateAsync(Sample.Catalogue);
        return database;
    }

    /// <summary>The store as the public sees it.</summary>
    public CivicStore Store => field ??= Open();

    public string File => Path.Combine(folder.FullName, "civic.db");

    public CivicStore Open()
    {
        var store = CivicStore.Open(new(connectionString, folder.FullName));
        opened.Add(store);
        return store;
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

    /// <summary>Adds a later vintage of every observation, the columns named being set anew.</summary>
    public Task AddVintageAsync(string day, string status, string tier) => SqlAsync(
        $"""
        INSERT INTO observations (figure_id, vintage, document_id, indicator_id, region_code, measure, role, value, unit, bound, status, tier)
        SELECT figure_id, '{day} 00:00:00{(connectionString is null ? "" : "+00")}', document_id, indicator_id, region_code, measure, role,
            value, unit, bound, '{status}', '{tier}'
        FROM observations
        """);

    /// <summary>The number of rows in each table: what must not change when nothing is stored.</summary>
    public async Task<string> RowCountsAsync()
    {
        string[] tables = ["indicators", "documents", "articles", "figures", "observations"];
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
