using CivicDashboard.Statistics;
using CivicDashboard.Statistics.Search;
using CivicDashboard.Storage;

namespace CivicDashboard.Web.Pages;

/// <summary>The catalogue as it is shown: by theme, provisional indicators apart.</summary>
/// <param name="Count">How many there are, listed or not.</param>
public sealed record IndicatorsData(
    IReadOnlyList<ThemeIndicators> Themes, IReadOnlyList<IndicatorSummary> Provisional, int Count)
{
    /// <summary>So many are listed at most.</summary>
    public const int Most = 300;

    /// <summary>Without a search or a theme only indicators with data are listed, the fullest; the others are counted.</summary>
    public static async Task<IndicatorsData> LoadAsync(
        CivicStore store, Catalogue catalogue, string? typed, string? theme, CancellationToken cancel)
    {
        if (SearchWords.Clean(typed) is { } words)
        {
            var found = await store.SearchIndicatorsAsync(words, int.MaxValue, cancel);
            return Of(catalogue, [.. found.Where(i => string.IsNullOrEmpty(theme) || i.Indicator.Theme == theme)], counts: null);
        }
        var counts = (await store.ThemesAsync(cancel)).Where(t => string.IsNullOrEmpty(theme) || t.Theme == theme).ToDictionary(t => t.Theme, t => t.Indicators);
        var listed = string.IsNullOrEmpty(theme)
            ? await store.IndicatorsAsync(new() { Reported = true, Most = Most }, cancel)
            : await store.IndicatorsAsync(new() { Theme = theme }, cancel);
        return Of(catalogue, listed, counts);
    }

    private static IndicatorsData Of(Catalogue catalogue, IReadOnlyList<IndicatorSummary> all, IReadOnlyDictionary<string, int>? counts)
    {
        var provisional = all.Where(i => i.Indicator.IsProvisional).OrderByDescending(i => i.ObservationCount).ToList();
        var byTheme = all.Where(i => !i.Indicator.IsProvisional).Take(Most).ToLookup(i => i.Indicator.Theme);
        return new(
            [
                .. catalogue.Themes.Where(t => byTheme.Contains(t.Id))
                    .Select(t => ThemeIndicators.Of(t, [.. byTheme[t.Id]], counts?.GetValueOrDefault(t.Id) ?? byTheme[t.Id].Count())),
            ],
            provisional,
            counts?.Values.Sum() ?? all.Count);
    }
}

/// <summary>The indicators of a theme, those with data first.</summary>
/// <param name="Without">So many more have no data and are not listed.</param>
public sealed record ThemeIndicators(Theme Theme, IReadOnlyList<IndicatorSummary> Listed, int Without)
{
    public static ThemeIndicators Of(Theme theme, IReadOnlyList<IndicatorSummary> listed, int count) =>
        new(theme, [.. listed.OrderBy(i => i.ObservationCount == 0)], count - listed.Count);
}
