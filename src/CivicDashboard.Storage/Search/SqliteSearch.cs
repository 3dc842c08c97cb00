using CivicDashboard.Storage.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CivicDashboard.Storage.Search;

/// <summary>An FTS5 table that keeps the index and no text; its rows have the numbers of search_rows.</summary>
internal sealed class SqliteSearch : SearchIndex
{
    /// <summary>Terms hold no sign of ASCII, so that nothing in them ends the quotes.</summary>
    public override IQueryable<SearchRow> Having(CivicDb db, string kind, IReadOnlyCollection<Sought> terms)
    {
        var query = string.Join(" AND ", terms.Select(t => t.Begins ? $"\"{t.Term}\" *" : $"\"{t.Term}\""));
        return db.Search.FromSql(
            $"SELECT r.kind, r.id, r.vintage FROM search_terms t JOIN search_rows r ON r.number = t.rowid WHERE t.search_terms MATCH {query} AND r.kind = {kind}");
    }

    public override async Task AddAsync(CivicDb db, IReadOnlyList<ISearchable> rows, CancellationToken cancel)
    {
        await using var command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        command.Transaction = (SqliteTransaction)db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText =
            """
            INSERT INTO search_rows (kind, id, vintage) VALUES ($kind, $id, $vintage);
            INSERT INTO search_terms (rowid, terms) VALUES (last_insert_rowid(), $terms);
            """;
        foreach (var row in rows)
        {
            command.Parameters.Clear();
            command.Parameters.AddWithValue("$kind", row.Kind);
            command.Parameters.AddWithValue("$id", row.Id);
            command.Parameters.AddWithValue("$vintage", row.Vintage.ToDateTimeUtc());
            command.Parameters.AddWithValue("$terms", Terms.Of(row.Texts));
            await command.ExecuteNonQueryAsync(cancel);
        }
    }
}
