using CivicDashboard.Storage.Database;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CivicDashboard.Storage.Migrations;

/// <summary>Articles of one publisher or one region are listed newest first without a walk over all others.</summary>
[DbContext(typeof(CivicDb))]
[Migration("20260820000000_ArticleLists")]
internal sealed class ArticleLists : Migration
{
    private const string Order = "(published IS NOT NULL) DESC, published DESC, ingested_at DESC, id";

    protected override void Up(MigrationBuilder schema)
    {
        var dialect = new Dialect(schema);
        dialect.Sql($"CREATE INDEX ix_document_facts_publisher ON document_facts (publisher, {Order}) WHERE until IS NULL");
        dialect.Sql($"CREATE INDEX ix_document_facts_region ON document_facts (region_code, {Order}) WHERE until IS NULL");
    }
}
