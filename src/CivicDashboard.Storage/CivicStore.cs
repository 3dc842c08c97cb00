using CivicDashboard.Statistics;
using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Engines;
using CivicDashboard.Storage.Jobs;
using CivicDashboard.Storage.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using NodaTime;

namespace CivicDashboard.Storage;

/// <summary>
/// The store: the only way to what has been read. Every read is filtered by the reader's clearance and answers as of now, or as of
/// the time given by <see cref="AsOf"/>. All methods may be called at the same time; where the database cannot be used they throw
/// <see cref="StoreUnavailableException"/>.
/// </summary>
public sealed partial class CivicStore : IDisposable
{
    private readonly Engine engine;
    private readonly DbContextOptions<CivicDb> options;
    private readonly PooledDbContextFactory<CivicDb> pool;
    private readonly Horizon horizon;
    private readonly AccessTier clearance;
    private readonly Instant? asOf;

    private CivicStore(Engine engine, DbContextOptions<CivicDb> options, AccessTier clearance)
    {
        (this.engine, this.options, this.clearance) = (engine, options, clearance);
        (pool, horizon) = (new(options), new(engine));
    }

    private CivicStore(CivicStore other, AccessTier clearance, Instant? asOf)
    {
        (engine, options, pool, horizon) = (other.engine, other.options, other.pool, other.horizon);
        (this.clearance, this.asOf) = (clearance, asOf);
    }

    /// <summary>Opens the store without touching the database yet.</summary>
    public static CivicStore Open(StoreOptions where)
    {
        var engine = Engine.Of(where);
        var builder = new DbContextOptionsBuilder<CivicDb>().UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        engine.Configure(builder);
        return new(engine, builder.Options, where.Clearance);
    }

    /// <summary>The same store as a reader of another clearance sees it.</summary>
    public CivicStore For(AccessTier reader) => new(this, reader, asOf);

    /// <summary>
    /// The same store as it stood at a time; null for now. What is answered about a time is answered so for ever. Reads throw
    /// <see cref="ArgumentOutOfRangeException"/> where the time lies in the future.
    /// </summary>
    public CivicStore AsOf(Instant? time) => new(this, clearance, time);

    /// <summary>Closes the connections that are kept open, also those of <see cref="For"/> and <see cref="AsOf"/>.</summary>
    public void Dispose() => engine.Dispose();

    /// <summary>Creates or updates the database, and the catalogue's rows in it. Processes that start at once wait for each other.</summary>
    public Task MigrateAsync(Catalogue catalogue, CancellationToken cancel = default) => ExplainedAsync(async () =>
    {
        await using var db = new CivicDb(options);
        // A change to a large table, or another node's, takes as long as it takes.
        db.Database.SetCommandTimeout(TimeSpan.Zero);
        await engine.AloneAsync(db, () => db.UpdateAsync(engine, catalogue, cancel), cancel);
        return true;
    });

    /// <summary>Documents on their way into the store.</summary>
    public JobQueue Jobs => field ??= new(this, engine);

    private Task<T> ReadAsync<T>(Func<VisibleTables, Task<T>> read, CancellationToken cancel) => UseAsync(async db =>
    {
        if (asOf is { } time)
            await horizon.ReachAsync(db, time, cancel);
        return await read(new(db, clearance, asOf));
    }, cancel);

    /// <summary>One transaction; of those that write to the statistics one at a time.</summary>
    private Task<T> WriteAsync<T>(Func<CivicDb, Task<T>> write, CancellationToken cancel) => UseAsync(async db =>
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await engine.LockWritersAsync(db, cancel);
        var result = await write(db);
        await transaction.CommitAsync(cancel);
        return result;
    }, cancel);

    private Task<Change> ChangeAsync(CivicDb db, ChangeKind kind, string who, string why, string? documentId, CancellationToken cancel) =>
        Change.BeginAsync(db, engine, kind, who, why, documentId, cancel);

    internal Task<T> UseAsync<T>(Func<CivicDb, Task<T>> use, CancellationToken cancel) => ExplainedAsync(async () =>
    {
        await using var db = await pool.CreateDbContextAsync(cancel);
        return await use(db);
    });

    private async Task<T> ExplainedAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (e is not OperationCanceledException && engine.Explain(e) is { } message)
        {
            throw new StoreUnavailableException(message, e);
        }
    }
}
