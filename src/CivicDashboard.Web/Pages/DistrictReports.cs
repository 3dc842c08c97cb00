using CivicDashboard.Statistics;
using CivicDashboard.Storage;

namespace CivicDashboard.Web.Pages;

/// <summary>Which districts of the city report, and which are silent.</summary>
/// <param name="City">The city most of whose parts report, or the province where no city has several; null while nothing is known.</param>
/// <param name="Reporting">Its parts with what is known of them, those with most first.</param>
/// <param name="Silent">Its parts of which nothing is known, in the order of their codes.</param>
public sealed record DistrictReports(Region? City, IReadOnlyList<(Region Region, RegionSummary Known)> Reporting, IReadOnlyList<Region> Silent)
{
    public static DistrictReports Of(IReadOnlyList<RegionSummary> known, RegionList regions)
    {
        var byCode = known.ToDictionary(r => r.RegionCode);
        var city = known
            .Select(r => (Parent: regions.Find(regions.Find(r.RegionCode)?.Parent), r.ObservationCount))
            .Where(r => r.Parent is { Level: RegionLevel.City or RegionLevel.Province })
            .GroupBy(r => r.Parent!.Code)
            .OrderByDescending(g => g.First().Parent!.Level == RegionLevel.City && g.Skip(1).Any())
            .ThenByDescending(g => g.Count())
            .ThenByDescending(g => g.Sum(r => r.ObservationCount))
            .Select(g => regions.Find(g.Key))
            .FirstOrDefault();
        if (city is null)
            return new(regions.Find(known.MaxBy(r => r.ObservationCount)?.RegionCode), [], []);
        var parts = regions.ChildrenOf(city.Code);
        return new(
            city,
            [.. parts.Where(p => byCode.ContainsKey(p.Code)).Select(p => (p, byCode[p.Code])).OrderByDescending(p => p.Item2.ObservationCount)],
            [.. parts.Where(p => !byCode.ContainsKey(p.Code))]);
    }
}
