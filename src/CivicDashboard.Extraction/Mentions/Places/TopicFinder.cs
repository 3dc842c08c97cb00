using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Places;

/// <summary>Finds what an article as a whole is about: what its title names, else what it keeps naming, else its home.</summary>
internal static class TopicFinder
{
    /// <summary>The reading that holds where the text says nothing nearer.</summary>
    public static PlaceReading Find(
        string text, List<PlaceName> names, PlaceIndex places, string? title, string? affiliation, string? home, bool homeKnown)
    {
        var inside = names.Where(n => n.Whole == '\0' && IsInside(places, n.Code, home)).ToList();
        if (OnlyOne(places, title, home) is { } titled)
            return new(titled.Code, LocalOf(inside, titled.Code) ?? FirmOf(title!, places, titled), titled.Text(title!), true);
        if (HomeIn(places, title, home) is { } homeName)
            return new(home, null, homeName.Text(title!), homeKnown);
        if (IsNational(text))
            return new(Region.CountryCode, null, "新华社", false);
        if (Dominant(inside, home) is { } dominant && !SpeaksOfCity(names, places, dominant.Code))
            return new(dominant.Code, LocalOf(inside, dominant.Code) ?? FirmOf(text, places, dominant), dominant.Text(text), true);
        if (OnlyOne(places, affiliation, home) is { } employer && SpeaksOf(names, places, employer.Code!, home))
            return new(employer.Code, null, affiliation!, false);
        var saysHome = names.Exists(n => n.Code == home || n.Whole is '市' or '县' or '区' or '省');
        return new(home, null, places.Regions.Find(home)?.Name ?? "", homeKnown && saysHome);
    }

    /// <summary>The one place below or beside home that a short text names; null where it names none or several.</summary>
    private static PlaceName? OnlyOne(PlaceIndex places, string? text, string? home)
    {
        if (text is null)
            return null;
        var below = NameScanner.Scan(text, places, home).Where(n => n.Whole == '\0' && n.Code != home && IsInside(places, n.Code, home)).ToList();
        return below.Select(n => n.Code).Distinct().Count() == 1 ? below[0] : null;
    }

    private static PlaceName? HomeIn(PlaceIndex places, string? title, string? home) =>
        title is null ? null : NameScanner.Scan(title, places, home).Find(n => n.Code == home && n.Code is not null);

    /// <summary>The smaller place that an article without a place in its title speaks of almost alone.</summary>
    private static PlaceName? Dominant(List<PlaceName> inside, string? home)
    {
        var below = inside.Where(n => n.Code != home).GroupBy(n => n.Code).MaxBy(g => g.Count());
        return below is not null && below.Count() >= 3 && 3 * below.Count() > 2 * inside.Count ? below.First() : null;
    }

    /// <summary>The town that most names of places within a region belong to.</summary>
    private static string? LocalOf(List<PlaceName> inside, string? code)
    {
        var within = inside.Where(n => n.Code == code && n.Place is not null).ToList();
        var most = within.GroupBy(n => n.Place).MaxBy(g => g.Count());
        return most is not null && most.Count() >= 3 && 2 * most.Count() > within.Count ? most.Key : null;
    }

    private static string? FirmOf(string text, PlaceIndex places, PlaceName name)
    {
        var (kind, end) = name.Body(text, places);
        return kind == BodyKind.Firm ? text[name.Start..end] : null;
    }

    /// <summary>Whether the text says 我县 or 全县 of its author's county, or names no other place to speak of.</summary>
    private static bool SpeaksOf(List<PlaceName> names, PlaceIndex places, string code, string? home)
    {
        var kind = places.Regions.Find(code)!.Name[^1];
        return kind != '市' && names.Exists(n => n.Whole == kind)
            || !names.Exists(n => n.Whole is '市' or '省' || n.Code == home);
    }

    /// <summary>Whether the text says 全市 or 我市 where it cannot mean this county.</summary>
    private static bool SpeaksOfCity(List<PlaceName> names, PlaceIndex places, string? code) =>
        places.Regions.Find(code)?.Name[^1] != '市' && names.Exists(n => n.Whole == '市');

    private static bool IsNational(string text) =>
        text.AsSpan(0, Math.Min(text.Length, 40)).Contains("新华社", StringComparison.Ordinal);

    private static bool IsInside(PlaceIndex places, string? code, string? home) =>
        code is not null && places.CityOf(home) is { } city && places.Regions.IsWithin(code, city.Code);
}
