using CivicDashboard.Ingest.Documents;
using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Storage.Jobs;

namespace CivicDashboard.Ingest.Jobs;

/// <summary>Hands files in as jobs and follows them until all have ended.</summary>
/// <param name="store">Where to; migrated.</param>
/// <param name="lists">The code lists.</param>
public sealed class DocumentIngest(CivicStore store, CodeLists lists)
{
    private const int Batch = 100;

    /// <summary>So many bytes are handed in at once, and one document more.</summary>
    private const int BatchBytes = 16 << 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly JobDocument documents = new(lists);

    /// <summary>
    /// Hands in files and folders, in order of their names within each folder, and does the work with others who may be at it. What
    /// is stored already is passed over; a bad file does not stop the others.
    /// </summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="workers">Those who do it; null where they are at work anyway.</param>
    /// <param name="report">Called after each file.</param>
    /// <param name="cancel">Stops after the documents being stored.</param>
    /// <exception cref="StoreUnavailableException">The database cannot be used; what was stored before stays stored, what was handed in waits.</exception>
    public async Task<IngestOutcome> RunAsync(
        IEnumerable<string> paths, Workers? workers, Action<IngestProgress>? report = null, CancellationToken cancel = default)
    {
        var found = DocumentPaths.Of(paths);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var working = workers?.RunAsync(drain: false, over.Token) ?? Task.Delay(Timeout.Infinite, over.Token);
        var following = FollowAsync(found, new IngestTally(found, report), over.Token);
        await Task.WhenAny(working, following);
        await over.CancelAsync();
        await Task.WhenAll(working, following).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        // Workers who gave up know why; those who were told to stop only say so.
        if (working.IsFaulted)
            await working;
        return await following;
    }

    private async Task<IngestOutcome> FollowAsync(DocumentPaths found, IngestTally tally, CancellationToken cancel)
    {
        var batch = new List<(string Path, HandedIn Document)>();
        foreach (var path in found.Files)
        {
            var document = documents.Load(path);
            if (document.Success)
                batch.Add((path, document.Value));
            else
                tally.Refuse(path, document.Problem);
            if (batch.Count == Batch || batch.Sum(d => (long)d.Document.Content.Length) > BatchBytes)
                await HandInAsync(batch, tally, cancel);
        }
        await HandInAsync(batch, tally, cancel);
        while (await LookAsync(tally, cancel))
            await Task.Delay(Pause, cancel);
        return tally.Outcome;
    }

    private async Task HandInAsync(List<(string Path, HandedIn Document)> batch, IngestTally tally, CancellationToken cancel)
    {
        var ids = await store.Jobs.EnqueueAsync([.. batch.Select(d => d.Document)], cancel);
        foreach (var (handed, id) in batch.Zip(ids))
            tally.Await(handed.Path, id);
        batch.Clear();
        await LookAsync(tally, cancel);
    }

    /// <summary>Looks what became of the earliest ones; whether there are any left.</summary>
    private async Task<bool> LookAsync(IngestTally tally, CancellationToken cancel)
    {
        if (tally.Awaited.Count == 0)
            return false;
        foreach (var job in await store.Jobs.FinishedAsync([.. tally.Awaited.Take(Batch)], cancel))
            tally.End(job);
        return tally.Awaited.Count > 0;
    }
}
