using CivicDashboard.Storage.Database;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CivicDashboard.Storage.Migrations;

/// <summary>Documents that wait for a worker, and what became of them.</summary>
[DbContext(typeof(CivicDb))]
[Migration("20260601000000_Jobs")]
internal sealed class Jobs : Migration
{
    protected override void Up(MigrationBuilder schema)
    {
        schema.CreateTable(
            "jobs",
            t => new
            {
                id = t.Column<long>()
                    .Annotation("Sqlite:Autoincrement", true)
                    .Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                sha256 = t.Text(schema),
                name = t.Text(schema),
                source = t.Text(schema),
                state = t.Text(schema),
                tries = t.Column<int>(),
                worker = t.Text(schema, nullable: true),
                leased_until = t.Column<DateTime>(nullable: true),
                error = t.Text(schema, nullable: true),
                figures = t.Column<int>(nullable: true),
                enqueued = t.Column<DateTime>(),
                finished = t.Column<DateTime>(nullable: true),
                facts = t.Text(schema),
                content = t.Column<byte[]>(),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_jobs", x => x.id);
                t.UniqueConstraint("uq_jobs_sha256", x => x.sha256);
            });
        // Jobs that are done stay, and are many: claiming must not walk over them.
        schema.CreateIndex("ix_jobs_open", "jobs", "id", filter: "state IN ('queued', 'running')");
        schema.CreateIndex("ix_jobs_source", "jobs", ["source", "id"], filter: "state IN ('queued', 'running')");
        schema.CreateIndex("ix_jobs_set_aside", "jobs", "id", filter: "state = 'set-aside'");
    }
}
