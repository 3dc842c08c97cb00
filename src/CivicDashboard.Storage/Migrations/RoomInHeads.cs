using CivicDashboard.Storage.Database;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CivicDashboard.Storage.Migrations;

/// <summary>
/// A document counts up all heads of its region at once. On PostgreSQL a row that changes is written anew: where its page has room for
/// that, its indexes need not be touched.
/// </summary>
[DbContext(typeof(CivicDb))]
[Migration("20260825000000_RoomInHeads")]
internal sealed class RoomInHeads : Migration
{
    protected override void Up(MigrationBuilder schema)
    {
        var dialect = new Dialect(schema);
        if (dialect.IsPostgres)
            dialect.Sql("ALTER TABLE series_heads SET (fillfactor = 50)");
    }
}
