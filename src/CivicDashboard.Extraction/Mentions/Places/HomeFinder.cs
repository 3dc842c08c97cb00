using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Places;

/// <summary>Infers for whom a text speaks where nothing says it: the city or county that it names most.</summary>
public static class HomeFinder
{
    private const int FewestProvinces = 4;

    /// <summary>The region that most names in these texts lie in; null where they name none.</summary>
    /// <param name="places">All known places.</param>
    /// <param name="texts">The texts of a document.</param>
    /// <param name="isPlain">Whether they name it more than once and nothing that lies elsewhere, so that no reader would doubt it.</param>
    public static string? Find(PlaceIndex places, IEnumerable<string?> texts, out bool isPlain)
    {
        var counts = new Dictionary<string, int>();
        var home = Find(places, texts, counts);
        isPlain = home is not null && counts.GetValueOrDefault(home) > 1
            && counts.Keys.All(code => places.Regions.IsWithin(code, home) || places.Regions.IsWithin(home, code));
        return home;
    }

    private static string? Find(PlaceIndex places, IEnumerable<string?> texts, Dictionary<string, int> counts)
    {
        var saysWhole = false;
        foreach (var text in texts)
            if (text is not null)
                foreach (var name in NameScanner.Scan(text, places, null))
                {
                    Count(counts, places.Regions, name);
                    saysWhole |= name.Whole is '省' or '市' or '县' or '区';
                }
        var city = Most(counts, places.Regions, RegionLevel.City, null);
        var province = Most(counts, places.Regions, RegionLevel.Province, null);
        if (province is not null && !saysWhole && IsSpread(counts, places.Regions, province))
            return Region.CountryCode;
        var found = city is not null && 2 * counts[city.Code] >= counts[province!.Code] ? city : province;
        if (found is null)
            return counts.Count > 0 ? Region.CountryCode : null;
        var county = Most(counts, places.Regions, RegionLevel.County, found.Code);
        return county is not null && 5 * counts[county.Code] > 4 * counts[found.Code] ? county.Code : found.Code;
    }

    /// <summary>A text that goes from province to province, dwells in none and says 全省 of none, speaks for the country.</summary>
    private static bool IsSpread(Dictionary<string, int> counts, RegionList regions, Region most)
    {
        var provinces = counts.Where(c => regions.Find(c.Key)?.Level == RegionLevel.Province).ToList();
        return provinces.Count >= FewestProvinces && 2 * counts[most.Code] < provinces.Sum(p => p.Value);
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
