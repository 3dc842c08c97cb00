using CivicDashboard.Statistics;
using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CivicDashboard.Storage;

public sealed partial class CivicStore
{
    /// <summary>The whole store in numbers.</summary>
    public Task<StoreTotals> TotalsAsync(CancellationToken cancel = default) => ReadAsync(async see =>
    {
        var indicators = await see.Indicators.GroupBy(i => i.Id.StartsWith("p-"))
            .Select(g => new { Provisional = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Provisional, g => g.Count, cancel);
        var totals = await see.Documents.GroupBy(_ => 1).Select(g => new StoreTotals(
            g.Count(),
            see.Articles.Count(),
            see.Figures.Count(),
            see.Observations.Count(o => o.Status == ObservationStatus.Published),
            see.Observations.Count(o => o.Status == ObservationStatus.AwaitingReview),
            0,
            0,
            see.Standing.Select(o => o.RegionCode).Distinct().Count(),
            g.Max(d => (Instant?)d.IngestedAt))).SingleOrDefaultAsync(cancel);
        return (totals ?? new(0, 0, 0, 0, 0, 0, 0, 0, null)) with
        {
            Indicators = indicators.GetValueOrDefault(false),
            ProvisionalIndicators = indicators.GetValueOrDefault(true),
        };
    }, cancel);

    /// <summary>All indicators with what is known of them: the catalogue's in its order, then the others by id.</summary>
    public Task<IReadOnlyList<IndicatorSummary>> IndicatorsAsync(CancellationToken cancel = default) =>
        ReadAsync(see => SummariesAsync(see, see.Indicators, cancel), cancel);

    /// <summary>One indicator; null where there is none such.</summary>
    public Task<IndicatorSummary?> IndicatorAsync(string id, CancellationToken cancel = default) => ReadAsync(async see =>
        (await SummariesAsync(see, see.Indicators.Where(i => i.Id == id), cancel)).SingleOrDefault(), cancel);

    private static async Task<IReadOnlyList<IndicatorSummary>> SummariesAsync(
        VisibleTables see, IQueryable<IndicatorRow> indicators, CancellationToken cancel)
    {
        var rows = await indicators
            .OrderBy(i => i.Position == null).ThenBy(i => i.Position).ThenBy(i => i.Id)
            .Select(i => new
            {
                Indicator = i,
                Observations = see.Standing.Count(o => o.IndicatorId == i.Id),
                Regions = see.Standing.Where(o => o.IndicatorId == i.Id).Select(o => o.RegionCode).Distinct().Count(),
                Latest = see.Standing
                    .Where(o => o.IndicatorId == i.Id && o.PeriodEnd != null && o.Role == Role.Actual)
                    .OrderByDescending(o => o.PeriodEnd).ThenByDescending(o => o.PeriodStart)
                    .Select(o => o.Period).FirstOrDefault(),
            })
            .ToListAsync(cancel);
        return [.. rows.Select(r => new IndicatorSummary(r.Indicator.ToRecord(), r.Observations, r.Regions, r.Latest))];
    }

    /// <summary>Regions that have observations, by code.</summary>
    public Task<IReadOnlyList<RegionSummary>> RegionsAsync(CancellationToken cancel = default) => ReadAsync<IReadOnlyList<RegionSummary>>(
        async see => await see.Standing
            .GroupBy(o => o.RegionCode)
            .OrderBy(g => g.Key)
            .Select(g => new RegionSummary(g.Key, g.Count(), g.Select(o => o.IndicatorId).Distinct().Count()))
            .ToListAsync(cancel), cancel);

    /// <summary>Observations with the way back to their sentences, newest vintage first.</summary>
    public Task<IReadOnlyList<SourcedObservation>> ObservationsAsync(
        ObservationFilter filter, CancellationToken cancel = default) => ReadAsync<IReadOnlyList<SourcedObservation>>(async see =>
    {
        var sourced =
            from o in Matching(see, filter)
            join f in see.Figures on o.FigureId equals f.Id
            join a in see.Articles on f.ArticleId equals a.Id
            join d in see.Documents on o.DocumentId equals d.Id
            orderby o.Vintage descending, o.ReportedOn != null descending, o.ReportedOn descending, o.DocumentId, f.Start
            select new { Row = o, f.Text, f.Quote, f.ArticleId, a.Title, d.Publisher };
        var rows = await (filter.Newest is { } newest ? sourced.Take(newest) : sourced).ToListAsync(cancel);
        return [.. rows.Select(r => new SourcedObservation(
            r.Row.ToRecord(), r.Text, r.Quote, r.ArticleId, r.Title, r.Publisher, r.Row.DocumentId))];
    }, cancel);

    private static IQueryable<ObservationRow> Matching(VisibleTables see, ObservationFilter filter)
    {
        var rows = filter.Status is { } status ? see.Observations.Where(o => o.Status == status) : see.Standing;
        if (filter.IndicatorId is { } indicator)
            rows = rows.Where(o => o.IndicatorId == indicator);
        if (filter.RegionCodes is { } regions)
            rows = rows.Where(o => regions.Contains(o.RegionCode));
        return rows;
    }
}
