using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Places;

/// <summary>
/// Tells which of several places a name means (there are four 鼓楼区 and eighty-eight 城关镇): the one within the place named
/// just before it, else the one at home, else the one that the text has named in full.
/// </summary>
internal sealed class NameResolver(PlaceIndex places, string? home)
{
    /// <summary>Full names that are also common words: they are names only behind their city or at the head of a clause at home.</summary>
    private static readonly HashSet<string> CommonWords = ["城区", "郊区", "矿区", "东区", "西区", "老城区", "新城区", "新市区", "港口区"];

    private readonly string? homeCity = places.CityOf(home)?.Code;
    private readonly string? homeProvince = places.Regions.PathOf(home).FirstOrDefault(r => r.Level == RegionLevel.Province)?.Code;
    private readonly HashSet<string> named = [];
    private readonly Dictionary<(List<Town>, string?, string?), Region?> counties = [];

    /// <summary>The region that a name means.</summary>
    /// <param name="candidates">All regions of that name.</param>
    /// <param name="name">As it stands in the text.</param>
    /// <param name="before">Code of the place that stands directly before it.</param>
    /// <param name="beginsClause">Whether it stands where a clause begins.</param>
    public Region? Region(List<Region> candidates, ReadOnlySpan<char> name, string? before, bool beginsClause)
    {
        var isFull = IsFull(candidates, name);
        var region = Within(candidates, before);
        if (region is null && CommonWords.Contains(name.ToString()))
            return beginsClause ? Within(candidates, homeCity) : null;
        region ??= Within(candidates, homeCity) ?? candidates.Find(c => named.Contains(c.Code)) ?? Upper(candidates, isFull);
        if (region is not null && (isFull || (before is not null && Within(candidates, before) is not null)))
            named.Add(region.Code);
        return region;
    }

    /// <summary>The region that a town of this name lies in, where the surroundings tell; the city where it has several such towns.</summary>
    public Region? CountyOf(List<Town> candidates, string? before, string? near)
    {
        var key = (candidates, before, near);
        if (!counties.TryGetValue(key, out var county))
            counties[key] = county = FindCounty(candidates, before, near);
        return county;
    }

    private Region? FindCounty(List<Town> candidates, string? before, string? near) =>
        before is not null && before != Statistics.Region.CountryCode
            ? Only(candidates, before) ?? Somewhere(candidates, before)
            : Only(candidates, near) ?? Only(candidates, home) ?? Only(candidates, homeCity) ?? Somewhere(candidates, homeCity);

    /// <summary>Of several without context the one of the higher level; a county's short name alone is too often another word.</summary>
    private Region? Upper(List<Region> candidates, bool isFull)
    {
        if (Within(candidates, homeProvince) is { } near && (isFull || near.Level != RegionLevel.County))
            return near;
        var upper = candidates.MinBy(c => (c.Level, c.ValidTo is null ? 0 : 1));
        if (upper!.Level != RegionLevel.County)
            return upper;
        return isFull && candidates.Count(c => c.ValidTo is null) <= 1 ? upper : null;
    }

    private Region? Within(List<Region> candidates, string? outer) =>
        outer is null ? null : candidates.Where(c => IsWithin(c.Code, outer)).MinBy(c => (c.ValidTo is null ? 0 : 1, c.Level));

    private Region? Only(List<Town> candidates, string? outer) =>
        candidates.Where(t => IsWithin(t.County, outer)).Select(t => t.County).Distinct().Take(2).ToList() is [var only]
            ? places.Regions.Find(only)
            : null;

    private Region? Somewhere(List<Town> candidates, string? outer) =>
        candidates.Exists(t => IsWithin(t.County, outer)) ? places.Regions.Find(outer) : null;

    private bool IsWithin(string code, string? outer) => outer is not null && places.Regions.IsWithin(code, outer);

    private static bool IsFull(List<Region> candidates, ReadOnlySpan<char> name)
    {
        foreach (var candidate in candidates)
            if (name.SequenceEqual(candidate.Name) || candidate.Aliases.Contains(name.ToString()))
                return true;
        return false;
    }
}
