using CivicDashboard.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace CivicDashboard.Storage.Engines;

/// <summary>What differs between SQLite and PostgreSQL: how to reach it, to lock it, and what its errors mean to the user.</summary>
internal abstract class Engine : IDisposable
{
    /// <summary>The setting that leads to the database, as it is written in the environment.</summary>
    public abstract string Setting { get; }

    public static Engine Of(StoreOptions options) => string.IsNullOrWhiteSpace(options.ConnectionString)
        ? new SqliteEngine(options.DataFolder)
        : new PostgresEngine(options.ConnectionString);

    public abstract void Configure(DbContextOptionsBuilder options);

    /// <summary>Creates the database where it is missing and does the work while every other process is kept from it.</summary>
    public abstract Task AloneAsync(CivicDb db, Func<Task> work, CancellationToken cancel);

    /// <summary>Within a transaction: waits until no other one writes to the statistics, and keeps others waiting until it ends.</summary>
    public abstract Task LockWritersAsync(CivicDb db, CancellationToken cancel);

    /// <summary>The time in SQL by the database's clock, the only one that all workers share.</summary>
    public abstract string Now { get; }

    /// <summary>The time in SQL so many seconds from now.</summary>
    public abstract string Later(string seconds);

    /// <summary>How a query takes rows for itself and passes over those that another one is taking.</summary>
    public abstract string SkipLocked(string table);

    /// <summary>One line for the user where the error means that the database cannot be used, else null.</summary>
    public abstract string? Explain(Exception error);

    /// <summary>Closes the connections that are kept for the next use.</summary>
    public abstract void Dispose();

    /// <summary>An error and those that caused it, the outermost first.</summary>
    protected static IEnumerable<Exception> CausesOf(Exception error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
            yield return cause;
    }
}
