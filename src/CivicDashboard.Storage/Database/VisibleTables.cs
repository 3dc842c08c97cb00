using CivicDashboard.Statistics;
using CivicDashboard.Storage.Search;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CivicDashboard.Storage.Database;

/// <summary>
/// What a reader of a clearance may see, as it stands or stood at a time. Every read starts here and none at the tables, so that none
/// can forget the clearance or take an outdated version. Who may see what is judged by today's tiers, too, whatever the time asked
/// about: else a date in an address would open what has been closed.
/// </summary>
/// <param name="db">The tables.</param>
/// <param name="clearance">The strictest tier that the reader may see.</param>
/// <param name="asOf">The time asked about; null for now.</param>
internal sealed class VisibleTables(CivicDb db, AccessTier clearance, Instant? asOf)
{
    private readonly List<AccessTier> tiers = [.. Enum.GetValues<AccessTier>().Where(tier => tier <= clearance)];

    /// <summary>The time asked about; null for now.</summary>
    public Instant? AsOf => asOf;

    /// <summary>One row, from which counts of several tables are taken in one round trip.</summary>
    public IQueryable<int> One => db.Database.SqlQuery<int>($"""SELECT 1 AS "Value" """);

    /// <summary>Every write, whoever may see what it wrote.</summary>
    public IQueryable<ChangeRow> Changes => asOf is { } then ? db.Changes.Where(c => c.Vintage <= then) : db.Changes;

    /// <summary>Documents that have not been withdrawn; those whose place another one took are among them, for observations lead to them.</summary>
    public IQueryable<DocumentFactsRow> Documents
    {
        get
        {
            var then = db.DocumentFacts.At(asOf).Where(d => d.State != DocumentState.Withdrawn && tiers.Contains(d.Tier));
            var closed = db.DocumentFacts.Where(d => d.Until == null && d.Tier != AccessTier.Public && !tiers.Contains(d.Tier));
            return asOf is null ? then : then.Where(d => !closed.Any(now => now.Id == d.Id));
        }
    }

    /// <summary>The bytes of visible documents.</summary>
    public IQueryable<DocumentRow> Originals => db.Documents.Where(o => Documents.Any(d => d.Id == o.Id));

    /// <summary>How many documents stand, and what they brought.</summary>
    public IQueryable<DocumentTotalRow> DocumentTotals => asOf is null
        ? db.DocumentTotals.Where(t => tiers.Contains(t.Tier))
        : Documents.Where(d => d.State == DocumentState.Current).GroupBy(d => d.Tier).Select(g => new DocumentTotalRow
        {
            Tier = g.Key,
            Documents = g.Count(),
            Articles = g.Sum(d => d.ArticleCount),
            Figures = g.Sum(d => d.FigureCount),
        });

    public IQueryable<IndicatorRow> Indicators => db.Indicators.At(asOf)
        .Where(i => !Hidden.Contains(i.Id));

    /// <summary>Articles of visible documents.</summary>
    public IQueryable<ArticleRow> Articles => db.Articles.At(asOf).Where(a => Documents.Any(d => d.Id == a.DocumentId));

    /// <summary>Articles that have all of the terms; where there are none, all.</summary>
    public IQueryable<ArticleRow> ArticlesHaving(SearchIndex index, IReadOnlyCollection<Sought> terms)
    {
        // Of the vintages, that one is neither above nor below the other: were they called equal, the planner of PostgreSQL would take
        // that for one more narrow condition, expect next to nothing to be found, and sort tens of thousands of articles to show twenty.
        return terms.Count == 0 ? Articles :
            from a in Articles
            join s in index.Having(db, SearchRow.Article, terms) on a.Id equals s.Id
            where s.Vintage >= a.Vintage && s.Vintage <= a.Vintage
            select a;
    }

    /// <summary>Indicators that have all of the terms; where there are none, all.</summary>
    public IQueryable<IndicatorRow> IndicatorsHaving(SearchIndex index, IReadOnlyCollection<Sought> terms)
    {
        return terms.Count == 0 ? Indicators :
            from i in Indicators
            join s in index.Having(db, SearchRow.Indicator, terms) on new { i.Id, i.Vintage } equals new { s.Id, s.Vintage }
            select i;
    }

