using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Web.Parts;

namespace CivicDashboard.Web.Pages;

/// <summary>A figure, its indicator, and what other reports say of the same thing.</summary>
public sealed record FigureData(FigureDetail Detail, Indicator? Indicator, IReadOnlyList<ObservationRow> Others)
{
    public FigureRecord Figure => Detail.Figure;

    public static async Task<FigureData?> LoadAsync(CivicStore store, string id, CancellationToken cancel)
    {
        if (await store.FigureAsync(id, cancel) is not { } detail)
            return null;
        var key = detail.Figure.Key;
        var indicator = await store.IndicatorAsync(key.IndicatorId, cancel);
        var sameIndicator = key.RegionCode.Length == 0
            ? []
            : await store.ObservationsAsync(new() { IndicatorId = key.IndicatorId, RegionCodes = [key.RegionCode] }, cancel);
        return new(detail, indicator?.Indicator, [.. OthersOf(detail.Figure, sameIndicator)]);
    }

    /// <summary>Other observations with the same key; without a period nothing tells that two speak of the same thing.</summary>
    private static IEnumerable<ObservationRow> OthersOf(FigureRecord figure, IReadOnlyList<SourcedObservation> sourced) =>
        ObservationRow.Of(sourced, implied: false)
            .Where(r => figure.Key.Period is not null && r.Shown.Key == figure.Key && r.Shown.FigureId != figure.Id);
}
