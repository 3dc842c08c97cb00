using CivicDashboard.Statistics;
using CivicDashboard.Storage;

namespace CivicDashboard.Web.Parts;

/// <summary>A line of a table of observations.</summary>
/// <param name="Shown">What the line says: the observation of the source, or an earlier level that it implies.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Contested">Whether another report disagrees with it.</param>
public sealed record ObservationRow(Observation Shown, SourcedObservation Source, bool Contested)
{
    /// <summary>Whether the value was computed from a stated change and is not in the text itself.</summary>
    public bool Derived => !ReferenceEquals(Shown, Source.Observation);

    /// <summary>
    /// The lines for some observations: the newest period first, those without a period last. With <paramref name="implied"/>
    /// the earlier levels that stated changes imply stand among them.
    /// </summary>
    public static IReadOnlyList<ObservationRow> Of(IReadOnlyList<SourcedObservation> sourced, bool implied)
    {
        var observations = sourced.Select(s => s.Observation).ToList();
        var contested = Conflicts.Among(observations).SelectMany(c => new[] { c.First, c.Second }).ToHashSet();
        var byFigure = sourced.ToLookup(s => s.Observation.FigureId);
        var derived = implied ? ImpliedLevels.Of(observations) : [];
        return
        [
            .. sourced.Select(s => new ObservationRow(s.Observation, s, contested.Contains(s.Observation)))
                .Concat(derived.Select(o => new ObservationRow(o, byFigure[o.FigureId].First(), false)))
                .OrderByDescending(r => r.Shown.Key.Period?.End)
                .ThenBy(r => r.Shown.Key.Place is not null)
                .ThenBy(r => r.Shown.Key.Measure),
        ];
    }
}
