using CivicDashboard.Statistics;

namespace CivicDashboard.Web.Pages;

/// <summary>Finding indicators and regions by what people type.</summary>
public static class CatalogueSearch
{
    /// <summary>More than anyone types.</summary>
    private const int MostLetters = 100;

    /// <summary>What was typed, without what no text holds: null where nothing remains.</summary>
    public static string? Clean(string? typed)
    {
        var letters = new string([.. (typed ?? "").Where(c => !char.IsControl(c) && !char.IsSurrogate(c)).Take(MostLetters)]).Trim();
        return letters.Length == 0 ? null : letters;
    }

    /// <summary>Whether an indicator's names or definition hold every word.</summary>
    public static bool Matches(Indicator indicator, string? words) =>
        WordsOf(words).All(word => Texts(indicator).Any(text => Holds(text, word)));

    /// <summary>Those that match, names before definitions.</summary>
    public static IEnumerable<T> Among<T>(IEnumerable<T> rows, Func<T, Indicator> indicator, string? words) =>
        rows.Where(row => Matches(indicator(row), words))
            .OrderBy(row => WordsOf(words).All(w => Holds(indicator(row).Name, w) || Holds(indicator(row).NameEn, w)) ? 0 : 1);

    /// <summary>The regions whose name holds the words; larger ones first.</summary>
    public static IEnumerable<Region> Regions(RegionList regions, string? words) =>
        WordsOf(words) is { Length: > 0 } all
            ? regions.All
                .Where(r => r.ValidTo is null && all.All(w => Holds(r.Name, w) || r.Aliases.Any(a => Holds(a, w))))
                .OrderBy(r => r.Level)
            : [];

    private static string[] WordsOf(string? words) =>
        (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<string> Texts(Indicator i) => [i.Name, i.NameEn, i.Definition, i.DefinitionEn, .. i.Aliases];

    private static bool Holds(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
