using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace CivicDashboard.Storage.Writing;

/// <summary>What happens to whole documents.</summary>
internal static class Documents
{
    /// <summary>Takes in all that a document brings, in the place of an earlier one of its source if there is one.</summary>
    public static async Task AddDocumentAsync(this Change change, Arrival arrival, IReadOnlyCollection<string> known, DocumentFactsRow? earlier)
    {
        var facts = DocumentFactsRow.Of(arrival.Submission, change.Vintage, earlier?.Id);
        change.Add([DocumentRow.Of(arrival.Submission.Document)]);
        change.Add([facts]);
        change.Add(arrival.Articles);
        change.Add(arrival.Figures);
        change.AddProvisional(arrival.Submission, known);
        change.Count(facts, 1);
        if (earlier is null)
        {
            await change.ObserveAsync([], arrival.Observations);
            return;
        }
        var lineage = await change.Db.LineageAsync(earlier, change.Cancel);
        var revision = Revision.Of(facts.Id, await change.Db.HeldByAsync([.. lineage.Select(d => d.Id)], change.Cancel), arrival.Stated);
        await change.MoveAsync(earlier, DocumentState.Replaced);
        change.Count(earlier, -1);
        await change.ObserveAsync(revision.Ended, arrival.Submission.RowsOf(revision.Added));
    }

    public static async Task WithdrawAsync(this Change change, DocumentFactsRow document)
    {
        var lineage = await change.Db.LineageAsync(document, change.Cancel);
        var ids = lineage.Select(d => d.Id).ToList();
        foreach (var each in lineage)
            await change.MoveAsync(each, DocumentState.Withdrawn);
        change.Count(document, -1);
        await change.ObserveAsync(await change.Db.Observations.At(null).Where(o => ids.Contains(o.DocumentId)).ToListAsync(change.Cancel), []);
    }

    public static async Task ReinstateAsync(this Change change, DocumentFactsRow document)
    {
        var lineage = await change.Db.LineageAsync(document, change.Cancel);
        var ids = lineage.Select(d => d.Id).ToList();
        foreach (var each in lineage)
            await change.MoveAsync(each, each == document ? DocumentState.Current : DocumentState.Replaced);
        change.Count(document, 1);
        var ended = await change.Db.Observations.Where(o => ids.Contains(o.DocumentId) && o.Until == document.Vintage).ToListAsync(change.Cancel);
        await change.ObserveAsync([], [.. ended.Select(o => o.Again())]);
    }

    /// <summary>Adds the indicators that are new.</summary>
    public static void AddProvisional(this Change change, Submission submission, IReadOnlyCollection<string> known) =>
        change.Add<IndicatorRow>([.. submission.Provisional.ExceptBy(known, i => i.Id).Select(i => IndicatorRow.Of(i, position: null))]);

    private static async Task MoveAsync(this Change change, DocumentFactsRow document, DocumentState state)
    {
        await change.EndAsync(change.Db.DocumentFacts.Where(d => d.Id == document.Id));
        change.Add([document.As(state)]);
    }
}
