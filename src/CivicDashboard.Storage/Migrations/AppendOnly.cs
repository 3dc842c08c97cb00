namespace CivicDashboard.Storage.Migrations;

/// <summary>
/// Lets the database itself refuse that what was once known is changed or removed: by a mistake in this program, or by hand. Of a
/// versioned row the end may be set, once.
/// </summary>
internal static class AppendOnly
{
    private const string Refusal = "is append-only";

    /// <summary>Guards a table whose rows end by their column until.</summary>
    public static void GuardVersions(this Dialect dialect, TableShape table)
    {
        if (dialect.IsPostgres)
            dialect.GuardOnPostgres(table, "OLD.until IS NOT NULL OR NEW.until IS NULL OR to_jsonb(NEW) - 'until' IS DISTINCT FROM to_jsonb(OLD) - 'until'");
        else
            dialect.GuardOnSqlite(table, $"UPDATE OF {string.Join(", ", table.ColumnNames.Except(["until"]))}", ("reopen", "OLD.until IS NOT NULL OR NEW.until IS NULL"));
    }

    /// <summary>Guards a table whose rows never change at all.</summary>
    public static void GuardRows(this Dialect dialect, TableShape table)
    {
        if (dialect.IsPostgres)
            dialect.GuardOnPostgres(table, "true");
        else
            dialect.GuardOnSqlite(table, "UPDATE");
    }

    /// <summary>What the triggers of PostgreSQL call.</summary>
    public static void CreateRefusal(this Dialect dialect)
    {
        if (dialect.IsPostgres)
            dialect.Sql($"CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% {Refusal}', TG_TABLE_NAME; END $$;");
    }

    private static void GuardOnPostgres(this Dialect dialect, TableShape table, string tampering) => dialect.Sql(
        $"""
        CREATE TRIGGER no_removal BEFORE DELETE ON {table.Name} FOR EACH ROW EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER no_change BEFORE UPDATE ON {table.Name} FOR EACH ROW WHEN ({tampering}) EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER no_truncation BEFORE TRUNCATE ON {table.Name} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
        """);

    /// <summary>INSERT OR REPLACE removes a row without calling the trigger that keeps rows from being removed: hence one of its own.</summary>
    private static void GuardOnSqlite(this Dialect dialect, TableShape table, string change, params (string Name, string When)[] updates)
    {
        var taken = string.Join(" AND ", table.Key.Select(column => $"{column} = NEW.{column}"));
        dialect.RefuseOnSqlite(table, "removal", "DELETE", "1");
        dialect.RefuseOnSqlite(table, "change", change, "1");
        dialect.RefuseOnSqlite(table, "replacement", "INSERT", $"EXISTS (SELECT 1 FROM {table.Name} WHERE {taken})");
        foreach (var (name, when) in updates)
            dialect.RefuseOnSqlite(table, name, "UPDATE OF until", when);
    }

    private static void RefuseOnSqlite(this Dialect dialect, TableShape table, string name, string act, string when) => dialect.Sql(
        $"CREATE TRIGGER {table.Name}_no_{name} BEFORE {act} ON {table.Name} WHEN {when} BEGIN SELECT RAISE(ABORT, '{table.Name} {Refusal}'); END;");
}
