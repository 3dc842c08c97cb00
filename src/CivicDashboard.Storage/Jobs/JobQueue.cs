using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Engines;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Setters = Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<CivicDashboard.Storage.Tables.JobRow>;

namespace CivicDashboard.Storage.Jobs;

/// <summary>
/// Documents on their way into the store. A worker claims one, says now and then that it still lives, and stores the document with
/// the job's end in one transaction; where it dies, the job is another worker's once the lease has ended.
/// </summary>
public sealed class JobQueue
{
    /// <summary>So often a job is tried before it is set aside.</summary>
    public const int MaximalTries = 3;

    /// <summary>So long a job is remembered after it was done.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(30);

    private readonly CivicStore store;
    private readonly Engine engine;
    private readonly JobSql sql;

    internal JobQueue(CivicStore store, Engine engine) => (this.store, this.engine, sql) = (store, engine, new(engine));

    /// <summary>
    /// Hands documents in, all or none of them. What could not be read earlier is tried once more, but not what was set aside after
    /// all its tries. The answer has for each document the number of its job; null where the document is stored already.
    /// </summary>
    public Task<IReadOnlyList<long?>> EnqueueAsync(IReadOnlyList<HandedIn> documents, CancellationToken cancel = default) =>
        store.UseAsync<IReadOnlyList<long?>>(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            // Two who hand in the same documents in different orders would wait for each other.
            await engine.LockWritersAsync(db, cancel);
            var ids = new long?[documents.Count];
            for (var i = 0; i < ids.Length; i++)
                ids[i] = await EnqueueAsync(db, documents[i], cancel);
            await transaction.CommitAsync(cancel);
            return ids;
        }, cancel);

    private async Task<long?> EnqueueAsync(CivicDb db, HandedIn document, CancellationToken cancel)
    {
        if (await db.Documents.AnyAsync(d => d.Sha256 == document.Sha256, cancel))
            return null;
        await db.Database.ExecuteSqlRawAsync(
            sql.Enqueue,
            [document.Sha256, TextConverter.Storable(document.Name), TextConverter.Storable(document.Source), TextConverter.Storable(document.Facts), document.Content],
            cancel);
        return await db.Jobs.Where(j => j.Sha256 == document.Sha256).Select(j => j.Id).SingleAsync(cancel);
    }

    /// <summary>
    /// Takes the job that waits longest and lets nobody else have it for the time of the lease; null where there is none to take.
    /// A job over which a worker died every time is set aside instead.
    /// </summary>
    public async Task<ClaimedJob?> ClaimAsync(string worker, TimeSpan lease, CancellationToken cancel = default)
    {
        while (await TakeAsync(worker, lease, cancel) is { } job)
            if (job.State == JobState.Running)
                return job.ToClaimed();
        return null;
    }

    private Task<JobRow?> TakeAsync(string worker, TimeSpan lease, CancellationToken cancel) => store.UseAsync(
        async db => (await db.Jobs.FromSqlRaw(sql.Take, worker, lease.TotalSeconds).ToListAsync(cancel)).SingleOrDefault(), cancel);

    /// <summary>Lengthens the lease from now on. False where the job is someone else's by now.</summary>
    public Task<bool> RenewAsync(Claim claim, TimeSpan lease, CancellationToken cancel = default) => store.UseAsync(
        async db => await db.Database.ExecuteSqlRawAsync(
            sql.Renew, [claim.Id, claim.Worker, claim.Try, lease.TotalSeconds], cancel) == 1, cancel);

    /// <summary>Gives a job back as if it had not been taken, because the worker is told to stop.</summary>
    public Task<bool> GiveBackAsync(Claim claim, CancellationToken cancel = default) =>
        ChangeAsync(claim, set => set.SetProperty(j => j.State, JobState.Queued).SetProperty(j => j.Tries, j => j.Tries - 1), cancel);

    /// <summary>Says that a try failed; after the last one the job is set aside.</summary>
    public Task<bool> FailAsync(Claim claim, string error, CancellationToken cancel = default) => claim.Try < MaximalTries
        ? ChangeAsync(claim, set => set.SetProperty(j => j.State, JobState.Queued).SetProperty(j => j.Error, error), cancel)
        : SetAsideAsync(claim, error, cancel);

    /// <summary>Gives a job up: its document cannot be read, however often it were tried.</summary>
    public Task<bool> SetAsideAsync(Claim claim, string error, CancellationToken cancel = default) => store.UseAsync(
        async db => await db.Database.ExecuteSqlRawAsync(sql.SetAside, [claim.Id, claim.Worker, claim.Try, error], cancel) == 1, cancel);

    private Task<bool> ChangeAsync(Claim claim, Action<Setters> change, CancellationToken cancel) =>
        store.UseAsync(async db => await Held(db, claim).ExecuteUpdateAsync(change, cancel) == 1, cancel);

    /// <summary>Stores what a document brings and marks its job as done, both or neither. False where the document was stored before.</summary>
    /// <exception cref="LeaseLostException">The job is someone else's by now; nothing is stored.</exception>
    public Task<bool> FinishAsync(Claim claim, Submission submission, CancellationToken cancel = default) => store.AddAsync(
        submission, (db, c) => MarkDoneAsync(db, claim, submission.Figures.Count, c), cancel);

    private async Task MarkDoneAsync(CivicDb db, Claim claim, int figures, CancellationToken cancel)
    {
        if (await db.Database.ExecuteSqlRawAsync(sql.Finish, [claim.Id, claim.Worker, claim.Try, figures, Array.Empty<byte>()], cancel) == 0)
            throw new LeaseLostException(claim);
    }

    private static IQueryable<JobRow> Held(CivicDb db, Claim claim) => db.Jobs.Where(
        j => j.Id == claim.Id && j.Worker == claim.Worker && j.Tries == claim.Try && j.State == JobState.Running);

    /// <summary>Puts jobs that were set aside back into the queue: one, or all of them. How many that were.</summary>
    public Task<int> RetryAsync(long? id = null, CancellationToken cancel = default) => store.UseAsync(
        db => db.Jobs.Where(j => j.State == JobState.SetAside && (id == null || j.Id == id)).ExecuteUpdateAsync(set => set
            .SetProperty(j => j.State, JobState.Queued)
            .SetProperty(j => j.Tries, 0)
            .SetProperty(j => j.Error, (string?)null)
            .SetProperty(j => j.Finished, (Instant?)null), cancel), cancel);

    /// <summary>
    /// Forgets jobs that were done long ago, some at a time: how many that were. Their documents stay, and are known when they are
    /// handed in again. What was set aside waits for someone, however long.
    /// </summary>
    public Task<int> ForgetAsync(CancellationToken cancel = default) => store.UseAsync(
        db => db.Database.ExecuteSqlRawAsync(sql.Forget, [-Memory.TotalSeconds], cancel), cancel);

    /// <summary>Whether a job waits or is being done.</summary>
    public Task<bool> AnyOpenAsync(CancellationToken cancel = default) =>
        store.LookAsync(db => db.Jobs.AnyAsync(j => j.State == JobState.Queued || j.State == JobState.Running, cancel), cancel);

    /// <summary>Those of some jobs that are done or set aside.</summary>
    public Task<IReadOnlyList<JobStatus>> FinishedAsync(IReadOnlyCollection<long> ids, CancellationToken cancel = default) => store.LookAsync(
        db => ListAsync(db.Jobs.Where(j => ids.Contains(j.Id) && (j.State == JobState.Done || j.State == JobState.SetAside)), cancel), cancel);

    /// <summary>The jobs in some state, the earliest first.</summary>
    public Task<IReadOnlyList<JobStatus>> ListAsync(JobState state, CancellationToken cancel = default) =>
        store.LookAsync(db => ListAsync(db.Jobs.Where(j => j.State == state), cancel), cancel);

    private static async Task<IReadOnlyList<JobStatus>> ListAsync(IQueryable<JobRow> jobs, CancellationToken cancel) =>
        await jobs.OrderBy(j => j.Id).Select(j => new JobStatus(j.Id, j.Name, j.State, j.Tries, j.Worker, j.Error, j.Figures)).ToListAsync(cancel);

    /// <summary>How many jobs there are in each state that has any.</summary>
    public Task<IReadOnlyDictionary<JobState, int>> CountsAsync(CancellationToken cancel = default) =>
        store.LookAsync<IReadOnlyDictionary<JobState, int>>(
            async db => await db.Jobs.GroupBy(j => j.State).ToDictionaryAsync(g => g.Key, g => g.Count(), cancel), cancel);
}
