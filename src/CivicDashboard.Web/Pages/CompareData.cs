using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Web.Parts;

namespace CivicDashboard.Web.Pages;

/// <summary>One region in a comparison.</summary>
/// <param name="Latest">Its latest result; null where nothing is known of the region as a whole: a gap, and shown as one.</param>
/// <param name="Partial">What is known only of towns or firms in it or of regions below it, or without a period.</param>
public sealed record CompareRow(Region Region, ObservationRow? Latest, IReadOnlyList<ObservationRow> Partial);

/// <summary>One indicator over the regions of one parent.</summary>
/// <param name="Indicator">What is compared; null while nothing is known at all.</param>
/// <param name="Within">The parent, whose own value stands first.</param>
/// <param name="Measure">Level, or what the reports give most where none gives a level.</param>
/// <param name="Unit">The unit that the values share; values in other units cannot be compared and are left out.</param>
public sealed record CompareData(
    IReadOnlyList<IndicatorSummary> Choices,
    IReadOnlyList<Region> Parents,
    Indicator? Indicator,
    Region? Within,
    Measure Measure,
    string Unit,
    IReadOnlyList<CompareRow> Rows)
{
    /// <summary>Whether the values are of different times, so that their order says little.</summary>
    public bool PeriodsDiffer => Rows.Select(r => r.Latest?.Shown.Key.Period).OfType<ReferencePeriod>().Distinct().Skip(1).Any();

    public int Gaps => Rows.Count(r => r.Latest is null);

    /// <summary>The regions to be shown one by one: all of a city's districts, gaps too; of many regions only those of which something is known.</summary>
    public IReadOnlyList<CompareRow> Listed => Rows.Count <= MostListed ? Rows : [.. Rows.Where(r => r.Latest is not null || r.Partial.Count > 0)];

    /// <summary>The silent regions among many, to be named in a sentence.</summary>
    public IReadOnlyList<Region> Silent => Rows.Count <= MostListed ? [] : [.. Rows.Where(r => r.Latest is null && r.Partial.Count == 0).Select(r => r.Region)];

    /// <summary>More indicators than this nobody looks through; others are reached from their own page.</summary>
    private const int MostChoices = 500;

    /// <summary>More regions than this are not listed with all their gaps.</summary>
    private const int MostListed = 24;

    public static async Task<CompareData> LoadAsync(
        CivicStore store, RegionList regions, string? indicatorId, string? within, CancellationToken cancel)
    {
        var choices = (await store.IndicatorsAsync(new() { Reported = true, Most = MostChoices }, cancel))
            .OrderBy(i => i.Indicator.IsProvisional)
            .ThenByDescending(i => i.RegionCount)
            .ThenByDescending(i => i.ObservationCount)
            .ToList();
        var chosen = choices.Find(i => i.Indicator.Id == indicatorId) ?? (indicatorId is null ? null : await store.IndicatorAsync(indicatorId, cancel)) ?? choices.FirstOrDefault();
        if (chosen is null)
            return new([], [], null, null, Measure.Level, "", []);
        var observations = chosen.ObservationCount <= Named.MostRows
            ? await store.ObservationsAsync(new() { IndicatorId = chosen.Indicator.Id }, cancel)
            : await store.LatestAsync(chosen.Indicator.Id, null, cancel);
        var results = ObservationRow.Of(observations, implied: false).Where(r => r.Shown.Key.Role == Role.Actual).ToList();
        var parents = ParentsOf(results, regions);
        var parent = regions.Find(within) ?? parents.FirstOrDefault() ?? regions.Find(Region.CountryCode);
        var comparable = Comparable(results);
        return new(
            choices, [.. parents.OrderBy(p => p.Code, StringComparer.Ordinal)], chosen.Indicator, parent,
            comparable.FirstOrDefault()?.Shown.Key.Measure ?? Measure.Level,
            comparable.FirstOrDefault()?.Shown.Quantity.Unit ?? "",
            parent is null ? [] : RowsOf(parent, regions, comparable));
    }

    /// <summary>The parents of the regions that report, those with the most first.</summary>
    private static List<Region> ParentsOf(List<ObservationRow> rows, RegionList regions) =>
    [
        .. rows.Select(r => r.Shown.Key.RegionCode).Distinct()
            .SelectMany(code => regions.PathOf(code).Skip(1).Take(2).Select((region, step) => (region, step)))
            .GroupBy(x => x.region)
            .OrderByDescending(g => g.Count(x => x.step == 0))
            .ThenByDescending(g => g.Count())
            .Select(g => g.Key),
    ];

    /// <summary>The values of the measure and unit that most reports give, levels before changes.</summary>
    private static List<ObservationRow> Comparable(List<ObservationRow> rows) =>
        rows.GroupBy(r => (r.Shown.Key.Measure, r.Shown.Quantity.Unit))
            .OrderByDescending(g => g.Key.Measure == Measure.Level)
            .ThenByDescending(g => g.Select(r => r.Shown.Key.RegionCode).Distinct().Count())
            .ThenByDescending(g => g.Count())
            .FirstOrDefault()?.ToList() ?? [];

    private static List<CompareRow> RowsOf(Region parent, RegionList regions, List<ObservationRow> rows) =>
    [
        .. regions.ChildrenOf(parent.Code).Prepend(parent).Select(region => new CompareRow(
            region,
            LatestOf(rows, region),
            region == parent
                ? [.. rows.Where(r => r.Shown.Key.RegionCode == region.Code && !IsOfWhole(r, region))]
                : [.. rows.Where(r => regions.IsWithin(r.Shown.Key.RegionCode, region.Code) && !IsOfWhole(r, region))])),
    ];

    /// <summary>The latest, and of reports on that time the tightest.</summary>
    private static ObservationRow? LatestOf(List<ObservationRow> rows, Region region)
    {
        var whole = rows.Where(r => IsOfWhole(r, region)).ToList();
        var tightest = Conflicts.Tightest(whole.Select(r => r.Shown)).ToHashSet();
        return whole.Find(r => tightest.Contains(r.Shown));
    }

    private static bool IsOfWhole(ObservationRow row, Region region) =>
        row.Shown.Key is { Place: null, Period: not null } key && key.RegionCode == region.Code;
}
