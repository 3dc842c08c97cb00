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
    private readonly PooledDbContextFactory<CivicDb> primary;
    private readonly PooledDbContextFactory<CivicDb> standbys;
    private readonly Horizon horizon;
    private readonly AccessTier clearance;
    private readonly Instant? asOf;
    private readonly bool newest;
    private readonly Lazy<VintageWatch?> watch;
    private readonly Recollection? recollection;

    private CivicStore(Engine engine, AccessTier clearance)
    {
        (this.engine, this.clearance, newest) = (engine, clearance, !engine.HasStandbys);
        (primary, standbys, horizon) = (new(OptionsOf(engine.Configure)), new(OptionsOf(engine.ConfigureReading)), new(engine));
        watch = new(engine.Watch);
    }

    private CivicStore(CivicStore other, AccessTier clearance, Instant? asOf, bool newest, Recollection? recollection)
    {
        (engine, primary, standbys, horizon, watch) = (other.engine, other.primary, other.standbys, other.horizon, other.watch);
        (this.clearance, this.asOf, this.newest, this.recollection) = (clearance, asOf, newest, recollection);
    }

    /// <summary>Opens the store without touching the database yet.</summary>
    public static CivicStore Open(StoreOptions where) => new(Engine.Of(where), where.Clearance);

    private static DbContextOptions<CivicDb> OptionsOf(Action<DbContextOptionsBuilder> configure)
    {
        var builder = new DbContextOptionsBuilder<CivicDb>().UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        configure(builder);
        return builder.Options;
    }

    /// <summary>The same store as a reader of another clearance sees it.</summary>
    public CivicStore For(AccessTier reader) => new(this, reader, asOf, newest, recollection);

    /// <summary>
    /// The same store as it stood at a time; null for now. What is answered about a time is answered so for ever. Reads throw
    /// <see cref="ArgumentOutOfRangeException"/> where the time lies in the future.
    /// </summary>
    public CivicStore AsOf(Instant? time) => new(this, clearance, time, newest, recollection);

    /// <summary>
    /// The same store as its primary knows it: what was written a moment ago is there, also where other reads go to a standby, which
    /// follows some way behind.
    /// </summary>
    public CivicStore Newest() => new(this, clearance, asOf, newest: true, recollection: null);

    /// <summary>Closes the connections that are kept open, also those of <see cref="For"/>, <see cref="AsOf"/> and <see cref="Newest"/>.</summary>
    public void Dispose()
    {
        if (watch.IsValueCreated)
            watch.Value?.Dispose();
        recollection?.Dispose();
        engine.Dispose();
    }

    /// <summary>Creates or updates the database, and the catalogue's rows in it. Processes that start at once wait for each other.</summary>
    public Task MigrateAsync(Catalogue catalogue, CancellationToken cancel = default) => ExplainedAsync(async () =>
    {
        await using var db = new CivicDb(OptionsOf(engine.Configure));
        // A change to a large table, or another node's, takes as long as it takes.
        db.Database.SetCommandTimeout(TimeSpan.Zero);
        await engine.AloneAsync(db, () => db.UpdateAsync(engine, catalogue, cancel), cancel);
        return true;
    }, atPrimary: true);

    /// <summary>Documents on their way into the store.</summary>
    public JobQueue Jobs => field ??= new(this, engine);

    private async Task<T> ReadAsync<T>(Func<VisibleTables, Task<T>> read, CancellationToken cancel)
    {
        if (!newest)
        {
            var (known, answer) = await AskAsync(standbys, async db => asOf is not { } time || await horizon.IsReachedAsync(db, time, cancel)
                ? (true, await read(new(db, clearance, asOf)))
                : (false, default(T)!), cancel);
            if (known)
                return answer;
        }
        return await LookAsync(async db =>
        {
            if (asOf is { } time)
                await horizon.ReachAsync(db, time, cancel);
            return await read(new(db, clearance, asOf));
        }, cancel);
    }

    /// <summary>Reads what must be the newest.</summary>
    internal Task<T> LookAsync<T>(Func<CivicDb, Task<T>> look, CancellationToken cancel) => AskAsync(primary, look, cancel);

    /// <summary>A read changes nothing, so that it can be tried once more where the connection had been lost since it was used last.</summary>
    private Task<T> AskAsync<T>(PooledDbContextFactory<CivicDb> pool, Func<CivicDb, Task<T>> ask, CancellationToken cancel) => ExplainedAsync(async () =>
    {
        try
        {
            return await WithAsync(pool, ask, cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException && engine.MayPass(e))
        {
            engine.CloseIdle();
            return await WithAsync(pool, ask, cancel);
        }
    }, atPrimary: pool == primary);

    /// <summary>One transaction; of those that write to the statistics one at a time.</summary>
    private Task<T> WriteAsync<T>(Func<CivicDb, Task<T>> write, CancellationToken cancel) => UseAsync(async db =>
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await engine.LockWritersAsync(db, cancel);
        var result = await write(db);
        await transaction.CommitAsync(cancel);
        return result;
    }, cancel);

    private Task<Instant> ChangeAsync(
        CivicDb db, ChangeKind kind, string who, string why, string? documentId, Func<Change, Task> make, CancellationToken cancel) =>
        Change.MakeAsync(db, engine, kind, who, why, documentId, make, cancel);

    /// <summary>Writes, or reads in order to write.</summary>
    internal Task<T> UseAsync<T>(Func<CivicDb, Task<T>> use, CancellationToken cancel) =>
        ExplainedAsync(() => InTurnAsync(() => WithAsync(primary, use, cancel), cancel), atPrimary: true);

    private async Task<T> InTurnAsync<T>(Func<Task<T>> write, CancellationToken cancel)
    {
        if (engine.Gate is not { } gate)
            return await write();
        await gate.WaitAsync(cancel);
        try
        {
            return await write();
        }
        finally
        {
            gate.Release();
        }
    }

    private static async Task<T> WithAsync<T>(PooledDbContextFactory<CivicDb> pool, Func<CivicDb, Task<T>> use, CancellationToken cancel)
    {
        await using var db = await pool.CreateDbContextAsync(cancel);
        return await use(db);
    }

    private async Task<T> ExplainedAsync<T>(Func<Task<T>> work, bool atPrimary)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (e is not OperationCanceledException && engine.Explain(e, atPrimary) is { } message)
        {
            throw new StoreUnavailableException(message, e);
        }
    }
}
