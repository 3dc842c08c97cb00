using System.Data.Common;
using System.Diagnostics;
using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Storage.Tests;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CivicDashboard.Benchmarks.Store;

/// <summary>
/// A store that fills, and beside it one of the same tables into which the engine puts the same observations by its own fastest means:
/// batch by batch in turn, so that both are of one size and other work on the machine burdens both.
/// </summary>
internal abstract class Twin : IAsyncDisposable
{
    private readonly Stopwatch stored = new(), copied = new(), others = new();

    public required CivicStore Store { get; init; }

    /// <summary>What the engine's own means are.</summary>
    public abstract string Means { get; }

    public abstract string Engine { get; }

    public int Reports { get; private set; }

    /// <summary>Seconds since the last call that storing took, copying the observations, and copying what else was stored.</summary>
    public (double Stored, double Copied, double Others) TakeTimes()
    {
        var times = (stored.Elapsed.TotalSeconds, copied.Elapsed.TotalSeconds, others.Elapsed.TotalSeconds);
        stored.Reset();
        copied.Reset();
        others.Reset();
        return times;
    }

    public async Task AddAsync(IReadOnlyList<Submission> reports)
    {
        stored.Start();
        await Parallel.ForEachAsync(reports, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (report, cancel) =>
        {
            if (!await Store.AddAsync(report, cancel))
                throw new InvalidOperationException($"{report.Document.Name} was there already.");
        });
        stored.Stop();
        var documents = string.Join(", ", reports.Select(r => $"'{r.Document.Id}'"));
        await CopyAsync("observations", $"document_id IN ({documents})", copied);
        foreach (var (table, column) in Others)
            await CopyAsync(table, $"{column} IN ({documents})", others);
        Reports += reports.Count;
    }

    /// <summary>Statistics for the planner, as the server makes them itself after a while.</summary>
    public abstract Task SettleAsync();

    public abstract Task<long> BytesAsync();

    /// <summary>What comes with the observations, and the column that tells the document.</summary>
    private static readonly (string Table, string Column)[] Others =
        [("documents", "id"), ("document_facts", "id"), ("articles", "document_id"), ("figures", "document_id"), ("search_rows", "substr(id, 1, 12)")];

    /// <summary>Puts rows of a table into that of the other store; the watch runs only while that is done.</summary>
    protected abstract Task CopyAsync(string table, string where, Stopwatch watch);

    public abstract ValueTask DisposeAsync();

    protected static async Task<T?> AskAsync<T>(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        return (T?)await command.ExecuteScalarAsync();
    }
}

/// <summary>Two databases on a server of the benchmark's own.</summary>
internal sealed class PostgresTwin : Twin
{
    private readonly PostgresServer server;
    private readonly NpgsqlConnection from, to;

    private PostgresTwin(PostgresServer server, string from, string to) => (this.server, this.from, this.to) = (server, new(from), new(to));

    public static async Task<Twin> CreateAsync(Catalogue catalogue)
    {
        var server = PostgresServer.OfUsualSize();
        var (from, to) = (await server.ConnectionStringAsync("stored"), await server.ConnectionStringAsync("copied"));
        var twin = new PostgresTwin(server, from, to) { Store = CivicStore.Open(new(from, "")) };
        await twin.Store.MigrateAsync(catalogue);
        using (var other = CivicStore.Open(new(to, "")))
            await other.MigrateAsync(catalogue);
        await twin.from.OpenAsync();
        await twin.to.OpenAsync();
        return twin;
    }

    public override string Means => "COPY";

    public override string Engine => "PostgreSQL";

    protected override async Task CopyAsync(string table, string where, Stopwatch watch)
    {
        using var rows = new MemoryStream();
        await using (var export = await from.BeginRawBinaryCopyAsync($"COPY (SELECT * FROM {table} WHERE {where}) TO STDOUT (FORMAT BINARY)"))
            await export.CopyToAsync(rows);
        rows.Position = 0;
        watch.Start();
        await using (var import = await to.BeginRawBinaryCopyAsync($"COPY {table} FROM STDIN (FORMAT BINARY)"))
            await rows.CopyToAsync(import);
        watch.Stop();
    }

    public override Task SettleAsync() => AskAsync<object>(from, "VACUUM ANALYZE");

    public override Task<long> BytesAsync() => AskAsync<long>(from, "SELECT pg_database_size(current_database())");

    public override async ValueTask DisposeAsync()
    {
        Store.Dispose();
        await from.DisposeAsync();
        await to.DisposeAsync();
        await server.DisposeAsync();
    }
}

/// <summary>Two files in a temporary folder.</summary>
internal sealed class SqliteTwin : Twin
{
    private readonly DirectoryInfo folder;
    private readonly SqliteConnection connection;

    private SqliteTwin(DirectoryInfo folder) => (this.folder, connection) = (folder, new($"Data Source={folder.FullName}/copied/civic.db;Pooling=False"));

    public static async Task<Twin> CreateAsync(Catalogue catalogue)
    {
        var folder = Directory.CreateTempSubdirectory("civic-benchmark-");
        var twin = new SqliteTwin(folder) { Store = CivicStore.Open(new(null, folder.FullName)) };
        await twin.Store.MigrateAsync(catalogue);
        using (var other = CivicStore.Open(new(null, Path.Combine(folder.FullName, "copied"))))
            await other.MigrateAsync(catalogue);
        await twin.connection.OpenAsync();
        await AskAsync<object>(twin.connection, $"ATTACH '{folder.FullName}/civic.db' AS stored");
        return twin;
    }

    public override string Means => "INSERT … SELECT";

    public override string Engine => "SQLite";

    protected override async Task CopyAsync(string table, string where, Stopwatch watch)
    {
        await AskAsync<object>(connection, $"CREATE TEMP TABLE batch AS SELECT * FROM stored.{table} WHERE {where}");
        watch.Start();
        await AskAsync<object>(connection, $"INSERT INTO main.{table} SELECT * FROM batch");
        watch.Stop();
        await AskAsync<object>(connection, "DROP TABLE batch");
    }

    public override Task SettleAsync() => AskAsync<object>(connection, "PRAGMA stored.optimize");

    public override Task<long> BytesAsync() => Task.FromResult(new FileInfo(Path.Combine(folder.FullName, "civic.db")).Length);

    public override async ValueTask DisposeAsync()
    {
        Store.Dispose();
        await connection.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
