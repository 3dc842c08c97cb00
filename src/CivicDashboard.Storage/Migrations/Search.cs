using CivicDashboard.Storage.Database;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CivicDashboard.Storage.Migrations;

/// <summary>Articles and indicators by words. The program fills it: only it knows what the terms of a text are.</summary>
[DbContext(typeof(CivicDb))]
[Migration("20260701000000_Search")]
internal sealed class Search : Migration
{
    protected override void Up(MigrationBuilder schema)
    {
        var dialect = new Dialect(schema);
        if (dialect.IsPostgres)
        {
            dialect.Sql("CREATE TABLE search_rows (kind {text} NOT NULL, id {text} NOT NULL, vintage {time} NOT NULL, terms tsvector NOT NULL, PRIMARY KEY (kind, id, vintage))");
            // Kept in the row: the planner does not know what it costs to fetch them from elsewhere, and would do so for every row.
            dialect.Sql("ALTER TABLE search_rows ALTER terms SET STORAGE MAIN");
            dialect.Sql("CREATE INDEX ix_search_rows_terms ON search_rows USING gin (terms)");
            return;
        }
        dialect.Sql("CREATE TABLE search_rows (number {integer} PRIMARY KEY, kind {text} NOT NULL, id {text} NOT NULL, vintage {time} NOT NULL, UNIQUE (kind, id, vintage))");
        dialect.Sql("CREATE VIRTUAL TABLE search_terms USING fts5(terms, content = '', columnsize = 0, detail = 'none', tokenize = 'ascii')");
    }
}
