using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Places;

/// <summary>Infers for whom a text speaks where nothing says it: the city or county that it names most.</summary>
public static class HomeFinder
{
    /// <summary>The region that most names in these texts lie in; null where they name none.</summary>
    public static string? Find(PlaceIndex places, IEnumerable<string?> texts)
    {
        var counts = new Dictionary<string, int>();
        foreach (var text in texts)
            if (text is not null)
                foreach (var name in NameScanner.Scan(text, places, null))
                    Count(counts, places.Regions, name);
        var city = Most(counts, places.Regions, RegionLevel.City, null);
        var province = Most(counts, places.Regions, RegionLevel.Province, null);
        var found = city is not null && 2 * counts[city.Code] >= counts[province!.Code] ? city : province;
        if (found is null)
            return counts.Count > 0 ? Region.CountryCode : null;
        var county = Most(counts, places.Regions, RegionLevel.County, found.Code);
        return county is not null && 5 * counts[county.Code] > 4 * counts[found.Code] ? county.Code : found.Code;
    }

    private static void Count(Dictionary<string, int> counts, RegionList regions, PlaceName name)
    {
        foreach (var region in regions.PathOf(name.Code))
            counts[region.Code] = counts.GetValueOrDefault(region.Code) + 1;
    }

    private static Region? Most(Dictionary<string, int> counts, RegionList regions, RegionLevel level, string? within) =>
        counts.Keys.Select(regions.Find).Where(r => r!.Level == level && (within is null || regions.IsWithin(r.Code, within)))
            .MaxBy(r => counts[r!.Code]);
}
