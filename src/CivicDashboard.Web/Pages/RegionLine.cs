using CivicDashboard.Statistics;
using CivicDashboard.Web.Parts;

namespace CivicDashboard.Web.Pages;

/// <summary>A line in the profile of a region.</summary>
/// <param name="Earlier">So many further values of the same indicator stand on its own page.</param>
public sealed record RegionLine(ObservationRow Row, int Earlier)
{
    /// <summary>The latest results of each indicator, all of one period, so that a level stands beside its change; and what is aimed at later.</summary>
    public static IEnumerable<RegionLine> Of(IEnumerable<ObservationRow> rows, IReadOnlyDictionary<string, int> counts) => rows
        .GroupBy(r => r.Shown.Key.IndicatorId)
        .SelectMany(indicator =>
        {
            var newest = (indicator.FirstOrDefault(r => r.Shown.Key.Role == Role.Actual) ?? indicator.First()).Shown.Key.Period;
            var latest = indicator.TakeWhile(r => r.Shown.Key.Period == newest || r.Shown.Key.Role == Role.Target).ToList();
            return latest.Select((row, i) => new RegionLine(row, i == latest.Count - 1 ? counts.GetValueOrDefault(indicator.Key) - latest.Count : 0));
        });
}
