using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Search;
using CivicDashboard.Storage.Writing;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CivicDashboard.Storage.Engines;

/// <summary>
/// A batch of statements in one message, each with its rows as arrays, one a column. The server inserts such rows about as fast as it
/// copies them, but a COPY goes to and fro twice for each table.
/// </summary>
internal sealed class PostgresWrites(CivicDb db) : Writes
{
    /// <summary>
    /// What a change looks for it names in lists, long or short: a plan that is made once for all lengths may walk over the whole table.
    /// </summary>
    public const string PlansForReads = "force_custom_plan";

    /// <summary>To insert what stands in lists there is but one way.</summary>
    private const string PlansForWrites = "force_generic_plan";

    private readonly List<NpgsqlBatchCommand> waiting = [];

    public override void Insert<TRow>(IReadOnlyList<TRow> rows) => Write(rows, "");

    public override void Merge<TRow>(IReadOnlyList<TRow> rows, string update) => Write(rows, Columns.OnConflict<TRow>(db, update));

    private void Write<TRow>(IReadOnlyList<TRow> rows, string then) where TRow : class
    {
        if (rows.Count == 0)
            return;
        var columns = Columns.Of<TRow>(db);
        Add(
            $"{Columns.InsertInto<TRow>(db)} SELECT {string.Join(", ", columns.Select((_, i) => $"unnest(${i + 1})"))} {then}",
            columns.Select(c => c.ArrayOf(rows)));
    }

    public override void Index(IReadOnlyList<ISearchable> rows)
    {
        if (rows.Count > 0)
            Add(PostgresSearch.Insert, PostgresSearch.ArraysOf(rows));
    }

    private void Add(string sql, IEnumerable<NpgsqlParameter> parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.AddRange(parameters.ToArray());
        waiting.Add(command);
    }

    private static NpgsqlBatchCommand Planning(string mode) => new($"SET LOCAL plan_cache_mode = {mode}");

    public override async Task SendAsync(CancellationToken cancel)
    {
        if (waiting.Count == 0)
            return;
        await using var batch = new NpgsqlBatch((NpgsqlConnection)db.Database.GetDbConnection());
        batch.Timeout = db.Database.GetCommandTimeout() ?? batch.Timeout;
        foreach (var command in waiting.Prepend(Planning(PlansForWrites)).Append(Planning(PlansForReads)))
            batch.BatchCommands.Add(command);
        waiting.Clear();
        await batch.ExecuteNonQueryAsync(cancel);
    }
}
