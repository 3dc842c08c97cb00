using CivicDashboard.Statistics;
using CivicDashboard.Storage;

namespace CivicDashboard.Web.Pages;

/// <summary>A figure that tells much about where things stand, with its change where the text gives one.</summary>
public sealed record Highlight(Indicator Indicator, SourcedObservation Level, SourcedObservation? Change)
{
    /// <summary>So many of one theme, that the cards do not all speak of the same thing.</summary>
    private const int OfOneTheme = 2;

    /// <summary>
    /// The most telling ones: results with a known period, first those in the catalogue, published, with a change,
    /// about a whole region; among equals the latest. Each indicator stands once.
    /// </summary>
    public static IReadOnlyList<Highlight> Among(
        IReadOnlyList<SourcedObservation> sourced, IReadOnlyDictionary<string, Indicator> indicators, int count)
    {
        var changes = sourced
            .Where(s => s.Observation.Key.Measure is Measure.OnYear or Measure.OnPeriod or Measure.Change)
            .ToLookup(s => Subject(s.Observation.Key));
        return
        [
            .. sourced
                .Where(s => s.Observation.Key is { Measure: Measure.Level, Role: Role.Actual, Period: not null })
                .Where(s => indicators.ContainsKey(s.Observation.Key.IndicatorId))
                .Select(s => new Highlight(
                    indicators[s.Observation.Key.IndicatorId], s, changes[Subject(s.Observation.Key)].FirstOrDefault()))
                .OrderByDescending(h => h.Weight)
                .ThenByDescending(h => h.Level.Observation.Key.Period!.Value.End)
                .DistinctBy(h => h.Indicator.Id)
                .GroupBy(h => h.Indicator.Theme)
                .SelectMany(theme => theme.Take(OfOneTheme))
                .OrderByDescending(h => h.Weight)
                .Take(count),
        ];
    }

    private int Weight =>
        (Indicator.IsProvisional ? 0 : 4) +
        (Level.Observation.Status == ObservationStatus.Published ? 3 : 0) +
        (Change is null ? 0 : 2) +
        (Level.Observation.Key.Place is null ? 1 : 0);

    private static (string, string, string?, ReferencePeriod?) Subject(ObservationKey key) =>
        (key.IndicatorId, key.RegionCode, key.Place, key.Period);
}
