using CivicDashboard.Statistics;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace CivicDashboard.Storage.Writing;

/// <summary>Keeps up to date what is reckoned from observations: only what a change touches.</summary>
internal static class Upkeep
{
    public static async Task KeepUpAsync(this Change change, IReadOnlyList<ObservationRow> ended, IReadOnlyList<ObservationRow> added)
    {
        var regions = ended.Concat(added).Select(o => o.RegionCode).Distinct().ToList();
        var indicators = ended.Concat(added).Select(o => o.IndicatorId).Distinct().ToList();
        var touched = change.Db.Heads.Where(h => regions.Contains(h.RegionCode) && indicators.Contains(h.IndicatorId));
        var before = await touched.ToListAsync(change.Cancel);
        await change.UpdateConflictsAsync(ended, added, before);
        List<HeadRow> after;
        if (ended.Count == 0)
        {
            // What only grows is counted up.
            List<HeadRow> grown = [.. Heads.Of(added)];
            change.Merge(grown, Growth);
            after = [.. before, .. grown];
        }
        else
        {
            await touched.ExecuteDeleteAsync(change.Cancel);
            await change.SendAsync();
            after = await change.Db.Observations.At(null)
                .Where(o => regions.Contains(o.RegionCode) && indicators.Contains(o.IndicatorId)).ToHeads().ToListAsync(change.Cancel);
            change.Add(after);
        }
        await change.UpdateTotalsAsync(before, after);
    }

    private const string Growth =
        """
        count = series_heads.count + excluded.count, latest_vintage = excluded.latest_vintage,
        latest = CASE WHEN series_heads.latest >= excluded.latest THEN series_heads.latest ELSE excluded.latest END
        """;

    private static async Task UpdateConflictsAsync(
        this Change change, IReadOnlyList<ObservationRow> ended, IReadOnlyList<ObservationRow> added, IReadOnlyList<HeadRow> heads)
    {
        if (ended.Count > 0)
        {
            var figures = ended.Select(o => o.FigureId).ToList();
            await change.EndAsync(change.Db.Conflicts.Where(c => figures.Contains(c.FirstFigureId) || figures.Contains(c.SecondFigureId)));
        }
        List<ObservationRow> contestable = [.. added.Where(o => o.Status == ObservationStatus.Published && o.PeriodOrder.Length > 0)];
        change.Add(Among(contestable, await change.OthersAsync([.. contestable.NotBeyond(heads)])));
    }

    /// <summary>Most of what a document says is later than all that is known, so that nothing can disagree with it.</summary>
    private static IEnumerable<ObservationRow> NotBeyond(this IEnumerable<ObservationRow> these, IReadOnlyList<HeadRow> heads)
    {
        var latest = heads.Where(h => h.Status == ObservationStatus.Published).GroupBy(h => (h.IndicatorId, h.RegionCode))
            .ToDictionary(g => g.Key, g => g.Select(h => h.Latest).Max(StringComparer.Ordinal));
        return these.Where(o => string.CompareOrdinal(o.PeriodOrder, latest.GetValueOrDefault((o.IndicatorId, o.RegionCode))) <= 0);
    }

    /// <summary>
    /// What may speak of the same as these. A document speaks of a few regions, indicators and periods: all of these with all of
    /// those are found fast by their index, whatever the database believes to know about its rows.
    /// </summary>
    private static async Task<IReadOnlyList<ObservationRow>> OthersAsync(this Change change, IReadOnlyList<ObservationRow> these)
    {
        if (these.Count == 0)
            return [];
        var regions = these.Select(o => o.RegionCode).Distinct().ToList();
        var indicators = these.Select(o => o.IndicatorId).Distinct().ToList();
        var periods = these.Select(o => o.PeriodOrder).Distinct().ToList();
        return await change.Db.Observations.At(null)
            .Where(o => regions.Contains(o.RegionCode) && indicators.Contains(o.IndicatorId) && periods.Contains(o.PeriodOrder))
            .Where(o => o.Status == ObservationStatus.Published && o.Vintage < change.Vintage)
            .ToListAsync(change.Cancel);
    }

    /// <summary>The pairs that disagree, of which at least one is among these.</summary>
    private static IReadOnlyList<ConflictRow> Among(IReadOnlyList<ObservationRow> these, IReadOnlyList<ObservationRow> others)
    {
        var (figures, keys) = (these.Select(o => o.FigureId).ToHashSet(), these.Select(o => o.ToKey()).ToHashSet());
        var rows = these.Concat(others.Where(o => keys.Contains(o.ToKey()))).ToDictionary(o => o.FigureId);
        return
        [
            .. Conflicts.Among(rows.Values.Select(o => o.ToRecord()))
                .Where(c => figures.Contains(c.First.FigureId) || figures.Contains(c.Second.FigureId))
                .Select(c => ConflictRow.Of(c, Stricter(rows[c.First.FigureId].Tier, rows[c.Second.FigureId].Tier))),
        ];
    }

    private static AccessTier Stricter(AccessTier a, AccessTier b) => a > b ? a : b;

    /// <summary>Everything anew, for a store whose observations were written before there were heads.</summary>
    public static async Task ReckonAsync(this Change change)
    {
        var db = change.Db;
        change.Add(await db.Observations.At(null).ToHeads().ToListAsync(change.Cancel));
        await change.SendAsync();
        await PublicTotals.ReckonTotalsAsync(db, change.Engine, change.Cancel);
        foreach (var document in await db.DocumentFacts.At(null).Where(d => d.State == DocumentState.Current).ToListAsync(change.Cancel))
            change.Count(document, 1);
        var published = await db.Observations.At(null).Where(o => o.Status == ObservationStatus.Published).ToListAsync(change.Cancel);
        change.Add(Among(published, []));
    }
}
