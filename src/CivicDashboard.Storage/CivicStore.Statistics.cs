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
        var documents = see.DocumentTotals;
        // One walk over the heads for all that is counted in them.
        var regions = Standing(see.Heads).GroupBy(h => h.RegionCode).Select(g => new
        {
            All = g.Sum(h => h.Count),
            Waiting = g.Sum(h => h.Status == ObservationStatus.AwaitingReview ? h.Count : 0),
        });
        var all = regions.GroupBy(_ => 1).Select(g => new { Regions = g.Count(), All = g.Sum(r => r.All), Waiting = g.Sum(r => r.Waiting) });
        return (
            from _ in see.One
            from sum in all.DefaultIfEmpty()
            select new StoreTotals(
                documents.Sum(t => t.Documents),
                documents.Sum(t => t.Articles),
                documents.Sum(t => t.Figures),
                ((int?)sum.All ?? 0) - ((int?)sum.Waiting ?? 0),
                (int?)sum.Waiting ?? 0,
                see.Indicators.Count(i => !i.Id.StartsWith("p-")),
                see.Indicators.Count(i => i.Id.StartsWith("p-")),
                (int?)sum.Regions ?? 0,
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
        var known = Reported(heads).GroupBy(r => r.IndicatorId).Select(g => new
        {
            Id = g.Key,
            Observations = g.Sum(r => r.Count),
            Regions = g.Count(),
            Latest = g.Max(r => r.Latest),
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
        async see => await Reported(see.Heads)
            .GroupBy(r => r.RegionCode)
            .OrderBy(g => g.Key)
            .Select(g => new RegionSummary(g.Key, g.Sum(r => r.Count), g.Count()))
            .ToListAsync(cancel), cancel);

    /// <summary>Who reports what: one line for each indicator and region that has observations, in the order of their codes.</summary>
    /// <param name="regionCodes">These regions only; null for all.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<IReadOnlyList<Coverage>> CoverageAsync(
        IReadOnlyCollection<string>? regionCodes = null, CancellationToken cancel = default) => ReadAsync<IReadOnlyList<Coverage>>(async see =>
    {
        var heads = regionCodes is null ? see.Heads : see.Heads.Where(h => regionCodes.Contains(h.RegionCode));
        var rows = await Reported(heads).OrderBy(r => r.IndicatorId).ThenBy(r => r.RegionCode).ToListAsync(cancel);
        return [.. rows.Select(r => new Coverage(r.IndicatorId, r.RegionCode, r.Count, ObservationRow.PeriodOf(r.Latest)))];
    }, cancel);

    /// <summary>What a region reports of an indicator. To count one of them by the other, the database need not sort.</summary>
    private static IQueryable<Report> Reported(IQueryable<HeadRow> heads) => Standing(heads)
        .GroupBy(h => new { h.IndicatorId, h.RegionCode })
        .Select(g => new Report
        {
            IndicatorId = g.Key.IndicatorId,
            RegionCode = g.Key.RegionCode,
            Count = g.Sum(h => h.Count),
            Latest = g.Max(h => h.Role == Role.Actual ? h.Latest : null),
        });

    private static IQueryable<HeadRow> Standing(IQueryable<HeadRow> heads) => heads.Where(h => h.Status != ObservationStatus.Rejected);

    private sealed class Report
    {
        public required string IndicatorId { get; init; }
        public required string RegionCode { get; init; }
        public required int Count { get; init; }
        public required string? Latest { get; init; }
    }
}
