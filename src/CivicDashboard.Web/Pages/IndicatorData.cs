using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Web.Parts;

namespace CivicDashboard.Web.Pages;

/// <summary>What the page of an indicator shows.</summary>
/// <param name="Rows">Every observation, with the earlier levels that changes imply.</param>
/// <param name="Charts">What can be drawn over time.</param>
/// <param name="Contested">Pairs of reports that disagree.</param>
public sealed record IndicatorData(
    IndicatorSummary Summary,
    IReadOnlyList<ObservationRow> Rows,
    IReadOnlyList<ChartGroup> Charts,
    IReadOnlyList<(ObservationRow First, ObservationRow Second)> Contested)
{
    /// <summary>The regions that report it, in the order of their codes.</summary>
    public required IReadOnlyList<string> RegionCodes { get; init; }

    public static async Task<IndicatorData?> LoadAsync(CivicStore store, string id, string? region, CancellationToken cancel)
    {
        if (await store.IndicatorAsync(id, cancel) is not { } summary)
            return null;
        var coverage = await store.CoverageAsync(indicatorId: id, cancel: cancel);
        var (shown, points) = !string.IsNullOrEmpty(region) || summary.ObservationCount <= Named.MostRows
            ? await AllAsync(store, id, region, cancel)
            : await LatestAsync(store, id, coverage, cancel);
        var rows = ObservationRow.Of(shown, implied: true);
        return new(summary, rows, ChartGroup.Of(Series.From(points)), Disagreements(rows))
        {
            RegionCodes = [.. coverage.Select(c => c.RegionCode)],
        };
    }

    private static async Task<(IReadOnlyList<SourcedObservation>, IEnumerable<Observation>)> AllAsync(
        CivicStore store, string id, string? region, CancellationToken cancel)
    {
        var all = await store.ObservationsAsync(new() { IndicatorId = id, RegionCodes = string.IsNullOrEmpty(region) ? null : [region] }, cancel);
        return (all, all.Select(s => s.Observation));
    }

    /// <summary>Of many regions the latest of each, and over time those that report most.</summary>
    private static async Task<(IReadOnlyList<SourcedObservation>, IEnumerable<Observation>)> LatestAsync(
        CivicStore store, string id, IReadOnlyList<Coverage> coverage, CancellationToken cancel)
    {
        var fullest = coverage.OrderByDescending(c => c.ObservationCount).ThenBy(c => c.RegionCode, StringComparer.Ordinal).Take(ChartGroup.Most);
        var points = await store.PointsAsync(new() { IndicatorId = id, RegionCodes = [.. fullest.Select(c => c.RegionCode)] }, cancel);
        return (await store.LatestAsync(id, null, cancel), points);
    }

    private static List<(ObservationRow, ObservationRow)> Disagreements(IReadOnlyList<ObservationRow> rows)
    {
        var stated = rows.Where(r => !r.Derived).ToList();
        var byFigure = stated.ToLookup(r => r.Shown.FigureId);
        return
        [
            .. Conflicts.Among(stated.Select(r => r.Shown))
                .Select(c => (byFigure[c.First.FigureId].First(), byFigure[c.Second.FigureId].First())),
        ];
    }
}
