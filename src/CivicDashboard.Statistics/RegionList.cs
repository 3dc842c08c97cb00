using CivicDashboard.Statistics.Search;

namespace CivicDashboard.Statistics;

/// <summary>All regions by code, with their ups and downs.</summary>
public sealed class RegionList
{
    private readonly Dictionary<string, Region> byCode;
    private readonly ILookup<string, Region> byParent;
    private readonly Lazy<RegionSearch> search;

    /// <summary>Takes the rows of the code list; a code stands once.</summary>
    public RegionList(IEnumerable<Region> regions)
    {
        All = [.. regions];
        byCode = All.ToDictionary(r => r.Code);
        byParent = All.Where(r => r.Parent is not null).ToLookup(r => r.Parent!);
        search = new(() => new(this));
    }

    /// <summary>Every region in the order of the code list.</summary>
    public IReadOnlyList<Region> All { get; }

    /// <summary>The region of a code; null where the list has none such.</summary>
    public Region? Find(string? code) => code is not null && byCode.TryGetValue(code, out var region) ? region : null;

    /// <summary>The region that this one belongs to.</summary>
    public Region? ParentOf(Region region) => Find(region.Parent);

    /// <summary>The regions directly below, in the order of the code list, those no longer in being left out.</summary>
    public IReadOnlyList<Region> ChildrenOf(string code) => [.. byParent[code].Where(r => r.ValidTo is null)];

    /// <summary>The region and all above it, the region itself first.</summary>
    public IEnumerable<Region> PathOf(string? code)
    {
        for (var region = Find(code); region is not null; region = ParentOf(region))
            yield return region;
    }

    /// <summary>
    /// The regions that are called so, the best first: words, which spaces part, in a name or as its initials (lcs for 聊城市). Words
    /// beside the region's own may name one above it. Those no longer in being are left out.
    /// </summary>
    public IEnumerable<Region> Search(string words) => search.Value.Find(SearchWords.Of(words));

    /// <summary>Whether a region is the other or lies in it.</summary>
    public bool IsWithin(string? code, string outer) => PathOf(code).Any(r => r.Code == outer);
}
