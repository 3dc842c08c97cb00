using CivicDashboard.Statistics;

namespace CivicDashboard.Web.Pages;

/// <summary>Series that can stand in one chart: they share measure and unit.</summary>
/// <param name="LeftOut">So many more have no room in the chart and stand in the table only.</param>
public sealed record ChartGroup(Measure Measure, string Unit, IReadOnlyList<Series> Series, int LeftOut)
{
    /// <summary>More lines than this nobody tells apart.</summary>
    private const int Most = 6;

    /// <summary>Levels first; in each chart those about whole regions and with most points.</summary>
    public static IReadOnlyList<ChartGroup> Of(IEnumerable<Series> series) =>
    [
        .. series
            .GroupBy(s => (s.Measure, s.Unit))
            .OrderBy(g => g.Key.Measure)
            .ThenByDescending(g => g.Sum(s => s.Points.Count))
            .Select(g => new ChartGroup(
                g.Key.Measure, g.Key.Unit,
                [.. g.OrderBy(s => s.Place is not null).ThenByDescending(s => s.Points.Count).Take(Most)],
                Math.Max(0, g.Count() - Most))),
    ];
}
