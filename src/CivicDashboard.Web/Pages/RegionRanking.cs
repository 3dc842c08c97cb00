using CivicDashboard.Statistics;

namespace CivicDashboard.Web.Pages;

/// <summary>The values of several regions that can stand beside each other: of one level, measure, unit and period.</summary>
/// <param name="Values">By region code, the larger first.</param>
/// <param name="LeftOut">So many more regions have no room in a chart.</param>
public sealed record RegionRanking(
    Measure Measure, string Unit, ReferencePeriod Period, IReadOnlyList<(string RegionCode, Observation Value)> Values, int LeftOut)
{
    /// <summary>Fewer regions than this are compared as well in the table; more are too many for a chart on a page about something else.</summary>
    private const int Fewest = 3, Most = 20;

    /// <summary>The period that most regions report as a whole, the latest of several. A city would dwarf its own districts.</summary>
    public static RegionRanking? Of(IEnumerable<Observation> observations, RegionList regions)
    {
        var group = Conflicts
            .Tightest(observations.Where(o => o.Status != ObservationStatus.Rejected && o.Key is { Place: null, Period: not null, Role: Role.Actual }))
            .GroupBy(o => (o.Key.Measure, o.Quantity.Unit, Period: o.Key.Period!.Value, regions.Find(o.Key.RegionCode)?.Level))
            .Select(g => (g.Key, Values: g.OrderBy(o => o.Status).DistinctBy(o => o.Key.RegionCode).ToList()))
            .Where(g => g.Values.Count >= Fewest)
            .OrderBy(g => g.Key.Measure)
            .ThenByDescending(g => g.Values.Count)
            .ThenByDescending(g => g.Key.Period)
            .FirstOrDefault();
        if (group.Values is null)
            return null;
        var ordered = group.Values.OrderByDescending(o => o.Quantity.Value).ThenBy(o => o.Key.RegionCode, StringComparer.Ordinal);
        return new(
            group.Key.Measure, group.Key.Unit, group.Key.Period,
            [.. ordered.Take(Most).Select(o => (o.Key.RegionCode, o))], Math.Max(0, group.Values.Count - Most));
    }
}
