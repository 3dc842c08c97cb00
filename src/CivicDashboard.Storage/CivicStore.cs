using CivicDashboard.Statistics;
using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Engines;
using CivicDashboard.Storage.Jobs;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace CivicDashboard.Storage;

/// <summary>
/// The store: the only way to what has been read. Every read is filtered by the reader's clearance. All methods may be called at
/// the same time; where the database cannot be used they throw <see cref="StoreUnavailableException"/>.
/// </summary>
public sealed partial class CivicStore : IDisposable
{
    private readonly Engine engine;
    private readonly DbContextOptions<CivicDb> options;
    private readonly PooledDbContextFactory<CivicDb> pool;
    private readonly AccessTier clearance;

    private CivicStore(Engine engine, DbContextOptions<CivicDb> options, PooledDbContextFactory<CivicDb> pool, AccessTier clearance) =>
        (this.engine, this.options, this.pool, this.clearance) = (engine, options, pool, clearance);

    /// <summary>Opens the store without touching the database yet.</summary>
    public static CivicStore Open(StoreOptions where)
    {
        var engine = Engine.Of(where);
        var builder = new DbContextOptionsBuilder<CivicDb>().UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        engine.Configure(builder);
        return new(engine, builder.Options, new(builder.Options), where.Clearance);
    }

    /// <summary>The same store as a reader of another clearance sees it.</summary>
    public CivicStore For(AccessTier reader) => new(engine, options, pool, reader);

    /// <summary>Closes the connections that are kept open, also those of <see cref="For"/>.</summary>
    public void Dispose() => engine.Dispose();

    /// <summary>Creates or updates the database, and the catalogue's rows in it. Processes that start at once wait for each other.</summary>
    public Task MigrateAsync(Catalogue catalogue, CancellationToken cancel = default) => ExplainedAsync(async () =>
    {
        await using var db = new CivicDb(options);
        // A change to a large table, or another node's, takes as long as it takes.
        db.Database.SetCommandTimeout(TimeSpan.Zero);
        await engine.AloneAsync(db, () => db.UpdateAsync(catalogue, engine.Setting, cancel), cancel);
        return true;
    });

    /// <summary>Documents on their way into the store.</summary>
    public JobQueue Jobs => field ??= new(this, engine);

    /// <summary>Whether a document of this hash is stored already, whoever may see it.</summary>
    public Task<bool> HasDocumentAsync(string sha256, CancellationToken cancel = default) =>
        UseAsync(db => db.Documents.AnyAsync(d => d.Sha256 == sha256, cancel), cancel);

    /// <summary>Stores all that a document brings in one transaction. False, and nothing changed, where the document is stored already.</summary>
    public Task<bool> AddAsync(Submission submission, CancellationToken cancel = default) => AddAsync(submission, alongside: null, cancel);

    /// <summary>The same, with more work in the same transaction, which is done where the document is stored already, too.</summary>
    internal Task<bool> AddAsync(Submission submission, Func<CivicDb, CancellationToken, Task>? alongside, CancellationToken cancel) => WriteAsync(async db =>
    {
        var added = await InsertAsync(db, submission, cancel);
        if (alongside is not null)
            await alongside(db, cancel);
        return added;
    }, cancel);

    private static async Task<bool> InsertAsync(CivicDb db, Submission submission, CancellationToken cancel)
    {
        var document = DocumentRow.Of(submission.Document);
        if (!await db.InsertIfAbsentAsync(document, cancel))
            return await db.Documents.AnyAsync(d => d.Sha256 == document.Sha256, cancel)
                ? false
                : throw new InvalidOperationException($"The document {document.Sha256} shares its id {document.Id} with another one.");
        foreach (var indicator in submission.Provisional)
            await db.InsertIfAbsentAsync(IndicatorRow.Of(indicator, position: null), cancel);
        db.AddRange(submission.Articles.Select(ArticleRow.Of));
        db.AddRange(submission.Figures.Select(f => FigureRow.Of(f, document.Id)));
        db.AddRange(submission.Observations.Select(o =>
            ObservationRow.Of(o, document.Id, submission.Restricted.GetValueOrDefault(o.FigureId, AccessTier.Public))));
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>One transaction; of those that write to the statistics one at a time.</summary>
    private Task<T> WriteAsync<T>(Func<CivicDb, Task<T>> write, CancellationToken cancel) => UseAsync(async db =>
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await engine.LockWritersAsync(db, cancel);
        var result = await write(db);
        await transaction.CommitAsync(cancel);
        return result;
    }, cancel);

    private Task<T> ReadAsync<T>(Func<VisibleTables, Task<T>> read, CancellationToken cancel) =>
        UseAsync(db => read(new(db, clearance)), cancel);

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
