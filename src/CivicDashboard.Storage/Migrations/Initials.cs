using CivicDashboard.Storage.Database;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CivicDashboard.Storage.Migrations;

/// <summary>Indicators are found by the initials of their names too: the program enters them anew at start. Articles stay as they are entered.</summary>
[DbContext(typeof(CivicDb))]
[Migration("20260815000000_Initials")]
internal sealed class Initials : Migration
{
    protected override void Up(MigrationBuilder schema)
    {
        var dialect = new Dialect(schema);
        // The index of SQLite keeps no terms by which it could forget a row. So that the row's number is not given to another one, it
        // stays under a kind that nobody asks for.
        dialect.Sql(dialect.IsPostgres
            ? "DELETE FROM search_rows WHERE kind = 'indicator'"
            : "UPDATE search_rows SET kind = 'outdated indicator' WHERE kind = 'indicator'");
    }
}
