using CivicDashboard.Extraction;
using CivicDashboard.Statistics;
using CivicDashboard.Storage;

namespace CivicDashboard.Ingest.Jobs;

/// <summary>Reads stored documents again with the extractor and the catalogue of today.</summary>
/// <param name="store">The store; migrated.</param>
/// <param name="lists">The code lists.</param>
public sealed class Reprocessing(CivicStore store, CodeLists lists)
{
    private const int Batch = 1000;

    private readonly JobDocument documents = new(lists);

    /// <summary>What is told of changes that it makes.</summary>
    private static string Version => typeof(Extractor).Assembly.GetName().Version!.ToString();

    /// <summary>Goes over the documents named, or all that stand. One change is written a document, and only where something changed.</summary>
    /// <param name="ids">Documents; none for all.</param>
    /// <param name="dryRun">Whether only to say what would change.</param>
    /// <param name="cancel">Stops after the document at hand.</param>
    public async IAsyncEnumerable<ReprocessedDocument> RunAsync(
        IReadOnlyCollection<string> ids, bool dryRun, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel = default)
    {
        var all = store.For(AccessTier.Private).Newest();
        await foreach (var id in ids.Count > 0 ? ids.ToAsyncEnumerable() : StandingAsync(all, cancel))
            yield return await all.DocumentAsync(id, cancel) is { } document
                ? await ReadAgainAsync(document, dryRun, cancel)
                : new(id, id, null, "no such document stands in the store");
    }

    private static async IAsyncEnumerable<string> StandingAsync(
        CivicStore store, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        string? last = null;
        while (await store.DocumentIdsAsync(last, Batch, cancel) is { Count: > 0 } ids)
        {
            foreach (var id in ids)
                yield return id;
            last = ids[^1];
        }
    }

    private async Task<ReprocessedDocument> ReadAgainAsync(DocumentRecord document, bool dryRun, CancellationToken cancel)
    {
        try
        {
            var read = documents.Read(document);
            return read.Success
                ? new(document.Id, document.Name, await store.ReprocessAsync(read.Value, "reprocess", $"read again by version {Version}", dryRun, cancel), null)
                : new(document.Id, document.Name, null, read.Problem);
        }
        // One document that the program stumbles over must not keep the others from being read.
        catch (Exception e) when (e is not (OperationCanceledException or StoreUnavailableException))
        {
            return new(document.Id, document.Name, null, $"the program failed on it, please report this: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}");
        }
    }
}

/// <summary>A document that was read again: what that changes, or why it could not be read.</summary>
public sealed record ReprocessedDocument(string Id, string Name, Difference? Difference, string? Problem);
