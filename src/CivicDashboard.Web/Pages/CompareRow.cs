using CivicDashboard.Statistics;
using CivicDashboard.Web.Parts;

namespace CivicDashboard.Web.Pages;

/// <summary>One region in a comparison.</summary>
/// <param name="Latest">Its latest result, or that of the period asked for; null where nothing is known of the region as a whole: a gap, and shown as one.</param>
/// <param name="Said">What reports say on that time, as it is compared: per head where that was asked for. Several where they disagree; none where there is nothing, or no population to divide by.</param>
/// <param name="Partial">What is known only of towns or firms in it or of regions below it, or without a period.</param>
public sealed record CompareRow(Region Region, ObservationRow? Latest, IReadOnlyList<Quantity> Said, IReadOnlyList<ObservationRow> Partial)
{
    /// <summary>The value that is compared.</summary>
    public Quantity? Shown => Said.Count > 0 ? Said[0] : null;

    public ReferencePeriod? Period => Latest?.Shown.Key.Period;

    /// <summary>The values that it can have; reports that disagree leave all between them.</summary>
    public Interval Range => Said.Select(q => q.Interval).Aggregate((a, b) => a.Joined(b));

    /// <summary>The value as a point of a chart.</summary>
    public SeriesPoint? Point => Latest is { Shown: var o } && Shown is { } shown
        ? new(o.Key.Period!.Value, shown, o.Key.Role, o.Status, o.FigureId, Derived: false)
        : null;
}

/// <summary>The regions with a value of one period, which alone can be ranked.</summary>
public sealed record PeriodGroup(ReferencePeriod Period, IReadOnlyList<Ranked<CompareRow>> Places)
{
    /// <summary>Groups of at least two, the largest first, of equals the latest.</summary>
    public static IReadOnlyList<PeriodGroup> Of(IEnumerable<CompareRow> rows, Measure measure) =>
    [
        .. rows.Where(r => r.Shown is not null)
            .GroupBy(r => r.Period!.Value)
            .Where(g => g.Skip(1).Any())
            .OrderByDescending(g => g.Count())
            .ThenByDescending(g => g.Key.End)
            .Select(g => new PeriodGroup(g.Key, Ranking.Of(g, r => r.Range, smallestFirst: measure == Measure.Rank))),
    ];
}
