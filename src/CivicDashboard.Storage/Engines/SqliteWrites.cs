using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Search;
using CivicDashboard.Storage.Writing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CivicDashboard.Storage.Engines;

/// <summary>One statement, prepared once, for all rows of a kind: within a process there is no way to save by sending several at once.</summary>
internal sealed class SqliteWrites(CivicDb db) : Writes
{
    private readonly List<Func<CancellationToken, Task>> waiting = [];

    public override void Insert<TRow>(IReadOnlyList<TRow> rows) => Write(rows, "");

    public override void Merge<TRow>(IReadOnlyList<TRow> rows, string update) => Write(rows, Columns.OnConflict<TRow>(db, update));

    private void Write<TRow>(IReadOnlyList<TRow> rows, string then) where TRow : class => waiting.Add(async cancel =>
    {
        var columns = Columns.Of<TRow>(db);
        await using var command = CreateCommand(
            $"{Columns.InsertInto<TRow>(db)} VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))}) {then}");
        command.Parameters.AddRange(columns.Select((c, i) => c.Property.GetRelationalTypeMapping().CreateParameter(command, $"@p{i}", null, true)).ToArray());
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Count; i++)
                command.Parameters[i].Value = columns[i].Of(row) ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(cancel);
        }
    });

    public override void Index(IReadOnlyList<ISearchable> rows) => waiting.Add(async cancel =>
    {
        await using var command = CreateCommand(SqliteSearch.Insert);
        foreach (var row in rows)
        {
            command.Parameters.Clear();
            SqliteSearch.Fill(command.Parameters, row);
            await command.ExecuteNonQueryAsync(cancel);
        }
    });

    private SqliteCommand CreateCommand(string sql)
    {
        var command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        command.Transaction = (SqliteTransaction)db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = sql;
        return command;
    }

    public override async Task SendAsync(CancellationToken cancel)
    {
        foreach (var write in waiting)
            await write(cancel);
        waiting.Clear();
    }
}
