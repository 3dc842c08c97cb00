using CivicDashboard.Storage.Tables;

namespace CivicDashboard.Storage.Writing;

/// <summary>A document that comes in, checked and in rows: made before the writers' lock is taken, so that nobody waits for it.</summary>
internal sealed record Arrival(
    Submission Submission, IReadOnlyList<ArticleRow> Articles, IReadOnlyList<FigureRow> Figures, IReadOnlyList<Stated> Stated, IReadOnlyList<ObservationRow> Observations)
{
    public static Arrival Of(Submission submission)
    {
        submission.Check();
        var stated = submission.Stated();
        return new(
            submission, [.. submission.ArticleRows().Select(a => a.WithTerms())], submission.FigureRows(), stated, submission.RowsOf(stated));
    }
}
