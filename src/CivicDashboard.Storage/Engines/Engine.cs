using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Search;
using CivicDashboard.Storage.Writing;
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
        clock?.GetCurrentInstant() ?? ToInstant(await db.Database.SqlQueryRaw<DateTime>(Clock).SingleAsync(cancel));

    private string Clock => $"""SELECT {Now} AS "Value" """;

    /// <summary>The vintage of the next change, for who holds the lock: now, or behind the last one where the clock has not moved on.</summary>
    public async Task<Instant> NextVintageAsync(CivicDb db, CancellationToken cancel)
    {
        var known = await db.Database.SqlQueryRaw<LastChange>(Last).SingleAsync(cancel);
        var now = InstantConverter.ToMicroseconds(clock?.GetCurrentInstant() ?? ToInstant(known.Now));
        return known.Vintage is { } last && ToInstant(last) is var taken && taken >= now ? taken + Duration.FromTicks(10) : now;
    }

    private string Last => $"""SELECT {Now} AS "Now", (SELECT max(vintage) FROM changes) AS "Vintage" """;

    private sealed record LastChange(DateTime Now, DateTime? Vintage);

    private static Instant ToInstant(DateTime time) => Instant.FromDateTimeUtc(DateTime.SpecifyKind(time, DateTimeKind.Utc));

    /// <summary>Takes what is to be written, and writes it as fast as the engine can.</summary>
    public abstract Writes WritesTo(CivicDb db);

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

    /// <summary>Begins to watch for changes; null where no watch is exact, because pages are read from a standby that follows some way behind.</summary>
    public abstract VintageWatch? Watch();

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