    /// <summary>Figures of visible documents.</summary>
    public IQueryable<FigureRow> Figures => db.Figures.At(asOf).Where(f => Documents.Any(d => d.Id == f.DocumentId));

    /// <summary>The sentences of visible documents. A figure, its article and its document are seen together, so that one look will do.</summary>
    public IQueryable<Sentence> Sentences =>
        from f in db.Figures.At(asOf)
        join a in db.Articles.At(asOf) on f.ArticleId equals a.Id
        join d in Documents on f.DocumentId equals d.Id
        select new Sentence { Figure = f, Article = a, Document = d };

    /// <summary>Observations that may be seen, as may their indicators. Their tier is never below that of their document.</summary>
    public IQueryable<ObservationRow> Observations => Visible(db.Observations.At(asOf), past: asOf is not null);

    /// <summary>Observations that nobody has found wrong.</summary>
    public IQueryable<ObservationRow> Standing => Observations.Where(o => o.Status != ObservationStatus.Rejected);

    /// <summary>Versions that began or ended after a time, those that did both left out: the difference between then and the time asked about.</summary>
    public IQueryable<ObservationRow> ChangedSince(Instant then) => asOf is { } now
        ? Visible(db.Observations.Where(o =>
            (o.Vintage > then && o.Vintage <= now && (o.Until == null || o.Until > now)) || (o.Vintage <= then && o.Until > then && o.Until <= now)), past: true)
        : Visible(db.Observations.Where(o => (o.Vintage > then && o.Until == null) || (o.Until > then && o.Vintage <= then)), past: true);

    /// <summary>Every version known by the time asked about, of documents that were withdrawn, too.</summary>
    public IQueryable<ObservationRow> Ever => Visible(asOf is { } now ? db.Observations.Where(o => o.Vintage <= now) : db.Observations, past: true);

    /// <summary>Every version known by the time asked about, of documents that may be seen.</summary>
    public IQueryable<ObservationRow> Versions => Ever.Where(o => Documents.Any(d => d.Id == o.DocumentId));

    /// <summary>One line a series. Of the past they are reckoned from the observations, which takes longer.</summary>
    public IQueryable<HeadRow> Heads => asOf is null
        ? db.Heads.Where(h => tiers.Contains(h.Tier) && !Hidden.Contains(h.IndicatorId))
        : Observations.ToHeads();

    /// <summary>One line an indicator. Only for the public they are kept; for others they are reckoned from the heads.</summary>
    public IQueryable<IndicatorTotalRow> IndicatorTotals => IsKept
        ? db.IndicatorTotals.Where(t => t.Observations > 0 && !Hidden.Contains(t.IndicatorId))
        : Heads.Counting().ByIndicator();

    /// <summary>One line a region, kept and reckoned likewise.</summary>
    public IQueryable<RegionTotalRow> RegionTotals => IsKept ? db.RegionTotals.Where(t => t.Observations > 0) : Heads.Counting().ByRegion();

    private bool IsKept => asOf is null && clearance == AccessTier.Public;

    /// <summary>Pairs that disagree, where both may be seen.</summary>
    public IQueryable<ConflictRow> Conflicts => db.Conflicts.At(asOf)
        .Where(c => tiers.Contains(c.Tier) && !Hidden.Contains(c.IndicatorId));

    private IQueryable<ObservationRow> Visible(IQueryable<ObservationRow> observations, bool past)
    {
        var then = observations.Where(o => tiers.Contains(o.Tier) && !Hidden.Contains(o.IndicatorId));
        var closed = db.Observations.Where(o => o.Until == null && o.Tier != AccessTier.Public && !tiers.Contains(o.Tier));
        return past ? then.Where(o => !closed.Any(now => now.FigureId == o.FigureId)) : then;
    }

    /// <summary>The few indicators that are not for this reader, now or at the time asked about: looked up once, where a join would be planned anew.</summary>
    private IQueryable<string> Hidden
    {
        get
        {
            var restricted = db.Indicators.Where(i => i.Tier != AccessTier.Public && !tiers.Contains(i.Tier));
            return asOf is { } then
                ? restricted.Where(i => i.Until == null || (i.Vintage <= then && i.Until > then)).Select(i => i.Id)
                : restricted.Where(i => i.Until == null).Select(i => i.Id);
        }
    }
}
