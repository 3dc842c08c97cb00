using CivicDashboard.Storage.Database;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CivicDashboard.Storage.Migrations;

/// <summary>What the public may see in numbers, a line an indicator and a line a region. The program fills it.</summary>
[DbContext(typeof(CivicDb))]
[Migration("20260801000000_PublicTotals")]
internal sealed class PublicTotals : Migration
{
    private static readonly TableShape[] Tables =
    [
        new(
            "indicator_totals",
            "indicator_id {text} NOT NULL, observations {integer} NOT NULL, waiting {integer} NOT NULL, regions {integer} NOT NULL, latest {text} NOT NULL",
            "indicator_id"),
        new(
            "region_totals",
            "region_code {text} NOT NULL, observations {integer} NOT NULL, indicators {integer} NOT NULL",
            "region_code"),
    ];

    protected override void Up(MigrationBuilder schema)
    {
        var dialect = new Dialect(schema);
        foreach (var table in Tables)
            dialect.Sql(table.Create);
    }
}
