using CivicDashboard.Statistics;
using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace CivicDashboard.Storage.Writing;

/// <summary>What is submitted, checked and turned into rows.</summary>
internal static class Submissions
{
    /// <summary>Refuses what does not hang together.</summary>
    public static void Check(this Submission submission)
    {
        var articles = submission.Articles.Where(a => a.DocumentId == submission.Document.Id).Select(a => a.Id).ToHashSet();
        var figures = submission.Figures.Where(f => articles.Contains(f.ArticleId)).Select(f => f.Id).ToHashSet();
        var observed = submission.Observations.Select(o => o.FigureId).ToHashSet();
        if (articles.Count != submission.Articles.Count || figures.Count != submission.Figures.Count
            || observed.Count != submission.Observations.Count || !observed.IsSubsetOf(figures))
            throw new ArgumentException($"What is submitted with the document {submission.Document.Id} does not hang together.", nameof(submission));
    }

    /// <summary>The indicators that it speaks of or brings and that are known already. Refuses one that it speaks of and nobody knows.</summary>
    public static async Task<IReadOnlyCollection<string>> KnownAsync(this Submission submission, CivicDb db, CancellationToken cancel)
    {
        var brought = submission.Provisional.Select(i => i.Id).ToHashSet();
        var ids = submission.Observations.Select(o => o.Key.IndicatorId).Union(brought).ToList();
        var known = await db.Indicators.At(null).Where(i => ids.Contains(i.Id)).Select(i => i.Id).ToListAsync(cancel);
        return ids.Except(known).Except(brought).FirstOrDefault() is { } unknown
            ? throw new ArgumentException($"The document {submission.Document.Id} speaks of an indicator that nobody knows: {unknown}.", nameof(submission))
            : known;
    }

    public static IReadOnlyList<ArticleRow> ArticleRows(this Submission submission)
    {
        var figures = submission.Figures.CountBy(f => f.ArticleId).ToDictionary();
        return [.. submission.Articles.Select(a => ArticleRow.Of(a, figures.GetValueOrDefault(a.Id)))];
    }

    public static IReadOnlyList<FigureRow> FigureRows(this Submission submission) =>
        [.. submission.Figures.Select(f => FigureRow.Of(f, submission.Document.Id))];

    public static IReadOnlyList<Stated> Stated(this Submission submission)
    {
        var figures = submission.Figures.ToDictionary(f => f.Id);
        return [.. submission.Observations.Select(o => new Stated(o, figures[o.FigureId], submission.TierOf(o)))];
    }

    public static IReadOnlyList<ObservationRow> RowsOf(this Submission submission, IReadOnlyList<Stated> stated) =>
        [.. stated.Select(s => ObservationRow.Of(s.Observation, submission.Document.Id, s.Tier))];

    private static AccessTier TierOf(this Submission submission, Observation o) =>
        (AccessTier)Math.Max((int)submission.Document.Tier, (int)submission.Restricted.GetValueOrDefault(o.FigureId, AccessTier.Public));
}
