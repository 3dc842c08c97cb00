using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Web.Parts;

namespace CivicDashboard.Web.Pages;

/// <summary>What is known of a region, by theme.</summary>
/// <param name="Themes">The catalogue's themes that it reports on; a null theme holds the provisional indicators.</param>
/// <param name="Below">The regions directly below that report, with those under them counted in.</param>
/// <param name="Silent">The regions directly below of which nothing is known.</param>
public sealed record RegionData(
    Region Region,
    IReadOnlyList<(Theme? Theme, IReadOnlyList<RegionLine> Lines)> Themes,
    IReadOnlyDictionary<string, Indicator> Indicators,
    IReadOnlyList<(Region Region, int Observations)> Below,
    IReadOnlyList<Region> Silent)
{
    public static async Task<RegionData?> LoadAsync(CivicStore store, CodeLists lists, string code, CancellationToken cancel)
    {
        if (lists.Regions.Find(code) is not { } region)
            return null;
        var coverage = await store.CoverageAsync([code], cancel: cancel);
        var sourced = coverage.Sum(c => c.ObservationCount) <= Named.MostRows
            ? await store.ObservationsAsync(new() { RegionCodes = [code] }, cancel)
            :
            [
                .. await store.LatestAsync(null, code, cancel),
                .. await store.ObservationsAsync(new() { RegionCodes = [code], Role = Role.Target, Newest = Named.MostRows }, cancel),
            ];
        var indicators = await store.IndicatorsOfAsync(sourced, cancel);
        var below = CountsBelow(lists.Regions, code, await store.RegionsAsync(cancel));
        return new(
            region,
            ByTheme(lists.Catalogue, RegionLine.Of(ObservationRow.Of(sourced, implied: false), coverage.ToDictionary(c => c.IndicatorId, c => c.ObservationCount))),
            indicators,
            [.. below.Where(b => b.Observations > 0)],
            [.. below.Where(b => b.Observations == 0).Select(b => b.Region)]);
    }

    private static List<(Region Region, int Observations)> CountsBelow(
        RegionList regions, string code, IReadOnlyList<RegionSummary> reporting) =>
    [
        .. regions.ChildrenOf(code).Select(child =>
            (child, reporting.Where(r => regions.IsWithin(r.RegionCode, child.Code)).Sum(r => r.ObservationCount))),
    ];

    private static List<(Theme?, IReadOnlyList<RegionLine>)> ByTheme(Catalogue catalogue, IEnumerable<RegionLine> lines)
    {
        var byTheme = lines.ToLookup(l => catalogue.Find(l.Row.Shown.Key.IndicatorId)?.Theme);
        return
        [
            .. catalogue.Themes.Append(null)
                .Where(t => byTheme.Contains(t?.Id))
                .Select(t => (t, (IReadOnlyList<RegionLine>)[.. byTheme[t?.Id]])),
        ];
    }
}
