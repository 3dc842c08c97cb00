using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Engines;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CivicDashboard.Storage.Migrations;

/// <summary>PostgreSQL tells whoever listens of each change once it is committed, with its vintage; of SQLite the file itself tells.</summary>
[DbContext(typeof(CivicDb))]
[Migration("20260820000000_ChangeNotices")]
internal sealed class ChangeNotices : Migration
{
    protected override void Up(MigrationBuilder schema)
    {
        var dialect = new Dialect(schema);
        if (dialect.IsPostgres)
            dialect.Sql(
                $"""
                CREATE FUNCTION tell_of_change() RETURNS trigger LANGUAGE plpgsql AS
                    $$ BEGIN PERFORM pg_notify('{PostgresWatch.Channel}', (extract(epoch FROM NEW.vintage) * 1000000)::bigint::text); RETURN NULL; END $$;
                CREATE TRIGGER tell AFTER INSERT ON changes FOR EACH ROW EXECUTE FUNCTION tell_of_change();
                """);
    }
}
