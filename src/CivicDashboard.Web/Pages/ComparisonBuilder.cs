using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Web.Parts;

namespace CivicDashboard.Web.Pages;

/// <summary>Makes the comparison of one indicator from what reports say.</summary>
/// <param name="lists">Regions, units and populations.</param>
/// <param name="query">What was asked for.</param>
/// <param name="parent">The region whose parts are compared.</param>
/// <param name="members">The parts that are compared.</param>
public sealed class ComparisonBuilder(CodeLists lists, CompareQuery query, Region parent, IReadOnlyList<Region> members)
{
    public Comparison Of(Indicator indicator, IReadOnlyList<SourcedObservation> sourced)
    {
        var results = ObservationRow.Of(sourced, implied: false).Where(r => r.Shown.Key.Role == Role.Actual).ToList();
        var comparable = Comparable([.. results.Where(r => IsShown(r.Shown.Key.RegionCode))]) is { Count: > 0 } shown ? shown : Comparable(results);
        var (measure, counted) = comparable is [var first, ..] ? (first.Shown.Key.Measure, first.Shown.Quantity.Unit) : (Measure.Level, indicator.Unit);
        var allows = measure == Measure.Level && lists.Units.FirstOrDefault(u => u.Name == counted) is { } unit && Rates.Allows(unit);
        var perHead = query.PerHead && allows;
        var same = results.Where(r => r.Shown.Key.Measure == measure && r.Shown.Quantity.Unit == counted).ToList();
        var rows = members.Select(m => RowOf(m, same, query.Period, perHead)).ToList();
        return new(
            indicator, measure, perHead ? Rates.UnitOf(counted) : counted,
            RowOf(parent, same, query.Period, perHead), rows, PeriodGroup.Of(rows, measure), SeriesOf(same, perHead), PeriodsOf(same))
        {
            IsPerHead = perHead,
            AllowsPerHead = allows,
            Change = measure.IsChange || measure == Measure.Rank ? null : ChangeOf(same, perHead),
        };
    }

    private bool IsShown(string code) => code == parent.Code || members.Any(m => m.Code == code);

    /// <summary>The values of the measure and unit that most reports give, levels before changes.</summary>
    private static List<ObservationRow> Comparable(List<ObservationRow> rows) =>
        rows.GroupBy(r => (r.Shown.Key.Measure, r.Shown.Quantity.Unit))
            .OrderByDescending(g => g.Key.Measure == Measure.Level)
            .ThenByDescending(g => g.Select(r => r.Shown.Key.RegionCode).Distinct().Count())
            .ThenByDescending(g => g.Count())
            .FirstOrDefault()?.ToList() ?? [];

    private CompareRow RowOf(Region region, List<ObservationRow> rows, ReferencePeriod? period, bool perHead)
    {
        var whole = rows.Where(r => IsOfWhole(r, region) && (period is null || r.Shown.Key.Period == period)).ToList();
        var newest = whole.Where(r => r.Shown.Key.Period == whole[0].Shown.Key.Period).ToList();
        var tightest = Conflicts.Tightest(newest.Select(r => r.Shown)).ToHashSet();
        var said = newest.Where(r => tightest.Contains(r.Shown)).ToList();
        return new(
            region,
            said.Count > 0 ? said[0] : null,
            [.. said.Select(r => Compared(r.Shown.Quantity, region, r.Shown.Key.Period!.Value, perHead)).OfType<Quantity>()],
            region == parent ? [] : [.. rows.Where(r => lists.Regions.IsWithin(r.Shown.Key.RegionCode, region.Code) && !IsOfWhole(r, region))]);
    }

    private Quantity? Compared(Quantity quantity, Region region, ReferencePeriod period, bool perHead) =>
        !perHead ? quantity
        : lists.Populations.Nearest(region.Code, period.End.Year) is { } known ? Rates.Of(quantity, known.People)
        : null;

    private List<Series> SeriesOf(List<ObservationRow> rows, bool perHead) =>
    [
        .. members.SelectMany(m => Series.From(rows.Where(r => IsOfWhole(r, m)).Select(r => r.Shown), implied: false)
            .Where(s => s.Points.Count > 1)
            .Select(s => s with
            {
                Unit = perHead ? Rates.UnitOf(s.Unit) : s.Unit,
                Points = [.. s.Points
                    .Select(p => Compared(p.Quantity, m, p.Period, perHead) is { } shown ? p with { Quantity = shown } : null)
                    .OfType<SeriesPoint>()],
            })
            .Where(s => s.Points.Count > 1)),
    ];

    private List<ReferencePeriod> PeriodsOf(List<ObservationRow> rows) =>
    [
        .. rows.Where(r => members.Any(m => IsOfWhole(r, m))).Select(r => r.Shown.Key.Period!.Value).Distinct()
            .OrderByDescending(p => p.End).ThenByDescending(p => p.Start),
    ];

    private PeriodChange? ChangeOf(List<ObservationRow> rows, bool perHead)
    {
        var known = members.Select(m => PeriodsOf(m, rows, perHead));
        (ReferencePeriod From, ReferencePeriod To)? pair = query is { From: { } from, To: { } to } ? (from, to) : PeriodChange.Best([.. known]);
        return pair is { } chosen
            ? PeriodChange.Of(chosen.From, chosen.To, members.Select(m => (RowOf(m, rows, chosen.From, perHead), RowOf(m, rows, chosen.To, perHead))))
            : null;
    }

    private IReadOnlyCollection<ReferencePeriod> PeriodsOf(Region region, List<ObservationRow> rows, bool perHead) =>
    [
        .. rows.Where(r => IsOfWhole(r, region) && Compared(r.Shown.Quantity, region, r.Shown.Key.Period!.Value, perHead) is not null)
            .Select(r => r.Shown.Key.Period!.Value).Distinct(),
    ];

    private static bool IsOfWhole(ObservationRow row, Region region) =>
        row.Shown.Key is { Place: null, Period: not null } key && key.RegionCode == region.Code;
}
