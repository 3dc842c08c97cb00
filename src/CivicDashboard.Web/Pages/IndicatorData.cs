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
        var all = await store.ObservationsAsync(new() { IndicatorId = id }, cancel);
        var shown = string.IsNullOrEmpty(region) ? all : [.. all.Where(s => s.Observation.Key.RegionCode == region)];
        var rows = ObservationRow.Of(shown, implied: true);
        return new(summary, rows, ChartGroup.Of(Series.From(shown.Select(s => s.Observation))), Disagreements(rows))
        {
            RegionCodes = [.. all.Select(s => s.Observation.Key.RegionCode).Distinct().Order(StringComparer.Ordinal)],
        };
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
