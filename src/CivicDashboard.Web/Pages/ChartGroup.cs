using CivicDashboard.Statistics;

namespace CivicDashboard.Web.Pages;

/// <summary>Series that can stand in one chart: they share measure and unit.</summary>
/// <param name="LeftOut">So many more have no room in the chart and stand in the table only.</param>
public sealed record ChartGroup(Measure Measure, string Unit, IReadOnlyList<Series> Series, int LeftOut)
{
    /// <summary>More lines than this nobody tells apart.</summary>
    public const int Most = 6;

    /// <summary>More marks than this hide each other, and weigh more than all the rest of their page.</summary>
    private const int MostPoints = 160;

    /// <summary>
    /// Levels first; in each chart those about whole regions and with most points. A single value says as much in the table,
    /// so that a chart is drawn for it only where there is no other.
    /// </summary>
    public static IReadOnlyList<ChartGroup> Of(IEnumerable<Series> series)
    {
        var groups = series
            .GroupBy(s => (s.Measure, s.Unit))
            .OrderBy(g => g.Key.Measure)
            .ThenByDescending(g => g.Sum(s => s.Points.Count))
            .Select(g => (g.Key, Drawn: Fullest(g), Count: g.Count()))
            .Select(g => new ChartGroup(g.Key.Measure, g.Key.Unit, g.Drawn, g.Count - g.Drawn.Count))
            .ToList();
        var telling = groups.Where(g => g.Series.Sum(s => s.Points.Count) > 1).ToList();
        return telling.Count > 0 ? telling : [.. groups.Take(1)];
    }

    private static List<Series> Fullest(IEnumerable<Series> series)
    {
        var drawn = new List<Series>();
        foreach (var one in series.OrderBy(s => s.Place is not null).ThenByDescending(s => s.Points.Count).Take(Most))
            if (drawn.Count == 0 || drawn.Sum(s => s.Points.Count) + one.Points.Count <= MostPoints)
                drawn.Add(one);
        return drawn;
    }
}
