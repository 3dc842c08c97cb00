using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Web.Parts;

namespace CivicDashboard.Web.Pages;

/// <summary>What is known of a region, by theme.</summary>
/// <param name="Themes">The catalogue's themes that it reports on; a null theme holds the provisional indicators.</param>
/// <param name="Below">The regions directly below that report, with those under them counted in.</param>
/// <param name="Silent">The regions directly below of which nothing is known.</param>
/// <param name="Missing">Indicators that regions of the same parent report and it does not, with the number of those.</param>
public sealed record RegionData(
    Region Region,
    IReadOnlyList<(Theme? Theme, IReadOnlyList<ProfileRow> Rows)> Themes,
    IReadOnlyDictionary<string, Indicator> Indicators,
    IReadOnlyList<(Region Region, int Observations)> Below,
    IReadOnlyList<Region> Silent,
    IReadOnlyList<(Indicator Indicator, int Regions)> Missing)
{
    /// <summary>So many points of the region and those beside it are fetched at most, for courses and places.</summary>
    private const int MostPoints = 4000;

    public static async Task<RegionData?> LoadAsync(CivicStore store, CodeLists lists, string code, CancellationToken cancel)
    {
        if (lists.Regions.Find(code) is not { } region)
            return null;
        var around = Around(lists.Regions, region);
        var coverage = (await store.CoverageAsync(around, cancel: cancel)).ToLookup(c => c.RegionCode);
        var sourced = await SourcedAsync(store, code, [.. coverage[code]], cancel);
        var points = (await PointsAsync(store, code, around, coverage, cancel)).ToLookup(p => p.Key.IndicatorId);
        var rows = ProfileRow.Of(ObservationRow.Of(sourced, implied: false), coverage[code].ToDictionary(c => c.IndicatorId, c => c.ObservationCount))
            .Select(r => r with { Course = CourseOf(r, points[r.IndicatorId]), Standing = StandingOf(r, region, points[r.IndicatorId]) });
        var below = CountsBelow(lists.Regions, code, await store.RegionsAsync(cancel));
        return new(
            region,
            ByTheme(lists.Catalogue, rows),
            await store.IndicatorsOfAsync(sourced, cancel),
            [.. below.Where(b => b.Observations > 0)],
            [.. below.Where(b => b.Observations == 0).Select(b => b.Region)],
            MissingIn(lists.Catalogue, region, coverage));
    }

    /// <summary>The region, its parent and those of the same parent.</summary>
    private static List<string> Around(RegionList regions, Region region) => region.Parent is { } parent
        ? [.. regions.ChildrenOf(parent).Select(r => r.Code).Append(region.Code).Append(parent).Distinct()]
        : [region.Code];

    private static async Task<IReadOnlyList<SourcedObservation>> SourcedAsync(
        CivicStore store, string code, IReadOnlyList<Coverage> own, CancellationToken cancel) =>
        own.Sum(c => c.ObservationCount) <= Named.MostRows
            ? await store.ObservationsAsync(new() { RegionCodes = [code] }, cancel)
            :
            [
                .. await store.LatestAsync(null, code, cancel),
                .. await store.ObservationsAsync(new() { RegionCodes = [code], Role = Role.Target, Newest = Named.MostRows }, cancel),
            ];

    /// <summary>The results of the region's indicators, there and around it; where they are too many, of those that have fewest.</summary>
    private static async Task<IReadOnlyList<Observation>> PointsAsync(
        CivicStore store, string code, IReadOnlyList<string> around, ILookup<string, Coverage> coverage, CancellationToken cancel)
    {
        var counts = around.SelectMany(c => coverage[c]).ToLookup(c => c.IndicatorId, c => c.ObservationCount);
        var (ids, sum) = (new List<string>(), 0);
        foreach (var (id, count) in coverage[code].Select(c => (c.IndicatorId, counts[c.IndicatorId].Sum())).OrderBy(x => x.Item2))
            if ((sum += count) <= MostPoints)
                ids.Add(id);
        return ids.Count == 0 ? [] : await store.PointsAsync(new() { IndicatorIds = ids, RegionCodes = around, Role = Role.Actual }, cancel);
    }

    private static Series? CourseOf(ProfileRow row, IEnumerable<Observation> points)
    {
        var (key, unit) = (row.Main.Shown.Key, row.Main.Shown.Quantity.Unit);
        return Series.From(points.Where(p => p.Key.RegionCode == key.RegionCode && p.Key.Place == key.Place), implied: false)
            .FirstOrDefault(s => s.Measure == key.Measure && s.Unit == unit && s.Points.Count > 1);
    }

    private static Standing? StandingOf(ProfileRow row, Region region, IEnumerable<Observation> points) =>
        row.Main.Shown.Key is { Place: null, Period: not null, Role: Role.Actual } && region.Parent is { } parent
            ? Standing.Of(row.Main.Shown, parent, points)
            : null;

    private static List<(Region Region, int Observations)> CountsBelow(
        RegionList regions, string code, IReadOnlyList<RegionSummary> reporting) =>
    [
        .. regions.ChildrenOf(code).Select(child =>
            (child, reporting.Where(r => regions.IsWithin(r.RegionCode, child.Code)).Sum(r => r.ObservationCount))),
    ];

    private static List<(Theme?, IReadOnlyList<ProfileRow>)> ByTheme(Catalogue catalogue, IEnumerable<ProfileRow> rows)
    {
        var byTheme = rows.ToLookup(r => catalogue.Find(r.IndicatorId)?.Theme);
        return
        [
            .. catalogue.Themes.Append(null)
                .Where(t => byTheme.Contains(t?.Id))
                .Select(t => (t, (IReadOnlyList<ProfileRow>)[.. byTheme[t?.Id]])),
        ];
    }

    private static List<(Indicator, int)> MissingIn(Catalogue catalogue, Region region, ILookup<string, Coverage> coverage)
    {
        var own = coverage[region.Code].Select(c => c.IndicatorId).ToHashSet();
        return
        [
            .. coverage.Where(g => g.Key != region.Code && g.Key != region.Parent).SelectMany(g => g)
                .Where(c => !own.Contains(c.IndicatorId))
                .GroupBy(c => c.IndicatorId)
                .Select(g => (Indicator: catalogue.Find(g.Key)!, Regions: g.Count()))
                .Where(m => m.Indicator is not null)
                .OrderByDescending(m => m.Regions),
        ];
    }
}
