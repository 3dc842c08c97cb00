using CivicDashboard.Statistics;
using CivicDashboard.Statistics.Search;
using CivicDashboard.Storage;
using CivicDashboard.Web.Parts;

namespace CivicDashboard.Web.Pages;

/// <summary>What a search finds on the whole site, the best of each kind.</summary>
/// <param name="Words">What was looked for; null where nothing was typed, and so nothing is found.</param>
/// <param name="Passages">Of each article, by its id, the words around what was found in its text.</param>
public sealed record SearchData(
    string? Words, Found<IndicatorSummary> Indicators, Found<Region> Regions, Found<ArticleSummary> Articles, IReadOnlyDictionary<string, string> Passages)
{
    /// <summary>So many of each kind are listed at most.</summary>
    public const int Most = 20;

    public static SearchData Nothing { get; } = new(null, new([], false), new([], false), new([], false), new Dictionary<string, string>());

    public int Count => Indicators.Listed.Count + Regions.Listed.Count + Articles.Listed.Count;

    /// <summary>Whether there is more than is listed.</summary>
    public bool HasMore => Indicators.HasMore || Regions.HasMore || Articles.HasMore;

    public static async Task<SearchData> LoadAsync(CivicStore store, CodeLists lists, string? typed, CancellationToken cancel)
    {
        if (SearchWords.Clean(typed) is not { } words)
            return Nothing;
        var indicators = await store.SearchIndicatorsAsync(words, Most + 1, cancel);
        var articles = Found.First(await store.SearchArticlesAsync(words, Most + 1, cancel), Most);
        return new(
            words,
            Found.First(indicators, Most),
            Found.First(lists.Regions.Search(words), Most),
            articles,
            await PassagesAsync(store, articles.Listed, words, cancel));
    }

    /// <summary>By the ids of articles what they say of the words; those are left out that have them in the title alone.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> PassagesAsync(
        CivicStore store, IReadOnlyList<ArticleSummary> articles, string words, CancellationToken cancel)
    {
        var texts = await store.ArticleTextsAsync([.. articles.Select(a => a.Id)], cancel);
        return texts
            .Select(t => (t.Key, Passage: Passage.Of(t.Value, SearchWords.Of(words))))
            .Where(t => t.Passage.Length > 0)
            .ToDictionary(t => t.Key, t => t.Passage);
    }
}

/// <summary>The first of what was found.</summary>
/// <param name="HasMore">Whether there is more of it.</param>
public sealed record Found<T>(IReadOnlyList<T> Listed, bool HasMore);

public static class Found
{
    public static Found<T> First<T>(IEnumerable<T> all, int most)
    {
        var first = all.Take(most + 1).ToList();
        return new([.. first.Take(most)], first.Count > most);
    }
}
