using CivicDashboard.Storage.Database;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace CivicDashboard.Storage.Migrations;

/// <summary>Documents, articles, figures, observations and indicators.</summary>
/// <remarks>
/// Written by hand. Column types follow from the CLR types, each engine its own; long columns stand last, so that SQLite need not
/// walk over them.
/// </remarks>
[DbContext(typeof(CivicDb))]
[Migration("20260401000000_Initial")]
internal sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder schema)
    {
        CreateIndicators(schema);
        CreateDocuments(schema);
        CreateArticles(schema);
        CreateFigures(schema);
        CreateObservations(schema);
    }

    private static void CreateIndicators(MigrationBuilder schema) => schema.CreateTable(
        "indicators",
        t => new
        {
            id = t.Text(schema),
            position = t.Column<int>(nullable: true),
            theme = t.Text(schema),
            name = t.Text(schema),
            name_en = t.Text(schema),
            definition = t.Text(schema),
            definition_en = t.Text(schema),
            unit = t.Text(schema),
            direction = t.Text(schema),
            tier = t.Text(schema),
            aliases = t.Text(schema),
        },
        constraints: t => t.PrimaryKey("pk_indicators", x => x.id));

    private static void CreateDocuments(MigrationBuilder schema) => schema.CreateTable(
        "documents",
        t => new
        {
            id = t.Text(schema),
            sha256 = t.Text(schema),
            name = t.Text(schema),
            published = t.Column<DateOnly>(nullable: true),
            published_inferred = t.Column<bool>(),
            region_code = t.Text(schema, nullable: true),
            publisher = t.Text(schema, nullable: true),
            url = t.Text(schema, nullable: true),
            ingested_at = t.Column<DateTime>(),
            tier = t.Text(schema),
            bytes = t.Column<byte[]>(),
        },
        constraints: t =>
        {
            t.PrimaryKey("pk_documents", x => x.id);
            t.UniqueConstraint("uq_documents_sha256", x => x.sha256);
        });

    private static void CreateArticles(MigrationBuilder schema) => schema.CreateTable(
        "articles",
        t => new
        {
            id = t.Text(schema),
            document_id = t.Text(schema),
            number = t.Column<int>(),
            title = t.Text(schema, nullable: true),
            author = t.Text(schema, nullable: true),
            affiliation = t.Text(schema, nullable: true),
            text = t.Text(schema),
        },
        constraints: t =>
        {
            t.PrimaryKey("pk_articles", x => x.id);
            t.UniqueConstraint("uq_articles_document", x => new { x.document_id, x.number });
            t.ForeignKey("fk_articles_document", x => x.document_id, "documents", "id");
        });

    private static void CreateFigures(MigrationBuilder schema)
    {
        schema.CreateTable(
            "figures",
            t => new
            {
                id = t.Text(schema),
                article_id = t.Text(schema),
                document_id = t.Text(schema),
                start = t.Column<int>(),
                end = t.Column<int>(),
                article_start = t.Column<int>(),
                article_end = t.Column<int>(),
                indicator = t.Text(schema),
                certain = t.Column<bool>(),
                indicator_id = t.Text(schema),
                region_code = t.Text(schema),
                place = t.Text(schema, nullable: true),
                period = t.Text(schema, nullable: true),
                measure = t.Text(schema),
                @base = t.Text(schema, nullable: true),
                role = t.Text(schema),
                value = t.Column<decimal>(),
                high = t.Column<decimal>(nullable: true),
                unit = t.Text(schema),
                bound = t.Text(schema),
                text = t.Text(schema),
                quote = t.Text(schema),
                steps = t.Text(schema),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_figures", x => x.id);
                t.ForeignKey("fk_figures_article", x => x.article_id, "articles", "id");
                t.ForeignKey("fk_figures_document", x => x.document_id, "documents", "id");
            });
        schema.CreateIndex("ix_figures_article", "figures", ["article_id", "start"]);
        schema.CreateIndex("ix_figures_document", "figures", "document_id");
    }

    private static void CreateObservations(MigrationBuilder schema)
    {
        schema.CreateTable(
            "observations",
            t => new
            {
                figure_id = t.Text(schema),
                vintage = t.Column<DateTime>(),
                document_id = t.Text(schema),
                indicator_id = t.Text(schema),
                region_code = t.Text(schema),
                place = t.Text(schema, nullable: true),
                period = t.Text(schema, nullable: true),
                period_start = t.Column<DateOnly>(nullable: true),
                period_end = t.Column<DateOnly>(nullable: true),
                measure = t.Text(schema),
                @base = t.Text(schema, nullable: true),
                role = t.Text(schema),
                value = t.Column<decimal>(),
                high = t.Column<decimal>(nullable: true),
                unit = t.Text(schema),
                bound = t.Text(schema),
                status = t.Text(schema),
                reported_on = t.Column<DateOnly>(nullable: true),
                tier = t.Text(schema),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_observations", x => new { x.figure_id, x.vintage });
                t.ForeignKey("fk_observations_figure", x => x.figure_id, "figures", "id");
                t.ForeignKey("fk_observations_document", x => x.document_id, "documents", "id");
                t.ForeignKey("fk_observations_indicator", x => x.indicator_id, "indicators", "id");
            });
        schema.CreateIndex("ix_observations_series", "observations", ["indicator_id", "region_code", "period_end"]);
        schema.CreateIndex("ix_observations_latest", "observations", ["indicator_id", "period_end", "period_start"]);
        schema.CreateIndex("ix_observations_region", "observations", ["region_code", "indicator_id"]);
        schema.CreateIndex("ix_observations_document", "observations", "document_id");
        schema.CreateIndex(
            "ix_observations_newest", "observations", ["vintage", "reported_on", "figure_id"], descending: [true, true, false]);
    }
}

/// <summary>Text in the order of its code points on both engines, whatever the server's language.</summary>
internal static class TextColumns
{
    public static OperationBuilder<AddColumnOperation> Text(this ColumnsBuilder columns, MigrationBuilder schema, bool nullable = false) =>
        columns.Column<string>(nullable: nullable, collation: schema.ActiveProvider!.EndsWith("PostgreSQL", StringComparison.Ordinal) ? "C" : null);
}
