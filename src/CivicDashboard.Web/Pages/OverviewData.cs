using CivicDashboard.Statistics;
using CivicDashboard.Storage;

namespace CivicDashboard.Web.Pages;

/// <summary>What the overview shows.</summary>
public sealed record OverviewData(
    StoreTotals Totals,
    IReadOnlyList<Highlight> Highlights,
    IReadOnlyList<ThemeCount> Themes,
    IReadOnlyList<RegionSummary> Regions,
    IReadOnlyList<ArticleSummary> Articles,
    IReadOnlyList<SourcedObservation> Waiting,
    IReadOnlyList<SourcedConflict> Disagreeing,
    IReadOnlyDictionary<string, Indicator> Indicators)
{
    /// <summary>So many of the newest observations are looked through for what is telling.</summary>
    private const int Newest = 1000;

    public static async Task<OverviewData> LoadAsync(CivicStore store, Catalogue catalogue, CancellationToken cancel)
    {
        var indicators = await store.IndicatorsAsync(cancel: cancel);
        var newest = await store.ObservationsAsync(new() { Newest = Newest }, cancel);
        var byId = indicators.ToDictionary(i => i.Indicator.Id, i => i.Indicator);
        return new(
            await store.TotalsAsync(cancel),
            Highlight.Among(newest, byId, 6),
            ThemeCount.Of(catalogue, indicators),
            [.. (await store.RegionsAsync(cancel)).OrderByDescending(r => r.ObservationCount)],
            [.. (await store.ArticlesAsync(newest: 50, cancel)).Where(a => a.FigureCount > 0).Take(6)],
            await store.ReviewQueueAsync(5, cancel: cancel),
            await store.ConflictsAsync(5, cancel: cancel),
            byId);
    }
}

/// <summary>How much is known in a theme.</summary>
public sealed record ThemeCount(Theme Theme, int Indicators, int Observations)
{
    /// <summary>The themes that have observations, in the order of the catalogue.</summary>
    public static IReadOnlyList<ThemeCount> Of(Catalogue catalogue, IReadOnlyList<IndicatorSummary> indicators)
    {
        var byTheme = indicators.Where(i => i.ObservationCount > 0).ToLookup(i => i.Indicator.Theme);
        return
        [
            .. catalogue.Themes
                .Where(t => byTheme.Contains(t.Id))
                .Select(t => new ThemeCount(t, byTheme[t.Id].Count(), byTheme[t.Id].Sum(i => i.ObservationCount))),
        ];
    }
}
