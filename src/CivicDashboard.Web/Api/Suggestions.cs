using CivicDashboard.Statistics;
using CivicDashboard.Statistics.Search;
using CivicDashboard.Storage;
using CivicDashboard.Web.Languages;

namespace CivicDashboard.Web.Api;

/// <summary>A line offered while someone types.</summary>
/// <param name="Kind"><c>indicator</c>, <c>region</c> or <c>article</c>.</param>
/// <param name="Detail">What tells it from others of the same name.</param>
public sealed record Suggestion(string Kind, string Name, string Detail, string Href);

/// <summary>What the search of the site offers while someone types: a few of each kind, at once.</summary>
public sealed class Suggestions(CivicStore store, CodeLists lists, Names names, Links links, Texts texts, Wording wording)
{
    private const int Most = 8, MostIndicators = 4, MostRegions = 3;

    public async Task<IReadOnlyList<Suggestion>> OfAsync(string? typed, CancellationToken cancel)
    {
        if (SearchWords.Clean(typed) is not { } words)
            return [];
        var articles = store.SearchArticlesAsync(words, Most, cancel);
        var indicators = (await store.SearchIndicatorsAsync(words, Most, cancel)).Select(Of).ToList();
        var regions = lists.Regions.Search(words).Take(Most).Select(Of).ToList();
        return Merge(indicators, regions, [.. (await articles).Select(Of)]);
    }

    /// <summary>Indicators, regions, articles in this order; where there are few of one kind, more of the next.</summary>
    private static List<Suggestion> Merge(List<Suggestion> indicators, List<Suggestion> regions, List<Suggestion> articles)
    {
        var shownRegions = Math.Min(regions.Count, Math.Max(MostRegions, Most - indicators.Count - articles.Count));
        var shownArticles = Math.Min(articles.Count, Math.Max(Most - MostIndicators - shownRegions, Most - indicators.Count - shownRegions));
        return [.. indicators.Take(Most - shownRegions - shownArticles), .. regions.Take(shownRegions), .. articles.Take(shownArticles)];
    }

    private Suggestion Of(IndicatorSummary found)
    {
        var theme = lists.Catalogue.Themes.FirstOrDefault(t => t.Id == found.Indicator.Theme);
        return new(
            "indicator", names.Indicator(found.Indicator),
            $"{(theme is null ? texts.Provisional : names.Theme(theme))} · {(found.ObservationCount == 0 ? texts.NoData : texts.FigureCount(found.ObservationCount))}",
            links.Indicator(found.Indicator.Id));
    }

    private Suggestion Of(Region region) => new("region", region.Name, names.Path(region), links.Region(region.Code));

    private Suggestion Of(ArticleSummary article) => new(
        "article", names.Title(article),
        string.Join(" · ", new[] { article.Document.Publisher, wording.Published(article.Document) }.OfType<string>()), links.Article(article.Id));
}
