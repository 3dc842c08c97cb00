using CivicDashboard.Statistics;
using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Engines;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace CivicDashboard.Storage.Writing;

/// <summary>Keeps the totals that the public sees up to date by the heads that a change touches, as they were before and are after it.</summary>
internal static class PublicTotals
{
    private const string IndicatorGrowth =
        """
        observations = indicator_totals.observations + excluded.observations, waiting = indicator_totals.waiting + excluded.waiting,
        regions = indicator_totals.regions + excluded.regions,
        latest = CASE WHEN indicator_totals.latest >= excluded.latest THEN indicator_totals.latest ELSE excluded.latest END
        """;

    private const string RegionGrowth =
        "observations = region_totals.observations + excluded.observations, indicators = region_totals.indicators + excluded.indicators";

    /// <summary>Takes over what has changed.</summary>
    /// <param name="change">The change.</param>
    /// <param name="before">All heads of the indicators that it touches in the regions that it touches, as they were.</param>
    /// <param name="after">The same, as they are.</param>
    public static async Task UpdateTotalsAsync(this Change change, IReadOnlyList<HeadRow> before, IReadOnlyList<HeadRow> after)
    {
        var (was, now) = (Counting(before), Counting(after));
        change.Merge<IndicatorTotalRow>([.. IndicatorsOf(was, now)], IndicatorGrowth);
        await change.LookForLatestAsync([.. was.Where(h => h.Role == Role.Actual).Select(h => h.IndicatorId).Distinct().Where(id => Latest(was, id) is var latest
            && string.CompareOrdinal(latest, Latest(now, id)) > 0)]);
        var closed = await change.Db.ClosedIndicatorsAsync(change.Cancel);
        was.RemoveAll(h => closed.Contains(h.IndicatorId));
        now.RemoveAll(h => closed.Contains(h.IndicatorId));
        change.Merge<RegionTotalRow>([.. RegionsOf(was, now)], RegionGrowth);
    }

    /// <summary>Everything anew.</summary>
    public static async Task ReckonTotalsAsync(CivicDb db, Engine engine, CancellationToken cancel)
    {
        await db.IndicatorTotals.ExecuteDeleteAsync(cancel);
        await db.RegionTotals.ExecuteDeleteAsync(cancel);
        var heads = db.Heads.Where(h => h.Tier == AccessTier.Public).Counting();
        var writes = engine.WritesTo(db);
        writes.Insert(await heads.ByIndicator().ToListAsync(cancel));
        var closed = await db.ClosedIndicatorsAsync(cancel);
        writes.Insert(await heads.Where(h => !closed.Contains(h.IndicatorId)).ByRegion().ToListAsync(cancel));
        await writes.SendAsync(cancel);
    }

    private static Task<List<string>> ClosedIndicatorsAsync(this CivicDb db, CancellationToken cancel) =>
        db.Indicators.At(null).Where(i => i.Tier != AccessTier.Public).Select(i => i.Id).ToListAsync(cancel);

    private static List<HeadRow> Counting(IReadOnlyList<HeadRow> heads) =>
        [.. heads.Where(h => h.Tier == AccessTier.Public && h.Status != ObservationStatus.Rejected)];

    private static IEnumerable<IndicatorTotalRow> IndicatorsOf(List<HeadRow> was, List<HeadRow> now)
    {
        var (before, after) = (was.ToLookup(h => h.IndicatorId), now.ToLookup(h => h.IndicatorId));
        return before.Select(g => g.Key).Union(after.Select(g => g.Key)).Select(id => new IndicatorTotalRow
        {
            IndicatorId = id,
            Observations = after[id].Sum(h => h.Count) - before[id].Sum(h => h.Count),
            Waiting = Waiting(after[id]) - Waiting(before[id]),
            Regions = after[id].DistinctBy(h => h.RegionCode).Count() - before[id].DistinctBy(h => h.RegionCode).Count(),
            Latest = Latest(after[id]),
        });
    }

    private static IEnumerable<RegionTotalRow> RegionsOf(List<HeadRow> was, List<HeadRow> now)
    {
        var (before, after) = (was.ToLookup(h => h.RegionCode), now.ToLookup(h => h.RegionCode));
        return before.Select(g => g.Key).Union(after.Select(g => g.Key)).Select(code => new RegionTotalRow
        {
            RegionCode = code,
            Observations = after[code].Sum(h => h.Count) - before[code].Sum(h => h.Count),
            Indicators = after[code].DistinctBy(h => h.IndicatorId).Count() - before[code].DistinctBy(h => h.IndicatorId).Count(),
        });
    }

    /// <summary>Where the latest of an indicator in these regions is gone, another region may still have one as late.</summary>
    private static async Task LookForLatestAsync(this Change change, IReadOnlyList<string> indicators)
    {
        if (indicators.Count == 0)
            return;
        await change.SendAsync();
        var heads = change.Db.Heads.Where(h => h.Tier == AccessTier.Public && h.Role == Role.Actual).Counting();
        await change.Db.IndicatorTotals.Where(t => indicators.Contains(t.IndicatorId)).ExecuteUpdateAsync(
            set => set.SetProperty(t => t.Latest, t => heads.Where(h => h.IndicatorId == t.IndicatorId).Max(h => h.Latest) ?? ""), change.Cancel);
    }

    private static int Waiting(IEnumerable<HeadRow> heads) => heads.Where(h => h.Status == ObservationStatus.AwaitingReview).Sum(h => h.Count);

    private static string Latest(IEnumerable<HeadRow> heads) =>
        heads.Where(h => h.Role == Role.Actual).Select(h => h.Latest).Max(StringComparer.Ordinal) ?? "";

    private static string Latest(List<HeadRow> heads, string indicatorId) => Latest(heads.Where(h => h.IndicatorId == indicatorId));
}
