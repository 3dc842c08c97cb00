using Microsoft.Data.Sqlite;

namespace CivicDashboard.Storage.Engines;

/// <summary>The file of a database that nobody has opened.</summary>
internal static class SqliteFile
{
    private static readonly string[] Companions = ["", "-wal", "-journal"];

    /// <summary>Whether there is a database, or what a lost one left of its log: that would be taken for the next one's.</summary>
    public static bool IsThere(string file) => Companions.Any(companion => File.Exists(file + companion));

    /// <summary>Whether a file is a database of this program in which no page is broken. It is on the disk then.</summary>
    public static async Task<bool> IsWholeAsync(string file, CancellationToken cancel)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        try
        {
            await connection.OpenAsync(cancel);
            await using var command = connection.CreateCommand();
            command.CommandText =
                """
                SELECT (SELECT group_concat(quick_check) FROM pragma_quick_check) = 'ok'
                    AND EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'observations')
                """;
            if (await command.ExecuteScalarAsync(cancel) is not 1L)
                return false;
        }
        catch (SqliteException)
        {
            return false;
        }
        using var written = File.OpenHandle(file, access: FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(written);
        return true;
    }
}
