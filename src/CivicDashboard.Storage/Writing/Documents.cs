using CivicDashboard.Statistics;
using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace CivicDashboard.Storage.Writing;

/// <summary>What happens to whole documents.</summary>
internal static class Documents
{
    /// <summary>Refuses what does not hang together, before anything of it is written.</summary>
    public static async Task CheckAsync(this Submission submission, CivicDb db, CancellationToken cancel)
    {
        var articles = submission.Articles.Where(a => a.DocumentId == submission.Document.Id).Select(a => a.Id).ToHashSet();
        var figures = submission.Figures.Where(f => articles.Contains(f.ArticleId)).Select(f => f.Id).ToHashSet();
        var observed = submission.Observations.Select(o => o.FigureId).ToHashSet();
        if (articles.Count != submission.Articles.Count || figures.Count != submission.Figures.Count
            || observed.Count != submission.Observations.Count || !observed.IsSubsetOf(figures))
            throw new ArgumentException($"What is submitted with the document {submission.Document.Id} does not hang together.", nameof(submission));
        var spokenOf = submission.Observations.Select(o => o.Key.IndicatorId).Except(submission.Provisional.Select(i => i.Id)).ToList();
        var known = await db.Indicators.At(null).Where(i => spokenOf.Contains(i.Id)).Select(i => i.Id).ToListAsync(cancel);
        if (spokenOf.Except(known).FirstOrDefault() is { } unknown)
            throw new ArgumentException($"The document {submission.Document.Id} speaks of an indicator that nobody knows: {unknown}.", nameof(submission));
    }

    public static async Task AddDocumentAsync(this Change change, Submission submission, DocumentFactsRow? earlier)
    {
        var facts = DocumentFactsRow.Of(submission, change.Vintage, change.Vintage, earlier?.Id);
        await change.AddAsync([DocumentRow.Of(submission.Document)]);
        await change.AddAsync([facts]);
        await change.AddAsync(submission.ArticleRows(change.Vintage));
        await change.AddAsync(submission.FigureRows(change.Vintage));
        await change.AddProvisionalAsync(submission.Provisional);
        await change.CountAsync(facts, 1);
        if (earlier is null)
        {
            await change.ObserveAsync([], change.RowsOf(submission, submission.Stated()));
            return;
        }
        await change.MoveAsync(earlier, DocumentState.Replaced);
        await change.CountAsync(earlier, -1);
        var lineage = await change.Db.LineageAsync(earlier, change.Cancel);
        var revision = Revision.Of(facts.Id, await change.Db.HeldByAsync([.. lineage.Select(d => d.Id)], change.Cancel), submission.Stated());
        await change.ObserveAsync(revision.Ended, change.RowsOf(submission, revision.Added));
    }

    public static async Task WithdrawAsync(this Change change, DocumentFactsRow document)
    {
        var lineage = await change.Db.LineageAsync(document, change.Cancel);
        var ids = lineage.Select(d => d.Id).ToList();
        foreach (var each in lineage)
            await change.MoveAsync(each, DocumentState.Withdrawn);
        await change.CountAsync(document, -1);
        await change.ObserveAsync(await change.Db.Observations.At(null).Where(o => ids.Contains(o.DocumentId)).ToListAsync(change.Cancel), []);
    }

    public static async Task ReinstateAsync(this Change change, DocumentFactsRow document)
    {
        var lineage = await change.Db.LineageAsync(document, change.Cancel);
        var ids = lineage.Select(d => d.Id).ToList();
        foreach (var each in lineage)
            await change.MoveAsync(each, each == document ? DocumentState.Current : DocumentState.Replaced);
        await change.CountAsync(document, 1);
        var ended = await change.Db.Observations.Where(o => ids.Contains(o.DocumentId) && o.Until == document.Vintage).ToListAsync(change.Cancel);
        await change.ObserveAsync([], [.. ended.Select(o => o.Again(change.Vintage))]);
    }

    public static async Task AddProvisionalAsync(this Change change, IReadOnlyList<Indicator> provisional)
    {
        var ids = provisional.Select(i => i.Id).ToList();
        var known = await change.Db.Indicators.At(null).Where(i => ids.Contains(i.Id)).Select(i => i.Id).ToListAsync(change.Cancel);
        await change.AddAsync([.. provisional.ExceptBy(known, i => i.Id).Select(i => IndicatorRow.Of(i, position: null, change.Vintage))]);
    }

    public static IReadOnlyList<ArticleRow> ArticleRows(this Submission submission, NodaTime.Instant vintage)
    {
        var figures = submission.Figures.CountBy(f => f.ArticleId).ToDictionary();
        return [.. submission.Articles.Select(a => ArticleRow.Of(a, figures.GetValueOrDefault(a.Id), vintage))];
    }

    public static IReadOnlyList<FigureRow> FigureRows(this Submission submission, NodaTime.Instant vintage) =>
        [.. submission.Figures.Select(f => FigureRow.Of(f, submission.Document.Id, vintage))];

    public static IReadOnlyList<Stated> Stated(this Submission submission)
    {
        var figures = submission.Figures.ToDictionary(f => f.Id);
        return [.. submission.Observations.Select(o => new Stated(o, figures[o.FigureId], submission.TierOf(o)))];
    }

    public static IReadOnlyList<ObservationRow> RowsOf(this Change change, Submission submission, IReadOnlyList<Stated> stated) =>
        [.. stated.Select(s => ObservationRow.Of(s.Observation, submission.Document.Id, s.Tier, change.Vintage))];

    private static AccessTier TierOf(this Submission submission, Observation o) =>
        (AccessTier)Math.Max((int)submission.Document.Tier, (int)submission.Restricted.GetValueOrDefault(o.FigureId, AccessTier.Public));

    private static async Task MoveAsync(this Change change, DocumentFactsRow document, DocumentState state)
    {
        await change.EndAsync(change.Db.DocumentFacts.Where(d => d.Id == document.Id));
        await change.AddAsync([document.As(state, change.Vintage)]);
    }
}
