using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Search;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CivicDashboard.Storage.Engines;

/// <summary>What differs between SQLite and PostgreSQL: how to reach it, to lock it, and what its errors mean to the user.</summary>
internal abstract class Engine(IClock? clock) : IDisposable
{
    /// <summary>The setting that leads to the database, as it is written in the environment.</summary>
    public abstract string Setting { get; }

    public static Engine Of(StoreOptions options) => string.IsNullOrWhiteSpace(options.ConnectionString)
        ? new SqliteEngine(options.DataFolder, options.Clock)
        : new PostgresEngine(options.ConnectionString, options.Clock);

    /// <summary>Leads to where the newest is known and can be written.</summary>
    public abstract void Configure(DbContextOptionsBuilder options);

    /// <summary>Whether there may be others, which follow it some way behind.</summary>
    public virtual bool HasStandbys => false;

    /// <summary>Leads to one of those, as long as one answers.</summary>
    public virtual void ConfigureReading(DbContextOptionsBuilder options) => Configure(options);

    /// <summary>Creates the database where it is missing and does the work while every other process is kept from it.</summary>
    public abstract Task AloneAsync(CivicDb db, Func<Task> work, CancellationToken cancel);

    /// <summary>How many of this process write at the same time; the others wait here, which is cheaper than at the database.</summary>
    public virtual SemaphoreSlim? Gate => null;

    /// <summary>Within a transaction: waits until no other one writes to the statistics, and keeps others waiting until it ends.</summary>
    public abstract Task LockWritersAsync(CivicDb db, CancellationToken cancel);

    /// <summary>The time in SQL by the database's clock, the only one that all workers share.</summary>
    public abstract string Now { get; }

    /// <summary>The time in SQL so many seconds from now.</summary>
    public abstract string Later(string seconds);

    /// <summary>How a query takes rows for itself and passes over those that another one is taking.</summary>
    public abstract string SkipLocked(string table);

    /// <summary>Finds articles and indicators by words.</summary>
    public abstract SearchIndex Search { get; }

    /// <summary>The time, of one clock for all that write to this database.</summary>
    public async Task<Instant> NowAsync(CivicDb db, CancellationToken cancel) =>
        clock?.GetCurrentInstant()
            ?? Instant.FromDateTimeUtc(DateTime.SpecifyKind(
                await db.Database.SqlQueryRaw<DateTime>(Clock).SingleAsync(cancel), DateTimeKind.Utc));

    private string Clock => $"""SELECT {Now} AS "Value" """;

    /// <summary>Writes new rows, as fast as the engine takes them.</summary>
    public abstract Task InsertAsync<TRow>(CivicDb db, IReadOnlyList<TRow> rows, CancellationToken cancel) where TRow : class;

    /// <summary>Writes rows; of those whose key is taken, the row that is there changes as told.</summary>
    /// <param name="update">What follows <c>ON CONFLICT (key) DO UPDATE SET</c>.</param>
    public abstract Task MergeAsync<TRow>(CivicDb db, IReadOnlyList<TRow> rows, string update, CancellationToken cancel) where TRow : class;

    protected static string OnConflict<TRow>(CivicDb db, string update) =>
        $"ON CONFLICT ({string.Join(", ", db.Model.FindEntityType(typeof(TRow))!.FindPrimaryKey()!.Properties.Select(p => p.GetColumnName()))}) DO UPDATE SET {update}";

    /// <summary>Lets the database count anew what it believes to know about its rows, where they have become many more since.</summary>
    public abstract Task RefreshStatisticsAsync(CivicDb db, CancellationToken cancel);

    /// <summary>How every backup of such a database begins.</summary>
    public abstract ReadOnlyMemory<byte> BackupMark { get; }

    /// <summary>Writes all that is there into a file.</summary>
    public abstract Task BackUpAsync(CivicDb db, string file, CancellationToken cancel);

    /// <summary>Takes all that a backup holds into an empty database.</summary>
    public abstract Task RestoreAsync(CivicDb db, string file, CancellationToken cancel);

    protected static BackupException NotEmpty(string which, string setting) =>
        new($"{which} is not empty, and a backup is restored into an empty one only: name another one in {setting}.");

    /// <summary>One line for the user where the error means that the database cannot be used, else null.</summary>
    /// <param name="error">The error.</param>
    /// <param name="primary">Whether only the primary would have done.</param>
    public abstract string? Explain(Exception error, bool primary);

    /// <summary>Whether the error lies in the moment: asked again at once, the database may well answer.</summary>
    public virtual bool MayPass(Exception error) => false;

    /// <summary>Closes the connections that are kept for the next use.</summary>
    public abstract void CloseIdle();

    public void Dispose() => CloseIdle();

    /// <summary>An error and those that caused it, the outermost first.</summary>
    protected static IEnumerable<Exception> CausesOf(Exception error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
            yield return cause;
    }
}
