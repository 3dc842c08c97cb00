using CivicDashboard.Statistics;
using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;

using static CivicDashboard.Storage.Recollection;

namespace CivicDashboard.Storage;

public sealed partial class CivicStore
{
    /// <summary>Observations with the way back to their sentences, newest vintage first.</summary>
    public Task<IReadOnlyList<SourcedObservation>> ObservationsAsync(ObservationFilter filter, CancellationToken cancel = default) =>
        RecallAsync(Question(nameof(ObservationsAsync), filter), see => SourcedAsync(see, Matching(see, filter), cancel), cancel);

    /// <summary>
    /// Observations without their sentences, for what draws or counts many: series by series, each in the order of time. The number
    /// of the filter does not matter.
    /// </summary>
    public Task<IReadOnlyList<Observation>> PointsAsync(ObservationFilter filter, CancellationToken cancel = default) => RecallAsync<IReadOnlyList<Observation>>(
        Question(nameof(PointsAsync), filter), async see => [.. (await Matching(see, filter with { Newest = null })
            .OrderBy(o => o.IndicatorId).ThenBy(o => o.RegionCode).ThenBy(o => o.PeriodOrder).ThenBy(o => o.FigureId).ToListAsync(cancel))
            .Select(o => o.ToRecord())], cancel);

    /// <summary>What awaits review, what came last first.</summary>
    /// <param name="limit">No more than so many.</param>
    /// <param name="filter">What of it; its status and number do not matter.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<IReadOnlyList<SourcedObservation>> ReviewQueueAsync(int limit, ObservationFilter? filter = null, CancellationToken cancel = default) =>
        ObservationsAsync((filter ?? new()) with { Status = ObservationStatus.AwaitingReview, Newest = limit }, cancel);

    /// <summary>
    /// What was achieved last: of each series (indicator, region, measure) that is about the region as a whole, all reports on its
    /// latest period.
    /// </summary>
    /// <param name="indicatorId">One indicator; null for all.</param>
    /// <param name="regionCode">One region; null for all.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<IReadOnlyList<SourcedObservation>> LatestAsync(
        string? indicatorId, string? regionCode, CancellationToken cancel = default) => RecallAsync(Question(nameof(LatestAsync), indicatorId, regionCode), async see =>
    {
        var heads = see.Heads.Where(h => h.Whole && h.Role == Role.Actual && h.Status != ObservationStatus.Rejected && h.Latest != "");
        if (indicatorId is not null)
            heads = heads.Where(h => h.IndicatorId == indicatorId);
        if (regionCode is not null)
            heads = heads.Where(h => h.RegionCode == regionCode);
        // What is published and what awaits review have a latest period each: only the later one of both is wanted.
        var last = heads.Where(h => !heads.Any(other =>
            other.IndicatorId == h.IndicatorId && other.RegionCode == h.RegionCode && other.Measure == h.Measure && string.Compare(other.Latest, h.Latest) > 0));
        return await SourcedAsync(
            see,
            from h in last
            join o in see.Standing.Where(o => o.Place == null && o.Role == Role.Actual)
                on new { h.IndicatorId, h.RegionCode, h.Measure, h.Status, h.Tier, h.Latest }
                equals new { o.IndicatorId, o.RegionCode, o.Measure, o.Status, o.Tier, Latest = o.PeriodOrder }
            select o,
            cancel);
    }, cancel);

    private static async Task<IReadOnlyList<SourcedObservation>> SourcedAsync(
        VisibleTables see, IQueryable<ObservationRow> observations, CancellationToken cancel)
    {
        var rows = await Sourced(see, observations)
            .OrderByDescending(s => s.Row.Vintage).ThenByDescending(s => s.Row.ReportedOn != null).ThenByDescending(s => s.Row.ReportedOn)
            .ThenBy(s => s.Row.DocumentId).ThenBy(s => s.Start).ThenBy(s => s.Row.FigureId).ToListAsync(cancel);
        return [.. rows.Select(r => r.ToRecord())];
    }

    private static IQueryable<SourcedRow> Sourced(VisibleTables see, IQueryable<ObservationRow> observations) =>
        from o in observations
        join s in see.Sentences on o.FigureId equals s.Figure.Id
        select new SourcedRow
        {
            Row = o,
            Start = s.Figure.Start,
            Text = s.Figure.Text,
            Quote = s.Figure.Quote,
            ArticleId = s.Figure.ArticleId,
            Title = s.Article.Title,
            Opening = s.Article.Title == null ? s.Article.Text.Substring(0, ArticleRow.OpeningLength) : null,
            Publisher = s.Document.Publisher,
        };

    private static IQueryable<ObservationRow> Matching(VisibleTables see, ObservationFilter filter)
    {
        var rows = filter.Status is { } status ? see.Observations.Where(o => o.Status == status) : see.Standing;
        if (filter.IndicatorId is { } indicator)
            rows = rows.Where(o => o.IndicatorId == indicator);
        if (filter.IndicatorIds is { } indicators)
            rows = rows.Where(o => indicators.Contains(o.IndicatorId));
        if (filter.Role is { } role)
            rows = rows.Where(o => o.Role == role);
        if (filter.RegionCodes is { } regions)
            rows = rows.Where(o => regions.Contains(o.RegionCode));
        // This very order is that of the index ix_observations_newest.
        return filter.Newest is { } newest
            ? rows.OrderByDescending(o => o.Vintage).ThenBy(o => o.FigureId).Take(newest)
            : rows;
    }

    private sealed class SourcedRow
    {
        public required ObservationRow Row { get; init; }
        public required int Start { get; init; }
        public required string Text { get; init; }
        public required string Quote { get; init; }
        public required string ArticleId { get; init; }
        public required string? Title { get; init; }
        public required string? Opening { get; init; }
        public required string? Publisher { get; init; }

        public SourcedObservation ToRecord() => new(Row.ToRecord(), Text, Quote, ArticleId, Title, Publisher, Row.DocumentId) { ArticleOpening = Opening };
    }
}
