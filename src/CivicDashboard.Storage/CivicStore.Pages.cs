using CivicDashboard.Statistics;
using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace CivicDashboard.Storage;

public sealed partial class CivicStore
{
    /// <summary>A part of the list of articles, newest document first.</summary>
    /// <param name="filter">Which articles.</param>
    /// <param name="offset">So many are passed over.</param>
    /// <param name="limit">No more than so many.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<IReadOnlyList<ArticleSummary>> ArticlePageAsync(
        ArticleFilter filter, int offset, int limit, CancellationToken cancel = default) => ReadAsync<IReadOnlyList<ArticleSummary>>(
        async see => await Found(Matching(see, filter), see.Articles).Select(a => a.Summary).Skip(offset).Take(limit).ToListAsync(cancel), cancel);

    /// <summary>How the figures of a document stand in the statistics, also those that were found wrong.</summary>
    public Task<IReadOnlyList<Observation>> ObservationsOfAsync(string id, CancellationToken cancel = default) => ReadAsync<IReadOnlyList<Observation>>(
        async see => [.. (await see.Observations.Where(o => o.DocumentId == id).OrderBy(o => o.FigureId).ToListAsync(cancel)).Select(o => o.ToRecord())], cancel);

    /// <summary>
    /// A part of all observations that match, series by series in the order of time: so many of them behind one, so that any number
    /// can be walked over. The number of the filter does not matter.
    /// </summary>
    /// <param name="filter">Which observations.</param>
    /// <param name="after">The last one of the part before; null to begin.</param>
    /// <param name="limit">No more than so many.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<IReadOnlyList<SourcedObservation>> ObservationPageAsync(
        ObservationFilter filter, Observation? after, int limit, CancellationToken cancel = default) => ReadAsync<IReadOnlyList<SourcedObservation>>(async see =>
    {
        var rows = Matching(see, filter with { Newest = null });
        if (after is not null)
            rows = Behind(rows, ObservationRow.Of(after, "", AccessTier.Public));
        var page = rows.OrderBy(o => o.IndicatorId).ThenBy(o => o.RegionCode).ThenBy(o => o.PeriodOrder).ThenBy(o => o.FigureId).Take(limit);
        var sourced = await Sourced(see, page)
            .OrderBy(s => s.Row.IndicatorId).ThenBy(s => s.Row.RegionCode).ThenBy(s => s.Row.PeriodOrder).ThenBy(s => s.Row.FigureId).ToListAsync(cancel);
        return [.. sourced.Select(s => s.ToRecord())];
    }, cancel);

    /// <summary>That the indicator is not an earlier one follows from the rest; it is what an index can be entered by.</summary>
    private static IQueryable<ObservationRow> Behind(IQueryable<ObservationRow> rows, ObservationRow last) => rows.Where(o =>
        string.Compare(o.IndicatorId, last.IndicatorId) >= 0 && (o.IndicatorId != last.IndicatorId
        || (string.Compare(o.RegionCode, last.RegionCode) >= 0 && (o.RegionCode != last.RegionCode
        || string.Compare(o.PeriodOrder, last.PeriodOrder) > 0
        || (o.PeriodOrder == last.PeriodOrder && string.Compare(o.FigureId, last.FigureId) > 0)))));

    private static IQueryable<DocumentFactsRow> Matching(VisibleTables see, ArticleFilter filter)
    {
        var documents = filter.DocumentIds is { } ids
            ? see.Documents.Where(d => ids.Contains(d.Id))
            : see.Documents.Where(d => d.State == DocumentState.Current);
        if (filter.Publisher is { } publisher)
            documents = documents.Where(d => d.Publisher == publisher);
        if (filter.RegionCode is { } region)
            documents = documents.Where(d => d.RegionCode == region);
        if (filter.From is { } from)
            documents = documents.Where(d => d.Published >= from);
        return filter.To is { } to ? documents.Where(d => d.Published <= to) : documents;
    }
}
