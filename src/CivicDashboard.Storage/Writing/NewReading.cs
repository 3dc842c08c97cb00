using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace CivicDashboard.Storage.Writing;

/// <summary>What a better extractor reads in a stored document, against what stands of it.</summary>
internal sealed class NewReading
{
    private readonly Submission submission;
    private readonly Revision revision;
    private readonly DocumentFactsRow old;
    private readonly DocumentFactsRow facts;
    private readonly Versions<ArticleRow> articles;
    private readonly Versions<FigureRow> figures;

    private NewReading(
        Submission submission, Revision revision, DocumentFactsRow old, DocumentFactsRow facts, Versions<ArticleRow> articles, Versions<FigureRow> figures)
    {
        (this.submission, this.revision, this.old, this.facts, this.articles, this.figures) = (submission, revision, old, facts, articles, figures);
        Difference = new(revision.Changes, articles.Any || figures.Any || facts != old);
    }

    public Difference Difference { get; }

    public static async Task<NewReading> OfAsync(CivicDb db, DocumentFactsRow old, Submission submission, CancellationToken cancel)
    {
        var lineage = await db.LineageAsync(old, cancel);
        var revision = Revision.Of(old.Id, await db.HeldByAsync([.. lineage.Select(d => d.Id)], cancel), submission.Stated());
        // What a person decided on keeps its figure, whether the program still sees it or not.
        var kept = revision.Changes.Where(c => c is { Kind: StatementChangeKind.Kept, After: null }).Select(c => c.Before!.FigureId).ToHashSet();
        var figures = Versions<FigureRow>.Of(
            db, await db.Figures.At(null).Where(f => f.DocumentId == old.Id).ToListAsync(cancel), submission.FigureRows(), f => f.Id, f => kept.Contains(f.Id));
        var cited = figures.Kept.Select(f => f.ArticleId).ToHashSet();
        var articles = Versions<ArticleRow>.Of(
            db, await db.Articles.At(null).Where(a => a.DocumentId == old.Id).ToListAsync(cancel), submission.ArticleRows(), a => a.Id, a => cited.Contains(a.Id));
        var facts = DocumentFactsRow.Of(submission, old.IngestedAt, old.Replaces);
        return new(submission, revision, old, Columns.Same(db, old, facts) ? old : facts, articles, figures);
    }

    public async Task WriteAsync(Change change, IReadOnlyCollection<string> known)
    {
        var db = change.Db;
        var (endedFigures, endedArticles) = (figures.Ended.Select(f => f.Id).ToList(), articles.Ended.Select(a => a.Id).ToList());
        await change.EndAsync(db.Figures.Where(f => endedFigures.Contains(f.Id)));
        await change.EndAsync(db.Articles.Where(a => endedArticles.Contains(a.Id)));
        change.Add(articles.Added);
        change.Add(figures.Added);
        change.AddProvisional(submission, known);
        if (facts != old)
        {
            await change.EndAsync(db.DocumentFacts.Where(d => d.Id == old.Id));
            change.Add([facts.As(old.State)]);
            change.Count(old, -1);
            change.Count(facts, 1);
        }
        await change.ObserveAsync(revision.Ended, submission.RowsOf(revision.Added));
    }
}

/// <summary>Which rows end and which are added, so that the new ones stand.</summary>
internal sealed record Versions<TRow>(IReadOnlyList<TRow> Ended, IReadOnlyList<TRow> Added, IReadOnlyList<TRow> Kept) where TRow : VersionedRow
{
    public bool Any => Ended.Count + Added.Count > 0;

    /// <param name="db">Knows the columns.</param>
    /// <param name="standing">What stands.</param>
    /// <param name="wanted">What should.</param>
    /// <param name="idOf">What makes two rows versions of one thing.</param>
    /// <param name="keep">What stays although it is wanted no more.</param>
    public static Versions<TRow> Of(
        CivicDb db, IReadOnlyList<TRow> standing, IReadOnlyList<TRow> wanted, Func<TRow, string> idOf, Func<TRow, bool> keep)
    {
        var byId = standing.ToDictionary(idOf);
        var added = wanted.Where(row => !byId.TryGetValue(idOf(row), out var old) || !Columns.Same(db, row, old)).ToList();
        var gone = standing.ExceptBy(wanted.Select(idOf), idOf).ToList();
        return new([.. added.Select(idOf).Where(byId.ContainsKey).Select(id => byId[id]), .. gone.Where(row => !keep(row))], added, [.. gone.Where(keep)]);
    }
}
