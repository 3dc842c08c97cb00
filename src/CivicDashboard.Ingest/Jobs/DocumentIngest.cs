using CivicDashboard.Extraction;
using CivicDashboard.Ingest.Documents;
using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using NodaTime;

namespace CivicDashboard.Ingest.Jobs;

/// <summary>Takes documents from files to stored observations.</summary>
/// <param name="store">Where to; migrated.</param>
/// <param name="lists">The code lists.</param>
/// <param name="clock">Tells the vintage; the system's clock by default.</param>
public sealed class DocumentIngest(CivicStore store, CodeLists lists, IClock? clock = null)
{
    private readonly Extractor extractor = new(lists);
    private readonly SharedUnits units = new(lists);

    /// <summary>
    /// Ingests files and folders. They are read on all cores and stored one after the other in order of their names, so that the
    /// same folder always makes the same store. What is stored already is passed over; a bad file does not stop the others.
    /// </summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="report">Called after each file.</param>
    /// <param name="cancel">Stops after the document being stored.</param>
    /// <exception cref="StoreUnavailableException">The database cannot be used; what was stored before stays stored.</exception>
    public async Task<IngestOutcome> RunAsync(IEnumerable<string> paths, Action<IngestProgress>? report = null, CancellationToken cancel = default)
    {
        var documents = DocumentPaths.Of(paths);
        var outcome = new IngestOutcome(0, 0, 0, documents.Problems);
        var done = 0;
        foreach (var (path, preparing) in PrepareAhead(documents.Files, cancel))
        {
            var (figures, problem) = await StoreAsync(preparing, cancel);
            outcome = problem is not null ? outcome with { Problems = [.. outcome.Problems, new(path, problem)] }
                : figures is null ? outcome with { AlreadyStored = outcome.AlreadyStored + 1 }
                : outcome with { Added = outcome.Added + 1, Figures = outcome.Figures + figures.Value };
            report?.Invoke(new IngestProgress(++done, documents.Files.Count, path, figures, problem));
        }
        return outcome;
    }

    /// <summary>Some documents are prepared ahead while one is being stored, but not so many that they fill the memory.</summary>
    private IEnumerable<(string Path, Task<Prepared> Preparing)> PrepareAhead(IReadOnlyList<string> files, CancellationToken cancel)
    {
        var ahead = new Queue<(string, Task<Prepared>)>();
        foreach (var path in files)
        {
            ahead.Enqueue((path, Task.Run(() => PrepareAsync(path, cancel), cancel)));
            if (ahead.Count > Environment.ProcessorCount)
                yield return ahead.Dequeue();
        }
        while (ahead.TryDequeue(out var next))
            yield return next;
    }

    private async Task<Prepared> PrepareAsync(string path, CancellationToken cancel)
    {
        var bytes = DocumentFile.LoadBytes(path);
        if (!bytes.Success)
            return new Prepared(null, bytes.Problem);
        if (await store.HasDocumentAsync(Submissions.HashOf(bytes.Value), cancel))
            return new Prepared(null, null);
        var file = DocumentFile.Of(path, bytes.Value, lists.Regions);
        return file.Success
            ? new Prepared(Submissions.Of(file.Value, extractor.Read(file.Value.Text, file.Value.Facts), units, (clock ?? SystemClock.Instance).GetCurrentInstant()), null)
            : new Prepared(null, file.Problem);
    }

    /// <summary>How many figures were stored; null where there is a problem or the document was stored before.</summary>
    private async Task<(int? Figures, string? Problem)> StoreAsync(Task<Prepared> preparing, CancellationToken cancel)
    {
        try
        {
            var (submission, problem) = await preparing;
            return submission is not null && await store.AddAsync(submission, cancel) ? (submission.Figures.Count, null) : (null, problem);
        }
        // One document that the program stumbles over must not keep thousands of others out.
        catch (Exception e) when (e is not (OperationCanceledException or StoreUnavailableException))
        {
            return (null, $"the program failed on it, please report this: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}");
        }
    }

    /// <summary>What is to be stored of a document, or the problem with it; neither where it is stored already.</summary>
    private sealed record Prepared(Submission? Submission, string? Problem);
}
