using CivicDashboard.Statistics;
using CivicDashboard.Storage;

namespace CivicDashboard.Web.Pages;

/// <summary>What the overview shows.</summary>
/// <param name="New">The articles that came last, with the most telling of what they brought.</param>
public sealed record OverviewData(
    StoreTotals Totals,
    IReadOnlyList<Highlight> Highlights,
    IReadOnlyList<NewArticle> New,
    DistrictReports Districts,
    IReadOnlyList<ThemeCount> Themes,
    IReadOnlyList<SourcedObservation> Waiting,
    IReadOnlyList<SourcedConflict> Disagreeing,
    IReadOnlyDictionary<string, Indicator> Indicators)
{
    /// <summary>So many of the newest observations are looked through for what is telling.</summary>
    private const int Newest = 300;

    private const int Cards = 8, Listed = 4;

    public static async Task<OverviewData> LoadAsync(CivicStore store, CodeLists lists, CancellationToken cancel)
    {
        var newest = await store.ObservationsAsync(new() { Newest = Newest }, cancel);
        var waiting = await store.ReviewQueueAsync(Listed, cancel: cancel);
        var disagreeing = await store.ConflictsAsync(Listed, cancel: cancel);
        var byId = await store.IndicatorsOfAsync([.. newest, .. waiting, .. disagreeing.Select(c => c.First)], cancel);
        var districts = DistrictReports.Of(await store.RegionsAsync(cancel), lists.Regions);
        return new(
            await store.TotalsAsync(cancel),
            await WithCoursesAsync(store, Highlight.Among(newest, byId, districts.City?.Code, Cards), cancel),
            NewArticle.Among(newest, byId),
            districts,
            ThemeCount.Of(lists.Catalogue, await store.ThemesAsync(cancel)),
            waiting,
            disagreeing,
            byId);
    }

    /// <summary>The points of all cards in one read.</summary>
    private static async Task<IReadOnlyList<Highlight>> WithCoursesAsync(CivicStore store, IReadOnlyList<Highlight> highlights, CancellationToken cancel)
    {
        if (highlights.Count == 0)
            return highlights;
        var keys = highlights.Select(h => h.Level.Observation.Key).ToList();
        var points = await store.PointsAsync(
            new()
            {
                IndicatorIds = [.. keys.Select(k => k.IndicatorId).Distinct()],
                RegionCodes = [.. keys.Select(k => k.RegionCode).Distinct()],
                Role = Role.Actual,
            }, cancel);
        var series = Series.From(points);
        var contested = Conflicts.Among(points).SelectMany(c => new[] { c.First.FigureId, c.Second.FigureId }).ToHashSet();
        return [.. highlights.Select(h => h.In(series) with { Contested = contested.Contains(h.Level.Observation.FigureId) })];
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
