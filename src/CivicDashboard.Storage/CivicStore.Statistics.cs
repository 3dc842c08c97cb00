using CivicDashboard.Statistics;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CivicDashboard.Storage;

public sealed partial class CivicStore
{
    /// <summary>The whole store in numbers.</summary>
    public Task<StoreTotals> TotalsAsync(CancellationToken cancel = default) => ReadAsync(see =>
    {
        var (documents, heads) = (see.DocumentTotals, see.Heads);
        return see.One.Select(_ => new StoreTotals(
            documents.Sum(t => t.Documents),
            documents.Sum(t => t.Articles),
            documents.Sum(t => t.Figures),
            heads.Where(h => h.Status == ObservationStatus.Published).Sum(h => h.Count),
            heads.Where(h => h.Status == ObservationStatus.AwaitingReview).Sum(h => h.Count),
            see.Indicators.Count(i => !i.Id.StartsWith("p-")),
            see.Indicators.Count(i => i.Id.StartsWith("p-")),
            heads.Where(h => h.Status != ObservationStatus.Rejected).Select(h => h.RegionCode).Distinct().Count(),
            see.Documents.Where(d => d.State == DocumentState.Current).Max(d => (Instant?)d.IngestedAt))).SingleAsync(cancel);
    }, cancel);

    /// <summary>All indicators with what is known of them: the catalogue's in its order, then the others by id.</summary>
    public Task<IReadOnlyList<IndicatorSummary>> IndicatorsAsync(CancellationToken cancel = default) =>
        ReadAsync(see => SummariesAsync(see.Indicators, see.Heads, cancel), cancel);

    /// <summary>One indicator; null where there is none such.</summary>
    public Task<IndicatorSummary?> IndicatorAsync(string id, CancellationToken cancel = default) => ReadAsync(async see =>
        (await SummariesAsync(see.Indicators.Where(i => i.Id == id), see.Heads.Where(h => h.IndicatorId == id), cancel))
            .SingleOrDefault(), cancel);

    private static async Task<IReadOnlyList<IndicatorSummary>> SummariesAsync(
        IQueryable<IndicatorRow> indicators, IQueryable<HeadRow> heads, CancellationToken cancel)
    {
        var known = Standing(heads).GroupBy(h => h.IndicatorId).Select(g => new
        {
            Id = g.Key,
            Observations = g.Sum(h => h.Count),
            Regions = g.Select(h => h.RegionCode).Distinct().Count(),
            Latest = g.Max(h => h.Role == Role.Actual ? h.Latest : null),
        });
        var rows = await indicators
            .LeftJoin(known, i => i.Id, k => k.Id, (i, k) => new
            {
                Indicator = i,
                Observations = (int?)k!.Observations,
                Regions = (int?)k.Regions,
                k.Latest,
            })
            .OrderBy(r => r.Indicator.Position == null).ThenBy(r => r.Indicator.Position).ThenBy(r => r.Indicator.Id)
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(r => new IndicatorSummary(
                r.Indicator.ToRecord(), r.Observations ?? 0, r.Regions ?? 0, ObservationRow.PeriodOf(r.Latest))),
        ];
    }

    /// <summary>Regions that have observations, by code.</summary>
    public Task<IReadOnlyList<RegionSummary>> RegionsAsync(CancellationToken cancel = default) => ReadAsync<IReadOnlyList<RegionSummary>>(
        async see => await Standing(see.Heads)
            .GroupBy(h => h.RegionCode)
            .OrderBy(g => g.Key)
            .Select(g => new RegionSummary(g.Key, g.Sum(h => h.Count), g.Select(h => h.IndicatorId).Distinct().Count()))
            .ToListAsync(cancel), cancel);

    /// <summary>Who reports what: one line for each indicator and region that has observations, in the order of their codes.</summary>
    /// <param name="regionCodes">These regions only; null for all.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<IReadOnlyList<Coverage>> CoverageAsync(
        IReadOnlyCollection<string>? regionCodes = null, CancellationToken cancel = default) => ReadAsync<IReadOnlyList<Coverage>>(async see =>
    {
        var heads = regionCodes is null ? Standing(see.Heads) : Standing(see.Heads).Where(h => regionCodes.Contains(h.RegionCode));
        var rows = await heads.GroupBy(h => new { h.IndicatorId, h.RegionCode })
            .OrderBy(g => g.Key.IndicatorId).ThenBy(g => g.Key.RegionCode)
            .Select(g => new { g.Key, Count = g.Sum(h => h.Count), Latest = g.Max(h => h.Role == Role.Actual ? h.Latest : null) })
            .ToListAsync(cancel);
        return [.. rows.Select(r => new Coverage(r.Key.IndicatorId, r.Key.RegionCode, r.Count, ObservationRow.PeriodOf(r.Latest)))];
    }, cancel);

    private static IQueryable<HeadRow> Standing(IQueryable<HeadRow> heads) => heads.Where(h => h.Status != ObservationStatus.Rejected);
}
