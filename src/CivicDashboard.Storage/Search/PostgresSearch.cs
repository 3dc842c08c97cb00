using CivicDashboard.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CivicDashboard.Storage.Search;

/// <summary>A tsvector with a GIN index; no dictionary or language of the server takes part.</summary>
internal sealed class PostgresSearch : SearchIndex
{
    /// <summary>Terms hold no sign of ASCII, so that nothing in them ends the quotes.</summary>
    public override IQueryable<SearchRow> Having(CivicDb db, string kind, IReadOnlyCollection<Sought> terms)
    {
        var query = string.Join(" & ", terms.Select(t => t.Begins ? $"'{t.Term}':*" : $"'{t.Term}'"));
        return db.Search.FromSql($"SELECT kind, id, vintage FROM search_rows WHERE kind = {kind} AND terms @@ CAST({query} AS tsquery)");
    }

    /// <summary>By what a statement that looks for words is known.</summary>
    public const string Query = " AS tsquery)";

    public const string Insert =
        """
        INSERT INTO search_rows (kind, id, vintage, terms)
        SELECT unnest($1), unnest($2), unnest($3), array_to_tsvector(string_to_array(unnest($4), ' '))
        """;

    /// <summary>The parameters of <see cref="Insert"/>.</summary>
    public static IEnumerable<NpgsqlParameter> ArraysOf(IReadOnlyList<ISearchable> rows) =>
    [
        new() { Value = rows.Select(r => r.Kind).ToArray() },
        new() { Value = rows.Select(r => r.Id).ToArray() },
        new() { Value = rows.Select(r => r.Vintage.ToDateTimeUtc()).ToArray() },
        new() { Value = rows.Select(r => r.Terms).ToArray() },
    ];
}
