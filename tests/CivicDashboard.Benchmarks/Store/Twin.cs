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
    private readonly Stopwatch stored = new(), copied = new();

    public required CivicStore Store { get; init; }

    /// <summary>What the engine's own means are.</summary>
    public abstract string Means { get; }

    public int Reports { get; private set; }

    /// <summary>Seconds since the last call that storing took, and copying.</summary>
    public (double Stored, double Copied) TakeTimes()
    {
        var times = (stored.Elapsed.TotalSeconds, copied.Elapsed.TotalSeconds);
        stored.Reset();
        copied.Reset();
        return times;
    }

    public async Task AddAsync(IReadOnlyList<Submission> reports)
    {
        stored.Start();
        foreach (var report in reports)
            if (!await Store.AddAsync(report))
                throw new InvalidOperationException($"{report.Document.Name} was there already.");
        stored.Stop();
        await CopyAsync([.. reports.Select(r => r.Document.Id)], copied);
        Reports += reports.Count;
    }

    /// <summary>Statistics for the planner, as the server makes them itself after a while.</summary>
    public abstract Task SettleAsync();

    public abstract Task<long> BytesAsync();

    /// <summary>Puts the observations of documents into the other store; the watch runs only while that is done.</summary>
    protected abstract Task CopyAsync(string[] documents, Stopwatch watch);

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
    private const string Columns =
        "figure_id, vintage, until, document_id, indicator_id, region_code, place, period, measure, base, role, value, high, unit, bound, status, reported_on, tier, reviewed, period_order";

    private readonly PostgresServer server;
    private readonly NpgsqlConnection from, to;

    private PostgresTwin(PostgresServer server, string from, string to) => (this.server, this.from, this.to) = (server, new(from), new(to));

    public static async Task<Twin> CreateAsync(Catalogue catalogue)
    {
        var server = new PostgresServer();
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

    protected override async Task CopyAsync(string[] documents, Stopwatch watch)
    {
        var list = string.Join(", ", documents.Select(id => $"'{id}'"));
        using var rows = new MemoryStream();
        await using (var export = await from.BeginRawBinaryCopyAsync(
            $"COPY (SELECT {Columns} FROM observations WHERE document_id IN ({list}) ORDER BY vintage) TO STDOUT (FORMAT BINARY)"))
            await export.CopyToAsync(rows);
        rows.Position = 0;
        watch.Start();
        await using (var import = await to.BeginRawBinaryCopyAsync($"COPY observations ({Columns}) FROM STDIN (FORMAT BINARY)"))
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

    protected override async Task CopyAsync(string[] documents, Stopwatch watch)
    {
        var list = string.Join(", ", documents.Select(id => $"'{id}'"));
        await AskAsync<object>(connection, $"CREATE TEMP TABLE batch AS SELECT * FROM stored.observations WHERE document_id IN ({list})");
        watch.Start();
        await AskAsync<object>(connection, "INSERT INTO main.observations SELECT * FROM batch");
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
