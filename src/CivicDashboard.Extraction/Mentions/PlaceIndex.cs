using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions;

/// <summary>All places by the names that texts use for them.</summary>
public sealed class PlaceIndex
{
    private static readonly string[] TownKinds = ["镇", "乡", "街道", "苏木", "农场"];

    /// <summary>Built once from the code lists.</summary>
    public PlaceIndex(RegionList regions, IReadOnlyList<Town> towns)
    {
        Regions = regions;
        Towns = towns;
        foreach (var region in regions.All)
            foreach (var name in NamesOf(region))
                Add(RegionNames, name, region);
        foreach (var region in regions.All)
            AddHomonym(region);
        foreach (var town in towns.Where(t => TownKinds.Any(t.Name.EndsWith)))
            Add(TownNames, town.Name, town);
    }

    /// <summary>The regions.</summary>
    public RegionList Regions { get; }

    /// <summary>The towns.</summary>
    public IReadOnlyList<Town> Towns { get; }

    internal PhraseIndex<List<Region>> RegionNames { get; } = new();

    internal PhraseIndex<List<Town>> TownNames { get; } = new();

    /// <summary>The city that a region belongs to; itself where it stands above the counties or has no city.</summary>
    internal Region? CityOf(string? code) =>
        Regions.PathOf(code).FirstOrDefault(r => r.Level != RegionLevel.County);

    private static IEnumerable<string> NamesOf(Region region) =>
        region.Aliases.Append(region.Name).Append(region.ShortName)
            .Where(n => n.Length > 1 && n is not ("我国" or "全国")).Distinct();

    /// <summary>大同区 is called 大同 at home although 大同市 has the name elsewhere.</summary>
    private void AddHomonym(Region region)
    {
        if (region.Level == RegionLevel.County && region.ShortName == region.Name && region.Name.Length > 2
            && RegionNames.TryGet(region.Name.AsSpan(0, region.Name.Length - 1), out var others))
            others.Add(region);
    }

    private static void Add<T>(PhraseIndex<List<T>> index, string name, T place) =>
        index.Add(name, [place], (known, more) =>
        {
            known.AddRange(more);
            return known;
        });
}
