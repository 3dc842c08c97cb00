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
    private const int Newest = 300;

    public static async Task<OverviewData> LoadAsync(CivicStore store, Catalogue catalogue, CancellationToken cancel)
    {
        var newest = await store.ObservationsAsync(new() { Newest = Newest }, cancel);
        var waiting = await store.ReviewQueueAsync(5, cancel: cancel);
        var disagreeing = await store.ConflictsAsync(5, cancel: cancel);
        var byId = await store.IndicatorsOfAsync([.. newest, .. waiting, .. disagreeing.Select(c => c.First)], cancel);
        return new(
            await store.TotalsAsync(cancel),
            Highlight.Among(newest, byId, 6),
            ThemeCount.Of(catalogue, await store.ThemesAsync(cancel)),
            [.. (await store.RegionsAsync(cancel)).OrderByDescending(r => r.ObservationCount)],
            [.. (await store.ArticlesAsync(newest: 50, cancel)).Where(a => a.FigureCount > 0).Take(6)],
            waiting,
            disagreeing,
            byId);
    }
}

/// <summary>How much is known in a theme.</summary>
public sealed record ThemeCount(Theme Theme, int Indicators, int Observations)
{
    /// <summary>The themes that have observations, in the order of the catalogue.</summary>
    public static IReadOnlyList<ThemeCount> Of(Catalogue catalogue, IReadOnlyList<ThemeSummary> known)
    {
        var byId = known.Where(t => t.Reported > 0).ToDictionary(t => t.Theme);
        return
        [
            .. catalogue.Themes
                .Where(t => byId.ContainsKey(t.Id))
                .Select(t => new ThemeCount(t, byId[t.Id].Reported, byId[t.Id].ObservationCount)),
        ];
    }
}
