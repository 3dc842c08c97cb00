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
        var totals = await see.One.Select(_ => new StoreTotals(
            see.Documents.Count(),
            see.Articles.Count(),
            see.Figures.Count(),
            0,
            0,
            see.Indicators.Count(i => !i.Id.StartsWith("p-")),
            see.Indicators.Count(i => i.Id.StartsWith("p-")),
            0,
            see.Documents.Max(d => (Instant?)d.IngestedAt))).SingleAsync(cancel);
        var observations = await see.Standing.GroupBy(o => new { o.Status, o.RegionCode })
            .Select(g => new { g.Key.Status, g.Key.RegionCode, Count = g.Count() }).ToListAsync(cancel);
        return totals with
        {
            Published = observations.Where(g => g.Status == ObservationStatus.Published).Sum(g => g.Count),
            AwaitingReview = observations.Where(g => g.Status == ObservationStatus.AwaitingReview).Sum(g => g.Count),
            Regions = observations.DistinctBy(g => g.RegionCode).Count(),
        };
    }, cancel);

    /// <summary>All indicators with what is known of them: the catalogue's in its order, then the others by id.</summary>
    public Task<IReadOnlyList<IndicatorSummary>> IndicatorsAsync(CancellationToken cancel = default) =>
        ReadAsync(see => SummariesAsync(see.Indicators, see.Standing, cancel), cancel);

    /// <summary>One indicator; null where there is none such.</summary>
    public Task<IndicatorSummary?> IndicatorAsync(string id, CancellationToken cancel = default) => ReadAsync(async see =>
        (await SummariesAsync(see.Indicators.Where(i => i.Id == id), see.Standing.Where(o => o.IndicatorId == id), cancel))
            .SingleOrDefault(), cancel);

    private static async Task<IReadOnlyList<IndicatorSummary>> SummariesAsync(
        IQueryable<IndicatorRow> indicators, IQueryable<ObservationRow> observations, CancellationToken cancel)
    {
        var counts = observations.GroupBy(o => o.IndicatorId).Select(g => new
        {
            Id = g.Key,
            Observations = g.Count(),
            Regions = g.Select(o => o.RegionCode).Distinct().Count(),
        });
        var rows = await indicators
            .LeftJoin(counts, i => i.Id, c => c.Id, (i, c) => new
            {
                Indicator = i,
                Observations = (int?)c!.Observations,
                Regions = (int?)c.Regions,
                Latest = observations
                    .Where(o => o.IndicatorId == i.Id && o.PeriodEnd != null && o.Role == Role.Actual)
                    .OrderByDescending(o => o.PeriodEnd).ThenByDescending(o => o.PeriodStart)
                    .Select(o => o.Period).FirstOrDefault(),
            })
            .OrderBy(r => r.Indicator.Position == null).ThenBy(r => r.Indicator.Position).ThenBy(r => r.Indicator.Id)
            .ToListAsync(cancel);
        return [.. rows.Select(r => new IndicatorSummary(r.Indicator.ToRecord(), r.Observations ?? 0, r.Regions ?? 0, r.Latest))];
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
        var rows = await (
            from o in Matching(see, filter)
            join f in see.Figures on o.FigureId equals f.Id
            join a in see.Articles on f.ArticleId equals a.Id
            join d in see.Documents on o.DocumentId equals d.Id
            orderby o.Vintage descending, o.ReportedOn != null descending, o.ReportedOn descending, o.DocumentId, f.Start
            select new { Row = o, f.Text, f.Quote, f.ArticleId, a.Title, d.Publisher }).ToListAsync(cancel);
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
        // This very order is that of the index ix_observations_newest.
        return filter.Newest is { } newest
            ? rows.OrderByDescending(o => o.Vintage).ThenByDescending(o => o.ReportedOn).ThenBy(o => o.FigureId).Take(newest)
            : rows;
    }
}
