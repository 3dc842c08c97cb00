using CivicDashboard.Statistics;
using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;
using NodaTime;

using static CivicDashboard.Storage.Recollection;

namespace CivicDashboard.Storage;

public sealed partial class CivicStore
{
    /// <summary>The whole store in numbers.</summary>
    public Task<StoreTotals> TotalsAsync(CancellationToken cancel = default) => RecallAsync(nameof(TotalsAsync), see =>
    {
        var (documents, indicators, regions) = (see.DocumentTotals, see.IndicatorTotals, see.RegionTotals);
        return (
            from _ in see.One
            select new StoreTotals(
                documents.Sum(t => t.Documents),
                documents.Sum(t => t.Articles),
                documents.Sum(t => t.Figures),
                indicators.Sum(t => t.Observations - t.Waiting),
                indicators.Sum(t => t.Waiting),
                see.Indicators.Count(i => !i.Id.StartsWith("p-")),
                see.Indicators.Count(i => i.Id.StartsWith("p-")),
                regions.Count(),
                see.Documents.Where(d => d.State == DocumentState.Current).Max(d => (Instant?)d.IngestedAt))).SingleAsync(cancel);
    }, cancel);

    /// <summary>
    /// Indicators with what is known of them: the catalogue's in its order, then the others by id. Where only so many are wanted, those
    /// with most observations.
    /// </summary>
    public Task<IReadOnlyList<IndicatorSummary>> IndicatorsAsync(IndicatorFilter? filter = null, CancellationToken cancel = default) =>
        RecallAsync(Question(nameof(IndicatorsAsync), filter), see => SummariesAsync(see, Matching(see, filter ?? new()), filter?.Most, cancel), cancel);

    /// <summary>One indicator; null where there is none such.</summary>
    public async Task<IndicatorSummary?> IndicatorAsync(string id, CancellationToken cancel = default) =>
        (await IndicatorsAsync(new() { Ids = [id] }, cancel)).SingleOrDefault();

    private static IQueryable<IndicatorRow> Matching(VisibleTables see, IndicatorFilter filter)
    {
        var indicators = see.Indicators;
        if (filter.Ids is { } ids)
            indicators = indicators.Where(i => ids.Contains(i.Id));
        if (filter.Theme is { } theme)
            indicators = indicators.Where(i => i.Theme == theme);
        return filter.Reported ? indicators.Where(i => see.IndicatorTotals.Any(t => t.IndicatorId == i.Id)) : indicators;
    }

    private static async Task<IReadOnlyList<IndicatorSummary>> SummariesAsync(
        VisibleTables see, IQueryable<IndicatorRow> indicators, int? most, CancellationToken cancel)
    {
        var known = indicators.LeftJoin(see.IndicatorTotals, i => i.Id, t => t.IndicatorId, (i, t) => new
        {
            Indicator = i,
            Observations = (int?)t!.Observations ?? 0,
            Regions = (int?)t.Regions ?? 0,
            t.Latest,
        });
        if (most is { } limit)
            known = known.OrderByDescending(r => r.Observations).ThenBy(r => r.Indicator.Id).Take(limit);
        var rows = await known
            .OrderBy(r => r.Indicator.Position == null).ThenBy(r => r.Indicator.Position).ThenBy(r => r.Indicator.Id)
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(r => new IndicatorSummary(
                r.Indicator.ToRecord(), r.Observations, r.Regions, ObservationRow.PeriodOf(r.Latest))),
        ];
    }

    /// <summary>The themes in the order of their ids, with how much is known in each.</summary>
    public Task<IReadOnlyList<ThemeSummary>> ThemesAsync(CancellationToken cancel = default) => RecallAsync<IReadOnlyList<ThemeSummary>>(
        nameof(ThemesAsync), async see => await see.Indicators
            .LeftJoin(see.IndicatorTotals, i => i.Id, t => t.IndicatorId, (i, t) => new { i.Theme, Observations = (int?)t!.Observations ?? 0 })
            .GroupBy(i => i.Theme)
            .OrderBy(g => g.Key)
            .Select(g => new ThemeSummary(g.Key, g.Count(), g.Sum(i => i.Observations > 0 ? 1 : 0), g.Sum(i => i.Observations)))
            .ToListAsync(cancel), cancel);

    /// <summary>Regions that have observations, by code.</summary>
    public Task<IReadOnlyList<RegionSummary>> RegionsAsync(CancellationToken cancel = default) => RecallAsync<IReadOnlyList<RegionSummary>>(
        nameof(RegionsAsync), async see => await see.RegionTotals
            .OrderBy(t => t.RegionCode)
            .Select(t => new RegionSummary(t.RegionCode, t.Observations, t.Indicators))
            .ToListAsync(cancel), cancel);

    /// <summary>Who reports what: one line for each indicator and region that has observations, in the order of their codes.</summary>
    /// <param name="regionCodes">These regions only; null for all.</param>
    /// <param name="indicatorId">One indicator only; null for all.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<IReadOnlyList<Coverage>> CoverageAsync(
        IReadOnlyCollection<string>? regionCodes = null, string? indicatorId = null, CancellationToken cancel = default) => RecallAsync<IReadOnlyList<Coverage>>(Question(nameof(CoverageAsync), regionCodes, indicatorId), async see =>
    {
        var heads = regionCodes is null ? see.Heads : see.Heads.Where(h => regionCodes.Contains(h.RegionCode));
        if (indicatorId is not null)
            heads = heads.Where(h => h.IndicatorId == indicatorId);
        var rows = await heads.Counting()
            .GroupBy(h => new { h.IndicatorId, h.RegionCode })
            .Select(g => new
            {
                g.Key.IndicatorId,
                g.Key.RegionCode,
                Count = g.Sum(h => h.Count),
                Latest = g.Max(h => h.Role == Role.Actual ? h.Latest : null),
            })
            .OrderBy(r => r.IndicatorId).ThenBy(r => r.RegionCode).ToListAsync(cancel);
        return [.. rows.Select(r => new Coverage(r.IndicatorId, r.RegionCode, r.Count, ObservationRow.PeriodOf(r.Latest)))];
    }, cancel);
}
