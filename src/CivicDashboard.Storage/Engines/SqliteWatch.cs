using Microsoft.Data.Sqlite;
using NodaTime;

namespace CivicDashboard.Storage.Engines;

/// <summary>Asks the file for the number that changes with every write of any process, which takes some microseconds.</summary>
internal sealed class SqliteWatch(string connectionString) : VintageWatch
{
    private readonly Lock turn = new();
    private SqliteConnection? connection;
    private SqliteCommand? version, latest;
    private long seen = -1;
    private Instant vintage;

    public override Instant? Vintage
    {
        get
        {
            lock (turn)
            {
                try
                {
                    return Look();
                }
                catch (SqliteException)
                {
                    // There is no file, or no table yet.
                    Close();
                    return null;
                }
            }
        }
    }

    private Instant Look()
    {
        if (connection is null)
            Open();
        if ((long)version!.ExecuteScalar()! is var now && now == seen)
            return vintage;
        vintage = latest!.ExecuteScalar() is string text
            ? Instant.FromDateTimeUtc(DateTime.SpecifyKind(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc))
            : Instant.FromUnixTimeTicks(0);
        seen = now;
        return vintage;
    }

    private void Open()
    {
        connection = new(new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        connection.Open();
        version = connection.CreateCommand();
        version.CommandText = "PRAGMA data_version";
        latest = connection.CreateCommand();
        latest.CommandText = "SELECT max(vintage) FROM changes";
    }

    private void Close()
    {
        connection?.Dispose();
        (connection, version, latest, seen) = (null, null, null, -1);
    }

    public override void Dispose()
    {
        lock (turn)
            Close();
    }
}
