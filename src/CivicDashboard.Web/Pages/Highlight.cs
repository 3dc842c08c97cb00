using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using NodaTime;

namespace CivicDashboard.Web.Pages;

/// <summary>A figure that tells much about where things stand, with its change and its target where the texts give them.</summary>
/// <param name="Level">The level; the change alone where no level is told.</param>
public sealed record Highlight(Indicator Indicator, SourcedObservation Level, SourcedObservation? Change, SourcedObservation? Target)
{
    /// <summary>So many of one theme, that the cards do not all speak of the same thing.</summary>
    private const int OfOneTheme = 2;

    /// <summary>What is older than this beside the newest is no news.</summary>
    private const int RecentYears = 2;

    /// <summary>Its course over time; null where there is but one point.</summary>
    public Series? Course { get; init; }

    /// <summary>Whether another report gives a value that cannot be true beside it.</summary>
    public bool Contested { get; init; }

    /// <summary>
    /// The most telling ones: recent results with a known period, first those in the catalogue, published, with a change or a target,
    /// about a whole region and the one that most reports are about. A change stands alone where no level is told. Each indicator
    /// stands once.
    /// </summary>
    public static IReadOnlyList<Highlight> Among(
        IReadOnlyList<SourcedObservation> sourced, IReadOnlyDictionary<string, Indicator> indicators, string? home, int count)
    {
        var changes = sourced.Where(s => s.Observation.Key.Measure is Measure.OnYear or Measure.OnPeriod or Measure.Change).ToLookup(s => Subject(s.Observation.Key));
        var targets = sourced.Where(s => s.Observation.Key is { Measure: Measure.Level, Role: Role.Target }).ToLookup(s => Thing(s.Observation));
        var results = sourced
            .Where(s => s.Observation.Key is { Measure: Measure.Level or Measure.OnYear, Role: Role.Actual, Period: not null } key && indicators.ContainsKey(key.IndicatorId))
            .ToList();
        var last = results.Select(s => s.Observation.Key.Period!.Value.End).DefaultIfEmpty().Max();
        return
        [
            .. results
                .Select(s => new Highlight(
                    indicators[s.Observation.Key.IndicatorId], s,
                    s.Observation.Key.Measure == Measure.Level ? changes[Subject(s.Observation.Key)].FirstOrDefault() : null,
                    targets[Thing(s.Observation)].FirstOrDefault()))
                .OrderByDescending(h => h.Weight(home, last))
                .ThenBy(h => h.Level.Observation.Key.Measure)
                .ThenByDescending(h => h.Level.Observation.Key.Period!.Value.End)
                .DistinctBy(h => h.Indicator.Id)
                .GroupBy(h => h.Indicator.Theme)
                .SelectMany(theme => theme.Take(OfOneTheme))
                .OrderByDescending(h => h.Weight(home, last))
                .ThenByDescending(h => h.Level.Observation.Key.Period!.Value.End)
                .Take(count),
        ];
    }

    /// <summary>The same with its course, where the points of its series make one.</summary>
    public Highlight In(IEnumerable<Series> all)
    {
        var (key, unit) = (Level.Observation.Key, Level.Observation.Quantity.Unit);
        return this with
        {
            Course = all.FirstOrDefault(s =>
                s.IndicatorId == key.IndicatorId && s.RegionCode == key.RegionCode && s.Place == key.Place && s.Measure == key.Measure &&
                s.Unit == unit && s.Points.Count > 1),
        };
    }

    private int Weight(string? home, LocalDate last) =>
        (Indicator.IsProvisional ? 0 : 4) +
        (Level.Observation.Status == ObservationStatus.Published ? 3 : 0) +
        (Level.Observation.Key.Period!.Value.End >= last.PlusYears(-RecentYears) ? 3 : 0) +
        (Change is null && Level.Observation.Key.Measure == Measure.Level ? 0 : 2) +
        (Level.Observation.Key.RegionCode == home ? 2 : 0) +
        (Target is null ? 0 : 1) +
        (Level.Observation.Key.Place is null ? 1 : 0);

    private static (string, string, string?, ReferencePeriod?) Subject(ObservationKey key) =>
        (key.IndicatorId, key.RegionCode, key.Place, key.Period);

    private static (string, string, string?, string) Thing(Observation o) =>
        (o.Key.IndicatorId, o.Key.RegionCode, o.Key.Place, o.Quantity.Unit);
}
