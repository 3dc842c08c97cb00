using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Places;

/// <summary>Finds the places named in a text, chains such as 云南省丽江市华坪县兴泉镇 as one.</summary>
internal sealed class NameScanner
{
    /// <summary>No chain of names is longer: 镇镇镇… must not grow with the text.</summary>
    private const int LongestChain = 60;

    private readonly string text;
    private readonly PlaceIndex places;
    private readonly NameResolver resolver;
    private readonly List<PlaceName> names = [];
    private readonly Dictionary<char, List<PlaceName>> locals = [];

    /// <summary>The county named last in this paragraph: towns and communities named behind it lie in it.</summary>
    private string? near;

    private NameScanner(string text, PlaceIndex places, string? home)
    {
        this.text = text;
        this.places = places;
        resolver = new NameResolver(places, home);
    }

    /// <summary>The names in the order of the text; none overlap.</summary>
    public static List<PlaceName> Scan(string text, PlaceIndex places, string? home) => new NameScanner(text, places, home).Run();

    private List<PlaceName> Run()
    {
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '\n')
                near = null;
            var name = At(i);
            if (name is not null)
                Add(name);
            i = name?.End ?? i + 1;
        }
        return names;
    }

    /// <summary>The name that ends here, where it can go on.</summary>
    private PlaceName? Before(int i) =>
        names.Count > 0 && names[^1].End == i && i - names[^1].Start < LongestChain ? names[^1] : null;

    private PlaceName? At(int i) => Whole(i) ?? RegionOrTown(i) ?? Known(i) ?? Local(i);

    private PlaceName? Whole(int i)
    {
        var length = WholeWords.Match(text, i, out var kind);
        return length == 0 ? null : new(i, i + length, kind == '国' ? Region.CountryCode : null, null, kind);
    }

    private PlaceName? RegionOrTown(int i)
    {
        var before = Before(i);
        var regionLength = places.RegionNames.Match(text, i, out var regions);
        var townLength = places.TownNames.Match(text, i, out var towns);
        if (townLength > regionLength && resolver.CountyOf(towns, before?.Code, near) is { } county)
            return new(i, i + townLength, county.Code, string.Concat(before?.Place, text.AsSpan(i, townLength)));
        if (OtherWords.Hold(text, i, regionLength))
            return null;
        // 玉龙县黄山镇: nothing with a code of its own lies in a county.
        if (regionLength == 0 || places.Regions.Find(before?.Code)?.Level == RegionLevel.County)
            return null;
        return resolver.Region(regions, text.AsSpan(i, regionLength), before?.Code, BeginsClause(i)) is { } region
            ? new(i, i + regionLength, region.Code, null)
            : null;
    }

    /// <summary>A community that was named with its county before: 石化小区.</summary>
    private PlaceName? Known(int i)
    {
        if (locals.TryGetValue(text[i], out var known))
            foreach (var local in known)
                if (string.CompareOrdinal(text, i, local.Place, 0, local.Place!.Length) == 0)
                    return local with { Start = i, End = i + local.Place.Length };
        return null;
    }

    private PlaceName? Local(int i)
    {
        var before = Before(i) is { Whole: '\0' } name ? name : null;
        var length = before is not null ? LocalNames.Behind(text, i)
            : BeginsClause(i) || Clause.EndsWithLocative(text.AsSpan(0, i)) ? Math.Max(LocalNames.Zone(text, i), LocalNames.AtClauseStart(text, i))
            : 0;
        if (length == 0)
            return null;
        var code = before?.Code ?? (LocalNames.Zone(text, i) > 0 ? null : near);
        return new(i, i + length, code, string.Concat(before?.Place, text.AsSpan(i, length)));
    }

    private bool BeginsClause(int i) => i == 0 || !char.IsLetterOrDigit(text[i - 1]);

    private void Add(PlaceName name)
    {
        var code = name.Code;
        if (code is not null && places.Regions.Find(code)?.Level == RegionLevel.County)
            near = code;
        if (Before(name.Start) is not { } before || !Continues(before, name))
        {
            names.Add(name);
            return;
        }
        names[^1] = name with { Start = before.Start };
        Remember(name);
    }

    /// <summary>Whether a name goes on from the one before it: a smaller place within it.</summary>
    private bool Continues(PlaceName before, PlaceName name) =>
        name.Whole == '\0' && (name.Place is not null || before.Code != name.Code)
        && (before.Code == name.Code || before.Code is not null && places.Regions.IsWithin(name.Code, before.Code));

    private void Remember(PlaceName name)
    {
        var last = text[name.Start..name.End];
        if (name.Place is null || last.Length < 3)
            return;
        if (!locals.TryGetValue(last[0], out var known))
            locals[last[0]] = known = [];
        if (known.Count < 8)
            known.Add(name with { Place = last });
    }
}
