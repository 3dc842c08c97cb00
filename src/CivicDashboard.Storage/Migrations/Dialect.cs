using Microsoft.EntityFrameworkCore.Migrations;

namespace CivicDashboard.Storage.Migrations;

/// <summary>
/// The same SQL for both engines, with {words} for what each of them calls otherwise. Text is in the order of its code points on
/// both, whatever the server's language.
/// </summary>
internal sealed class Dialect(MigrationBuilder schema)
{
    public bool IsPostgres { get; } = schema.ActiveProvider!.EndsWith("PostgreSQL", StringComparison.Ordinal);

    private (string Word, string Own)[] Words => IsPostgres
        ?
        [
            ("{text}", "text COLLATE \"C\""), ("{time}", "timestamp with time zone"), ("{day}", "date"), ("{number}", "numeric"),
            ("{integer}", "integer"), ("{flag}", "boolean"), ("{bytes}", "bytea"), ("{now}", "clock_timestamp()"),
        ]
        :
        [
            ("{text}", "TEXT"), ("{time}", "TEXT"), ("{day}", "TEXT"), ("{number}", "TEXT"),
            ("{integer}", "INTEGER"), ("{flag}", "INTEGER"), ("{bytes}", "BLOB"), ("{now}", "strftime('%Y-%m-%d %H:%M:%f', 'now')"),
        ];

    public void Sql(string sql) => schema.Sql(Words.Aggregate(sql, (text, pair) => text.Replace(pair.Word, pair.Own, StringComparison.Ordinal)));
}
