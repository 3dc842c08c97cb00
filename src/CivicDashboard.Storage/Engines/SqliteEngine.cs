using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Search;
using CivicDashboard.Storage.Writing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CivicDashboard.Storage.Engines;

/// <summary>One file in the data folder; readers do not wait for the writer (write-ahead log).</summary>
internal sealed class SqliteEngine(string folder, IClock? clock) : Engine(clock)
{
    private static readonly TimeSpan LockPoll = TimeSpan.FromMilliseconds(50);

    private readonly string connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = FileIn(folder),
        ForeignKeys = true,
        // How long a writer waits for another one.
        DefaultTimeout = 60,
    }.ToString();

    private string DatabaseFile => FileIn(folder);

    private static string FileIn(string folder) => Path.Combine(folder, "civic.db");

    public override string Setting => "Civic__DataFolder";

    public override void Configure(DbContextOptionsBuilder options) => options.UseSqlite(connectionString);

    public override async Task AloneAsync(CivicDb db, Func<Task> work, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        await using var held = await LockFileAsync(cancel);
        await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode = 'wal'", cancel);
        // EF's own lock is a row in this table, which a killed process leaves behind and every later one waits for.
        await db.Database.ExecuteSqlAsync($"""DROP TABLE IF EXISTS "__EFMigrationsLock" """, cancel);
        await work();
    }

    /// <summary>The operating system lets go of such a lock when a process dies.</summary>
    private async Task<FileStream> LockFileAsync(CancellationToken cancel)
    {
        var path = Path.Combine(folder, "civic.db-migration");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(LockPoll, cancel);
            }
        }
    }

    /// <summary>There is one writer at a time. One that finds the file locked looks again only after a while, so that several get in each other's way.</summary>
    public override SemaphoreSlim? Gate { get; } = new(1);

    /// <summary>The transaction itself has done so: it begins with BEGIN IMMEDIATE.</summary>
    public override Task LockWritersAsync(CivicDb db, CancellationToken cancel) => Task.CompletedTask;

    public override string Now => "strftime('%Y-%m-%d %H:%M:%f', 'now')";

    public override string Later(string seconds) => $"strftime('%Y-%m-%d %H:%M:%f', 'now', {seconds} || ' seconds')";

    public override SearchIndex Search { get; } = new SqliteSearch();

    /// <summary>There is one writer at a time.</summary>
    public override string SkipLocked(string table) => "";

    public override Writes WritesTo(CivicDb db) => new SqliteWrites(db);

    /// <summary>Of all tables, not only those that this connection has read, those that have grown tenfold; from samples of them.</summary>
    public override Task RefreshStatisticsAsync(CivicDb db, CancellationToken cancel) =>
        db.Database.ExecuteSqlAsync($"PRAGMA optimize = 0x10002", cancel);

    public override ReadOnlyMemory<byte> BackupMark => "SQLite format 3\0"u8.ToArray();

    public override async Task BackUpAsync(CivicDb db, string file, CancellationToken cancel)
    {
        if (!File.Exists(DatabaseFile))
            throw new BackupException($"There is no database in {folder} yet. The setting {Setting} names the folder.");
        try
        {
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {file}", cancel);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is 10 or 13 or 14)
        {
            throw new BackupException($"{file} cannot be written ({e.Message}); see to the disk, or name a file elsewhere.", e);
        }
    }

    public override async Task RestoreAsync(CivicDb db, string file, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        await using var held = await LockFileAsync(cancel);
        if (SqliteFile.IsThere(DatabaseFile))
            throw NotEmpty($"The database in {folder}", Setting);
        var part = $"{DatabaseFile}.part";
        try
        {
            File.Copy(file, part, overwrite: true);
            if (!await SqliteFile.IsWholeAsync(part, cancel))
                throw new BackupException($"{file} is damaged, or no backup of this program's database.");
            File.Move(part, DatabaseFile);
        }
        finally
        {
            File.Delete(part);
        }
    }

    public override string? Explain(Exception error, bool primary) => CausesOf(error).Select(Reason).FirstOrDefault(r => r is not null) is { } reason
        ? $"The database in {folder} cannot be used: {reason}. The setting {Setting} names the folder."
        : null;

    private static string? Reason(Exception cause) => cause switch
    {
        SqliteException sqlite => Reason(sqlite.SqliteErrorCode),
        UnauthorizedAccessException => "this user may not write there; allow it, or choose another folder",
        IOException io => $"{io.Message.TrimEnd('.')}; mend that, or choose another folder",
        _ => null,
    };

    private static string? Reason(int code) => code switch
    {
        3 or 8 or 23 => "the file civic.db may not be written; allow it, or choose another folder",
        5 or 6 => "another program keeps it locked; end that program",
        10 => "the disk cannot be read or written; check the disk",
        13 => "the disk is full; free some space, or choose another folder",
        14 => "the file civic.db cannot be opened; check the folder's permissions, or choose another folder",
        11 or 26 => "the file civic.db is damaged or no database; put a backup in its place, or choose another folder",
        _ => null,
    };

    public override VintageWatch Watch() => new SqliteWatch(connectionString);

    public override void CloseIdle()
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }
}
