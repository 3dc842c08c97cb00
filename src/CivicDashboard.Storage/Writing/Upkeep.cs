using CivicDashboard.Statistics;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace CivicDashboard.Storage.Writing;

/// <summary>Keeps up to date what is reckoned from observations: only what a change touches.</summary>
internal static class Upkeep
{
    public static async Task UpdateConflictsAsync(this Change change, IReadOnlyList<ObservationRow> ended, IReadOnlyList<ObservationRow> added)
    {
        if (ended.Count > 0)
        {
            var figures = ended.Select(o => o.FigureId).ToList();
            await change.EndAsync(change.Db.Conflicts.Where(c => figures.Contains(c.FirstFigureId) || figures.Contains(c.SecondFigureId)));
        }
        if (added.Any(o => o.Status == ObservationStatus.Published && o.PeriodOrder is not null))
            await change.AddAsync(await change.ConflictsAsync(change.Db.Observations.Where(o => o.Vintage == change.Vintage)));
    }

    /// <summary>The pairs that disagree, of which at least one is among these.</summary>
    public static async Task<IReadOnlyList<ConflictRow>> ConflictsAsync(this Change change, IQueryable<ObservationRow> these)
    {
        var meetings = await (
            from a in Contestable(these)
            from b in Contestable(change.Db.Observations)
            where a.IndicatorId == b.IndicatorId && a.RegionCode == b.RegionCode && a.PeriodOrder == b.PeriodOrder && a.Measure == b.Measure
                && a.Role == b.Role && a.Unit == b.Unit && a.Place == b.Place && a.Base == b.Base && a.FigureId != b.FigureId
            select new { a, b }).ToListAsync(change.Cancel);
        var (asked, rows) = (meetings.Select(m => m.a.FigureId).ToHashSet(), meetings.SelectMany(m => new[] { m.a, m.b }).DistinctBy(o => o.FigureId).ToList());
        var tiers = rows.ToDictionary(o => o.FigureId, o => o.Tier);
        return
        [
            .. Conflicts.Among(rows.Select(o => o.ToRecord()))
                .Where(c => asked.Contains(c.First.FigureId) || asked.Contains(c.Second.FigureId))
                .Select(c => ConflictRow.Of(c, (AccessTier)Math.Max((int)tiers[c.First.FigureId], (int)tiers[c.Second.FigureId]), change.Vintage)),
        ];
    }

    private static IQueryable<ObservationRow> Contestable(IQueryable<ObservationRow> rows) =>
        rows.Where(o => o.Until == null && o.Status == ObservationStatus.Published && o.PeriodOrder != null);

    /// <summary>What only grows is counted up; where something ended, the heads it was part of are reckoned anew.</summary>
    public static async Task UpdateHeadsAsync(this Change change, IReadOnlyList<ObservationRow> ended, IReadOnlyList<ObservationRow> added)
    {
        if (ended.Count == 0)
        {
            await change.Engine.MergeAsync(change.Db, [.. Heads.Of(added)], Growth, change.Cancel);
            return;
        }
        var regions = ended.Concat(added).Select(o => o.RegionCode).Distinct().ToList();
        var indicators = ended.Concat(added).Select(o => o.IndicatorId).Distinct().ToList();
        await change.Db.Heads.Where(h => regions.Contains(h.RegionCode) && indicators.Contains(h.IndicatorId)).ExecuteDeleteAsync(change.Cancel);
        await change.AddAsync(await change.Db.Observations.At(null)
            .Where(o => regions.Contains(o.RegionCode) && indicators.Contains(o.IndicatorId)).ToHeads().ToListAsync(change.Cancel));
    }

    private const string Growth =
        """
        count = series_heads.count + excluded.count, latest_vintage = excluded.latest_vintage,
        latest = CASE WHEN series_heads.latest >= excluded.latest OR excluded.latest IS NULL THEN series_heads.latest ELSE excluded.latest END
        """;

    /// <summary>Everything anew, for a store whose observations were written before there were heads.</summary>
    public static async Task ReckonAsync(this Change change)
    {
        var db = change.Db;
        await change.AddAsync(await db.Observations.At(null).ToHeads().ToListAsync(change.Cancel));
        foreach (var document in await db.DocumentFacts.At(null).Where(d => d.State == DocumentState.Current).ToListAsync(change.Cancel))
            await change.CountAsync(document, 1);
        await change.AddAsync(await change.ConflictsAsync(db.Observations));
    }
}
