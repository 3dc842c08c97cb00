using CivicDashboard.Extraction;
using CivicDashboard.Storage;
using CivicDashboard.Storage.Jobs;

namespace CivicDashboard.Ingest.Jobs;

/// <summary>Takes one job after the other: reads its document and stores what it brings.</summary>
/// <param name="jobs">The queue.</param>
/// <param name="documents">How documents are read.</param>
/// <param name="name">Unlike that of any other worker on any machine.</param>
/// <param name="lease">How long it is believed to live without a word.</param>
/// <param name="patience">What to do while the database cannot be used.</param>
/// <param name="maintenance">What to do while there is no job.</param>
/// <param name="tell">Where to say what became of a document.</param>
internal sealed class Worker(
    JobQueue jobs, JobDocument documents, string name, TimeSpan lease, Patience patience, Maintenance maintenance, TextWriter tell)
{
    /// <summary>A document that takes longer is given up: it must not keep its worker for ever.</summary>
    private static readonly TimeSpan LongestReading = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(500);

    /// <summary>Works until it is stopped or, if wanted, until no job is left, others' included.</summary>
    public async Task RunAsync(bool drain, CancellationToken stop)
    {
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            // Not to be cancelled: a job that was taken without our knowing would wait for the end of its lease.
            if (await patience.TryAsync(() => jobs.ClaimAsync(name, lease, CancellationToken.None), stop) is { } job)
            {
                await DoAsync(job, stop);
                continue;
            }
            await maintenance.RunAsync(stop);
            if (drain && !await patience.TryAsync(() => jobs.AnyOpenAsync(stop), stop))
                return;
            await Task.Delay(Idle, stop);
        }
    }

    private async Task DoAsync(ClaimedJob job, CancellationToken stop)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var heart = BeatAsync(job.Claim, ended.Token);
        try
        {
            await ReadAndStoreAsync(job, stop);
        }
        catch (LeaseLostException)
        {
            // Another worker has it by now.
        }
        finally
        {
            await ended.CancelAsync();
            await heart;
        }
    }

    private async Task ReadAndStoreAsync(ClaimedJob job, CancellationToken stop)
    {
        try
        {
            var read = await Task.Run(() => documents.Read(job), stop).WaitAsync(LongestReading, stop);
            await EndAsync(job, read, stop);
        }
        // Neither is the document's fault. Where its disk is full, the database may still have room for so little.
        catch (Exception e) when (e is StoreUnavailableException || (e is OperationCanceledException && stop.IsCancellationRequested))
        {
            await GiveBackAsync(job.Claim);
            throw;
        }
        // One document that the program stumbles over must not keep thousands of others out.
        catch (Exception e) when (e is not LeaseLostException)
        {
            var error = $"the program failed on it, please report this: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}";
            await patience.TryAsync(() => jobs.FailAsync(job.Claim, error, stop), stop);
            await tell.WriteLineAsync($"{job.Name}: try {job.Claim.Try} of {JobQueue.MaximalTries}: {error}");
        }
    }

    /// <summary>What has been read is stored even when the worker is told to stop meanwhile.</summary>
    private async Task EndAsync(ClaimedJob job, Result<Submission> read, CancellationToken stop)
    {
        if (read.Success)
            await patience.TryAsync(() => jobs.FinishAsync(job.Claim, read.Value), stop);
        else
            await patience.TryAsync(() => jobs.SetAsideAsync(job.Claim, read.Problem), stop);
        await tell.WriteLineAsync($"{job.Name}: {read.Problem ?? $"{read.Value!.Figures.Count} figures"}");
    }

    private async Task GiveBackAsync(Claim claim)
    {
        try
        {
            await jobs.GiveBackAsync(claim);
        }
        catch (StoreUnavailableException)
        {
            // Then it is free when the lease ends.
        }
    }

    /// <summary>Says that the worker lives until the job has ended, or is someone else's.</summary>
    private async Task BeatAsync(Claim claim, CancellationToken ended)
    {
        try
        {
            do
                await Task.Delay(lease / 3, ended);
            while (await LivesAsync(claim, ended));
        }
        catch (OperationCanceledException)
        {
            // The job has ended.
        }
    }

    private async Task<bool> LivesAsync(Claim claim, CancellationToken ended)
    {
        try
        {
            return await jobs.RenewAsync(claim, lease, ended);
        }
        catch (StoreUnavailableException)
        {
            return true;
        }
    }
}
