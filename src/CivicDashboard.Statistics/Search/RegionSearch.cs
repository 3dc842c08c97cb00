namespace CivicDashboard.Statistics.Search;

/// <summary>Regions by what people type: a part of a name, or its initials.</summary>
internal sealed class RegionSearch(RegionList regions)
{
    private readonly Dictionary<string, Names> names = regions.All.ToDictionary(r => r.Code, Names.Of);

    /// <summary>How well a region answers to a word.</summary>
    private enum Fit
    {
        Exact,
        Begins,
        Holds,
        None,
    }

    /// <summary>
    /// Those that answer to at least one word, and to the others by themselves or by a region above: 鼓楼 is in several cities, 南京 鼓楼 in one.
    /// What is called just so comes first, then what begins so, larger ones first; those no longer in being are left out.
    /// </summary>
    public IEnumerable<Region> Find(string[] words) =>
        from region in regions.All
        where region.ValidTo is null
        let fits = words.Select(word => FitOf(region, word)).ToList()
        let best = fits.DefaultIfEmpty(Fit.None).Min()
        where best != Fit.None && words.Zip(fits).All(w => w.Second != Fit.None || IsAbove(region, w.First))
        orderby best, region.Level
        select region;

    private bool IsAbove(Region region, string word) => regions.PathOf(region.Parent).Any(above => FitOf(above, word) != Fit.None);

    private Fit FitOf(Region region, string word) => names[region.Code].For(word).Select(name => FitOf(name, word)).Min();

    private static Fit FitOf(string name, string word) =>
        !SearchWords.Holds(name, word) ? Fit.None
        : !name.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? Fit.Holds
        : name.Length > word.Length ? Fit.Begins
        : Fit.Exact;

    private sealed record Names(string[] Written, string[] WithInitials)
    {
        public string[] For(string word) => PinyinInitials.CanBe(word) ? WithInitials : Written;

        public static Names Of(Region region)
        {
            string[] written = [region.Name, region.ShortName, .. region.Aliases];
            return new(written, [.. written, .. written.SelectMany(PinyinInitials.Of)]);
        }
    }
}
