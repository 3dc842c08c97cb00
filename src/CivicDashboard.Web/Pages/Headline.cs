using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Web.Parts;

namespace CivicDashboard.Web.Pages;

/// <summary>What the page of an indicator says in its first sentence.</summary>
/// <param name="Change">The change that a report states beside it.</param>
public sealed record Headline(ObservationRow Row, SourcedObservation? Change)
{
    /// <summary>
    /// The latest published result about the whole region that reports most; where there is none, what comes nearest to it: a
    /// change, a part of a region, what awaits review, a target.
    /// </summary>
    /// <param name="rows">What is known.</param>
    /// <param name="coverage">The regions, those with most values first.</param>
    public static Headline? Of(IReadOnlyList<ObservationRow> rows, IReadOnlyList<Coverage> coverage)
    {
        var places = coverage.Select((c, place) => (c.RegionCode, place)).ToDictionary(c => c.RegionCode, c => c.place);
        var best = rows
            .Where(r => !r.Derived)
            .OrderBy(r => r.Shown.Key.Role)
            .ThenBy(r => r.Shown.Status)
            .ThenBy(r => r.Shown.Key.Period is null)
            .ThenBy(r => r.Shown.Key.Place is not null)
            .ThenBy(r => r.Shown.Key.Measure)
            .ThenBy(r => places.GetValueOrDefault(r.Shown.Key.RegionCode, int.MaxValue))
            .ThenByDescending(r => r.Shown.Key.Period?.End)
            .ThenBy(r => r.Shown.Quantity.Interval.Width ?? decimal.MaxValue)
            .FirstOrDefault();
        return best is null ? null : new(best, rows.FirstOrDefault(r => IsChangeOf(r, best.Shown.Key))?.Source);
    }

    private static bool IsChangeOf(ObservationRow row, ObservationKey of) =>
        !row.Derived && row.Shown.Key is { Measure: Measure.OnYear or Measure.OnPeriod or Measure.Change } key &&
        of.Measure == Measure.Level && (key.RegionCode, key.Place, key.Period, key.Role) == (of.RegionCode, of.Place, of.Period, of.Role);
}
