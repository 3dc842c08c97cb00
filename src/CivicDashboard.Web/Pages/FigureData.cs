using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Web.Parts;

namespace CivicDashboard.Web.Pages;

/// <summary>A figure, where it went in the statistics, and what others say of the same thing.</summary>
/// <param name="Others">Other reports on the same thing.</param>
/// <param name="Series">The series that its observation stands in; null where there is none.</param>
/// <param name="Disagreeing">Pairs of which it is one.</param>
/// <param name="History">All versions of its observation, the latest first.</param>
public sealed record FigureData(
    FigureDetail Detail, Indicator? Indicator, IReadOnlyList<ObservationRow> Others, Series? Series, IReadOnlyList<SourcedConflict> Disagreeing,
    IReadOnlyList<ObservationVersion> History)
{
    /// <summary>A region does not disagree with itself more often on one indicator.</summary>
    private const int MostConflicts = 200;

    public FigureRecord Figure => Detail.Figure;

    public FigureStanding Standing => new(Detail.Figure, Detail.Observation);

    public static async Task<FigureData?> LoadAsync(CivicStore store, string id, CancellationToken cancel)
    {
        if (await store.FigureAsync(id, cancel) is not { } detail)
            return null;
        var key = new FigureStanding(detail.Figure, detail.Observation).Key;
        var indicator = store.IndicatorAsync(key.IndicatorId, cancel);
        if (key.RegionCode.Length == 0)
            return new(detail, (await indicator)?.Indicator, [], null, [], []);
        var reports = store.ObservationsAsync(new() { IndicatorId = key.IndicatorId, RegionCodes = [key.RegionCode], Newest = Named.MostRows }, cancel);
        var conflicts = store.ConflictsAsync(MostConflicts, key.IndicatorId, key.RegionCode, cancel);
        var history = store.HistoryAsync(id, cancel);
        return new(
            detail,
            (await indicator)?.Indicator,
            [.. OthersOf(id, key, await reports)],
            SeriesOf(id, key, (await reports).Select(r => r.Observation)),
            [.. (await conflicts).Where(c => c.First.Observation.FigureId == id || c.Second.Observation.FigureId == id)],
            await history);
    }

    /// <summary>Other observations with the same key; without a period nothing tells that two speak of the same thing.</summary>
    private static IEnumerable<ObservationRow> OthersOf(string id, ObservationKey key, IReadOnlyList<SourcedObservation> reports) =>
        ObservationRow.Of(reports, implied: false)
            .Where(r => key.Period is not null && r.Shown.Key == key && r.Shown.FigureId != id);

    /// <summary>The series of what the figure is about, in its own unit; null where it is alone, for then there is nothing to draw.</summary>
    private static Series? SeriesOf(string id, ObservationKey key, IEnumerable<Observation> observations)
    {
        var same = observations.Where(o => o.Key.Place == key.Place && o.Key.Measure == key.Measure).ToList();
        return same.Find(o => o.FigureId == id)?.Quantity.Unit is { } unit
            ? Statistics.Series.From(same).FirstOrDefault(s => s.Measure == key.Measure && s.Unit == unit && s.Points.Count > 1)
            : null;
    }
}
