using CivicDashboard.Statistics;
using CivicDashboard.Web.Parts;

namespace CivicDashboard.Web.Pages;

/// <summary>What is known of one indicator in a region, or in a town or firm within it: a line of its profile.</summary>
/// <param name="Main">The latest result: the level where there is one; where nothing was achieved yet, what is aimed at.</param>
/// <param name="Beside">What else was reported on the same time: the change, another value that disagrees.</param>
/// <param name="Targets">What is aimed at.</param>
/// <param name="Earlier">So many further values of the indicator stand on its own page.</param>
public sealed record ProfileRow(ObservationRow Main, IReadOnlyList<ObservationRow> Beside, IReadOnlyList<ObservationRow> Targets, int Earlier)
{
    public string IndicatorId => Main.Shown.Key.IndicatorId;

    /// <summary>Its course over time; null where no more than one value is known.</summary>
    public Series? Course { get; init; }

    /// <summary>How it stands among the regions of the same parent; null where none reports on the same time.</summary>
    public Standing? Standing { get; init; }

    /// <summary>A line for each indicator, and for each town or firm.</summary>
    /// <param name="rows">All that is shown, the newest period first.</param>
    /// <param name="counts">The number of all values by indicator.</param>
    public static IEnumerable<ProfileRow> Of(IEnumerable<ObservationRow> rows, IReadOnlyDictionary<string, int> counts) => rows
        .GroupBy(r => r.Shown.Key.IndicatorId)
        .SelectMany(indicator =>
        {
            var lines = indicator.GroupBy(r => r.Shown.Key.Place).Select(g => Of([.. g])).ToList();
            var shown = lines.Sum(l => 1 + l.Beside.Count + l.Targets.Count);
            lines[0] = lines[0] with { Earlier = Math.Max(0, counts.GetValueOrDefault(indicator.Key) - shown) };
            return lines;
        });

    private static ProfileRow Of(List<ObservationRow> rows)
    {
        var results = rows.Where(r => r.Shown.Key.Role == Role.Actual).ToList();
        var targets = rows.Where(r => r.Shown.Key.Role == Role.Target).ToList();
        if (results.Count == 0)
            return new(targets[0], [], [.. targets.Skip(1)], 0);
        var latest = results.TakeWhile(r => r.Shown.Key.Period == results[0].Shown.Key.Period).ToList();
        return new(latest[0], [.. latest.Skip(1)], targets, 0);
    }
}
