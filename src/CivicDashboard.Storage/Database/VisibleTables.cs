using CivicDashboard.Statistics;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace CivicDashboard.Storage.Database;

/// <summary>
/// What a reader of a clearance may see, as it stands now. Every read starts here and none at the tables, so that none can forget
/// the clearance or take an outdated vintage.
/// </summary>
internal sealed class VisibleTables(CivicDb db, AccessTier clearance)
{
    private readonly List<AccessTier> tiers = [.. Enum.GetValues<AccessTier>().Where(tier => tier <= clearance)];

    /// <summary>One row, from which counts of several tables are taken in one round trip.</summary>
    public IQueryable<int> One => db.Database.SqlQuery<int>($"""SELECT 1 AS "Value" """);

    public IQueryable<DocumentRow> Documents => db.Documents.Where(d => tiers.Contains(d.Tier));

    public IQueryable<IndicatorRow> Indicators => db.Indicators.Where(i => tiers.Contains(i.Tier));

    /// <summary>Articles of visible documents.</summary>
    public IQueryable<ArticleRow> Articles => db.Articles.Where(a => Documents.Any(d => d.Id == a.DocumentId));

    /// <summary>Figures of visible documents.</summary>
    public IQueryable<FigureRow> Figures => db.Figures.Where(f => Documents.Any(d => d.Id == f.DocumentId));

    /// <summary>
    /// The latest vintage of each figure's observation, where that one, its indicator and its document may be seen: an observation
    /// that was restricted later does not come back with its older vintage.
    /// </summary>
    public IQueryable<ObservationRow> Observations => db.Observations
        .Where(o => !db.Observations.Any(later => later.FigureId == o.FigureId && later.Vintage > o.Vintage))
        .Where(o => tiers.Contains(o.Tier))
        .Where(o => Indicators.Any(i => i.Id == o.IndicatorId))
        .Where(o => Documents.Any(d => d.Id == o.DocumentId));

    /// <summary>Observations that nobody has found wrong.</summary>
    public IQueryable<ObservationRow> Standing => Observations.Where(o => o.Status != ObservationStatus.Rejected);
}
