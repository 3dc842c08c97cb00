using CivicDashboard.Statistics;
using CivicDashboard.Statistics.Search;
using CivicDashboard.Storage;

namespace CivicDashboard.Web.Pages;

/// <summary>The catalogue as it is shown: by theme, provisional indicators apart.</summary>
/// <param name="Count">How many there are, listed or not.</param>
/// <param name="Index">The themes to narrow the list to; none in a list that was searched for.</param>
public sealed record IndicatorsData(
    IReadOnlyList<ThemeIndicators> Themes, IReadOnlyList<IndicatorSummary> Provisional, int Count, IReadOnlyList<ThemeCount> Index)
{
    /// <summary>Themes without data, with the number of their indicators, where the whole catalogue is shown.</summary>
    public IReadOnlyList<(Theme Theme, int Indicators)> Silent { get; init; } = [];

    /// <summary>So many are listed at most.</summary>
    public const int Most = 300;

    /// <summary>Without a search or a theme only indicators with data are listed, the fullest; the others are counted.</summary>
    public static async Task<IndicatorsData> LoadAsync(
        CivicStore store, Catalogue catalogue, string? typed, string? theme, CancellationToken cancel)
    {
        if (SearchWords.Clean(typed) is { } words)
        {
            var found = await store.SearchIndicatorsAsync(words, int.MaxValue, cancel);
            return Of(catalogue, [.. found.Where(i => string.IsNullOrEmpty(theme) || i.Indicator.Theme == theme)], counts: null, []);
        }
        var themes = await store.ThemesAsync(cancel);
        var counts = themes.Where(t => string.IsNullOrEmpty(theme) || t.Theme == theme).ToDictionary(t => t.Theme, t => t.Indicators);
        var listed = string.IsNullOrEmpty(theme)
            ? await store.IndicatorsAsync(new() { Reported = true, Most = Most }, cancel)
            : await store.IndicatorsAsync(new() { Theme = theme }, cancel);
        return Of(catalogue, listed, counts, ThemeCount.Of(catalogue, themes)) with
        {
            Silent = string.IsNullOrEmpty(theme) ? SilentOf(catalogue, themes) : [],
        };
    }

    private static List<(Theme, int)> SilentOf(Catalogue catalogue, IReadOnlyList<ThemeSummary> themes)
    {
        var silent = themes.Where(t => t.Reported == 0).ToDictionary(t => t.Theme, t => t.Indicators);
        return [.. catalogue.Themes.Where(t => silent.ContainsKey(t.Id)).Select(t => (t, silent[t.Id]))];
    }

    private static IndicatorsData Of(
        Catalogue catalogue, IReadOnlyList<IndicatorSummary> all, IReadOnlyDictionary<string, int>? counts, IReadOnlyList<ThemeCount> index)
    {
        var provisional = all.Where(i => i.Indicator.IsProvisional).OrderByDescending(i => i.ObservationCount).ToList();
        var byTheme = all.Where(i => !i.Indicator.IsProvisional).Take(Most).ToLookup(i => i.Indicator.Theme);
        return new(
            [
                .. catalogue.Themes.Where(t => byTheme.Contains(t.Id))
                    .Select(t => ThemeIndicators.Of(t, [.. byTheme[t.Id]], counts?.GetValueOrDefault(t.Id) ?? byTheme[t.Id].Count())),
            ],
            provisional,
            counts?.Values.Sum() ?? all.Count,
            index);
    }
}

/// <summary>The indicators of a theme, those with data first.</summary>
/// <param name="Without">So many more have no data and are not listed.</param>
public sealed record ThemeIndicators(Theme Theme, IReadOnlyList<IndicatorSummary> Listed, int Without)
{
    public static ThemeIndicators Of(Theme theme, IReadOnlyList<IndicatorSummary> listed, int count) =>
        new(theme, [.. listed.OrderBy(i => i.ObservationCount == 0)], count - listed.Count);
}
