using CivicDashboard.Statistics;
using CivicDashboard.Statistics.Search;
using CivicDashboard.Storage;

namespace CivicDashboard.Web.Pages;

/// <summary>The catalogue as it is shown: by theme, provisional indicators apart.</summary>
public sealed record IndicatorsData(
    IReadOnlyList<ThemeIndicators> Themes, IReadOnlyList<IndicatorSummary> Provisional, int Count)
{
    /// <summary>So many are listed at most of what a search finds.</summary>
    public const int Most = 300;

    /// <summary>Without a search or a theme only indicators with data are listed; the others are counted.</summary>
    public static async Task<IndicatorsData> LoadAsync(
        CivicStore store, Catalogue catalogue, string? typed, string? theme, CancellationToken cancel)
    {
        var words = SearchWords.Clean(typed);
        var narrowed = words is not null || !string.IsNullOrEmpty(theme);
        var all = words is null ? await store.IndicatorsAsync(cancel) : await store.SearchIndicatorsAsync(words, int.MaxValue, cancel);
        var found = all.Where(i => string.IsNullOrEmpty(theme) || i.Indicator.Theme == theme).ToList();
        var provisional = found.Where(i => i.Indicator.IsProvisional);
        var byTheme = (narrowed ? found.Take(Most) : found).Where(i => !i.Indicator.IsProvisional).ToLookup(i => i.Indicator.Theme);
        return new(
            [.. catalogue.Themes.Where(t => byTheme.Contains(t.Id)).Select(t => ThemeIndicators.Of(t, [.. byTheme[t.Id]], narrowed))],
            [.. words is null ? provisional.OrderByDescending(i => i.ObservationCount) : provisional],
            found.Count);
    }
}

/// <summary>The indicators of a theme, those with data first.</summary>
/// <param name="Without">So many more have no data and are not listed.</param>
public sealed record ThemeIndicators(Theme Theme, IReadOnlyList<IndicatorSummary> Listed, int Without)
{
    public static ThemeIndicators Of(Theme theme, IReadOnlyList<IndicatorSummary> all, bool listAll)
    {
        var ordered = all.OrderBy(i => i.ObservationCount == 0).ToList();
        var listed = listAll ? ordered : ordered.TakeWhile(i => i.ObservationCount > 0).ToList();
        return new(theme, listed, all.Count - listed.Count);
    }
}
