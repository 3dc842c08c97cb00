using CivicDashboard.Storage.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

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

    public const string Insert =
        """
        INSERT INTO search_rows (kind, id, vintage) VALUES ($kind, $id, $vintage);
        INSERT INTO search_terms (rowid, terms) VALUES (last_insert_rowid(), $terms);
        """;

    /// <summary>The parameters of <see cref="Insert"/>.</summary>
    public static void Fill(SqliteParameterCollection parameters, ISearchable row)
    {
        parameters.AddWithValue("$kind", row.Kind);
        parameters.AddWithValue("$id", row.Id);
        parameters.AddWithValue("$vintage", row.Vintage.ToDateTimeUtc());
        parameters.AddWithValue("$terms", row.Terms);
    }
}
