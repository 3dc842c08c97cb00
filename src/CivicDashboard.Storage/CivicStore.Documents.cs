using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Tables;
using CivicDashboard.Storage.Writing;
using Microsoft.EntityFrameworkCore;

namespace CivicDashboard.Storage;

public sealed partial class CivicStore
{
    /// <summary>Whether a document of this hash is stored already, whoever may see it.</summary>
    public Task<bool> HasDocumentAsync(string sha256, CancellationToken cancel = default) =>
        LookAsync(db => db.Documents.AnyAsync(d => d.Sha256 == sha256, cancel), cancel);

    /// <summary>
    /// Stores all that a document brings in one transaction. False, and nothing changed, where the document is stored already. A
    /// document of the same source as an earlier one takes its place: of what both state alike, the earlier observations stay.
    /// </summary>
    public Task<bool> AddAsync(Submission submission, CancellationToken cancel = default) => AddAsync(submission, alongside: null, cancel);

    /// <summary>The same, with more work in the same transaction, which is done where the document is stored already, too.</summary>
    internal async Task<bool> AddAsync(Submission submission, Func<CivicDb, CancellationToken, Task>? alongside, CancellationToken cancel)
    {
        var arrival = Arrival.Of(submission);
        return await WriteAsync(async db =>
        {
            var added = await TakeInAsync(db, arrival, cancel);
            if (alongside is not null)
                await alongside(db, cancel);
            return added;
        }, cancel);
    }

    private async Task<bool> TakeInAsync(CivicDb db, Arrival arrival, CancellationToken cancel)
    {
        var (submission, document) = (arrival.Submission, arrival.Submission.Document);
        var stored = await db.Documents.Where(d => d.Id == document.Id).Select(d => d.Sha256).SingleOrDefaultAsync(cancel);
        if (stored is not null)
            return stored == document.Sha256
                ? false
                : throw new InvalidOperationException($"The document {document.Sha256} shares its id {document.Id} with another one.");
        var known = await submission.KnownAsync(db, cancel);
        var earlier = await db.EarlierOfAsync(submission, cancel);
        await ChangeAsync(
            db, earlier is null ? ChangeKind.Ingest : ChangeKind.Revision, submission.Who, submission.Why, document.Id,
            change => change.AddDocumentAsync(arrival, known, earlier), cancel);
        return true;
    }

    /// <summary>
    /// Takes over what the program reads in a stored document now. Nothing is written where nothing changed, and where only the
    /// changes are asked for. Documents that were withdrawn, or whose place another one took, are left alone.
    /// </summary>
    public Task<Difference> ReprocessAsync(Submission submission, string who, string why, bool dryRun, CancellationToken cancel = default) => WriteAsync(async db =>
    {
        var id = submission.Document.Id;
        if (await db.DocumentFacts.At(null).SingleOrDefaultAsync(d => d.Id == id && d.State == DocumentState.Current, cancel) is not { } facts)
            return new([], false);
        submission.Check();
        var known = await submission.KnownAsync(db, cancel);
        var reading = await NewReading.OfAsync(db, facts, submission, cancel);
        if (reading.Difference.Any && !dryRun)
            await ChangeAsync(db, ChangeKind.Reprocess, who, why, id, change => reading.WriteAsync(change, known), cancel);
        return reading.Difference;
    }, cancel);

    /// <summary>
    /// Withdraws a document with all that stands on it, earlier documents of its source included: from the present, not from the past.
    /// False where no such document stands.
    /// </summary>
    /// <exception cref="InvalidOperationException">Another document took its place: that one is to be withdrawn.</exception>
    public Task<bool> WithdrawAsync(string documentId, string who, string why, CancellationToken cancel = default) => WriteAsync(async db =>
    {
        var facts = await db.DocumentFacts.At(null).SingleOrDefaultAsync(d => d.Id == documentId && d.State != DocumentState.Withdrawn, cancel);
        if (facts is null)
            return false;
        if (facts.State == DocumentState.Replaced)
            throw new InvalidOperationException($"The place of the document {documentId} was taken by a later one of the same source: withdraw that one.");
        await ChangeAsync(db, ChangeKind.Withdraw, who, why, documentId, change => change.WithdrawAsync(facts), cancel);
        return true;
    }, cancel);

    /// <summary>Brings back what the withdrawal of a document ended. False where it is not withdrawn.</summary>
    /// <exception cref="InvalidOperationException">Another document of the same source has come since.</exception>
    public Task<bool> ReinstateAsync(string documentId, string who, string why, CancellationToken cancel = default) => WriteAsync(async db =>
    {
        var facts = await db.DocumentFacts.At(null).SingleOrDefaultAsync(d => d.Id == documentId && d.State == DocumentState.Withdrawn, cancel);
        if (facts is null)
            return false;
        if (await db.DocumentFacts.At(null).Where(d => d.Replaces == documentId).Select(d => d.Id).SingleOrDefaultAsync(cancel) is { } later)
            throw new InvalidOperationException($"The place of the document {documentId} was taken by {later}: reinstate that one.");
        if (await db.SameSourceAsync(facts, cancel) is [var other, ..])
            throw new InvalidOperationException($"The document {other.Id} of the same source has come since: withdraw it before {documentId} is reinstated.");
        await ChangeAsync(db, ChangeKind.Reinstate, who, why, documentId, change => change.ReinstateAsync(facts), cancel);
        return true;
    }, cancel);

    /// <summary>The ids of the documents that stand, in order; those behind one, so that all can be walked over.</summary>
    public Task<IReadOnlyList<string>> DocumentIdsAsync(string? after, int limit, CancellationToken cancel = default) => ReadAsync<IReadOnlyList<string>>(
        async see => await see.Documents.Where(d => d.State == DocumentState.Current && (after == null || string.Compare(d.Id, after) > 0))
            .Select(d => d.Id).OrderBy(id => id).Take(limit).ToListAsync(cancel), cancel);

    /// <summary>A document as it came, by its id; null where there is none such.</summary>
    public Task<DocumentRecord?> DocumentAsync(string id, CancellationToken cancel = default) => ReadAsync(async see =>
        await (from d in see.Documents join o in see.Originals on d.Id equals o.Id where d.Id == id select new { Facts = d, o.Bytes })
            .SingleOrDefaultAsync(cancel) is { } found
            ? found.Facts.ToRecord(found.Bytes)
            : null, cancel);
}
