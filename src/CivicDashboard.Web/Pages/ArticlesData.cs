using CivicDashboard.Statistics.Search;
using CivicDashboard.Storage;
using CivicDashboard.Web.Languages;

namespace CivicDashboard.Web.Pages;

/// <summary>What the list of articles was asked for by its address.</summary>
/// <param name="Words">Words that the articles hold; null for any.</param>
/// <param name="Filter">Publisher, region and days.</param>
/// <param name="Page">1 first.</param>
public sealed record ArticlesAsked(string? Words, ArticleFilter Filter, int Page)
{
    /// <summary>Whether the days exclude every article.</summary>
    public bool IsImpossible => Filter.From > Filter.To;

    public static ArticlesAsked Of(string? words, string? publisher, string? region, string? from, string? to, int page) => new(
        SearchWords.Clean(words),
        new() { Publisher = Given(publisher), RegionCode = Given(region), From = Moments.ParseDay(from), To = Moments.ParseDay(to) },
        page);

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) || text.Contains('\0', StringComparison.Ordinal) ? null : text.Trim();
}

/// <summary>A page of the list of articles.</summary>
/// <param name="HasMore">Whether there are older ones.</param>
/// <param name="Found">How many a search found; null where none was made, for nobody counts all then.</param>
public sealed record ArticlesData(
    IReadOnlyList<ArticleSummary> Articles, bool HasMore, int? Found, IReadOnlyDictionary<string, string>? Passages)
{
    public const int PageSize = 40;

    /// <summary>More hits than anyone reads through.</summary>
    public const int MostFound = 400;

    public static async Task<ArticlesData> LoadAsync(CivicStore store, ArticlesAsked asked, CancellationToken cancel)
    {
        if (asked.IsImpossible)
            return new([], false, null, null);
        var offset = (asked.Page - 1) * PageSize;
        if (asked.Words is null)
        {
            var page = await store.ArticlePageAsync(asked.Filter, offset, PageSize + 1, cancel);
            return new([.. page.Take(PageSize)], page.Count > PageSize, null, null);
        }
        var found = await store.SearchArticlesAsync(asked.Words, MostFound, cancel);
        var shown = found.Skip(offset).Take(PageSize).ToList();
        return new(shown, found.Count > offset + PageSize, found.Count, await SearchData.PassagesAsync(store, shown, asked.Words, cancel));
    }
}
