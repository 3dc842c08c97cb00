using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Web.Languages;
using NodaTime;

namespace CivicDashboard.Web.Pages;

/// <summary>What the changes were asked for by their address.</summary>
/// <param name="Since">The first day.</param>
/// <param name="IsBadDay">Whether the address names a day that is none.</param>
public sealed record ChangesAsked(LocalDate Since, bool IsBadDay, ChangeFilter Filter)
{
    private const int Days = 30;

    public static ChangesAsked Of(string? since, string? before, string? region, string? indicator, Instant now)
    {
        var day = Moments.ParseDay(since);
        var from = day ?? Moments.DayOf(now).PlusDays(-Days);
        return new(from, day is null && !string.IsNullOrEmpty(since), new()
        {
            Since = Moments.StartOf(from) - Duration.Epsilon,
            Before = Moments.Parse(before),
            RegionCode = string.IsNullOrEmpty(region) ? null : region,
            IndicatorId = string.IsNullOrEmpty(indicator) ? null : indicator,
        });
    }
}

/// <summary>What changed in one document on one day.</summary>
/// <param name="Articles">The document's articles; none where it was withdrawn.</param>
/// <param name="Changes">The changes, the latest first.</param>
/// <param name="IsCut">Whether there was more than is listed.</param>
public sealed record DocumentNews(
    LocalDate Day, string? DocumentId, IReadOnlyList<ArticleSummary> Articles, IReadOnlyList<ChangeRecord> Changes, IReadOnlyList<News> News, bool IsCut)
{
    /// <summary>So many statements are shown at once; the rest is behind a fold.</summary>
    public const int Shown = 8;

    /// <summary>How many statements changed how.</summary>
    public IEnumerable<(NewsKind Kind, int Count)> Counts => News.GroupBy(n => n.Kind).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()));
}

/// <summary>A page of the changes, the latest first.</summary>
/// <param name="Next">What to give as <c>before</c> to read on; null where there is no more.</param>
public sealed record ChangesData(IReadOnlyList<DocumentNews> Documents, IReadOnlyDictionary<string, Indicator> Indicators, Instant? Next)
{
    /// <summary>No more versions than so many are read for a page.</summary>
    public const int PageSize = 200;

    public IEnumerable<IGrouping<LocalDate, DocumentNews>> Days => Documents.GroupBy(d => d.Day);

    public static async Task<ChangesData> LoadAsync(CivicStore store, ChangeFilter filter, CancellationToken cancel)
    {
        var log = await store.ChangeLogAsync(filter, PageSize, cancel);
        var (articles, indicators) = await ContextOfAsync(store, log, cancel);
        return new(
            [
                .. log.Changes.GroupBy(c => (Day: Moments.DayOf(c.Change.Vintage), c.Change.DocumentId)).Select(g => new DocumentNews(
                    g.Key.Day, g.Key.DocumentId, [.. articles[g.Key.DocumentId ?? ""]], [.. g.Select(c => c.Change)],
                    [.. g.SelectMany(c => c.Statements).Select(Pages.News.Of)], g.Any(c => c.Cut))),
            ],
            indicators, log.Next);
    }

    /// <summary>The articles of the documents that changed, by document, and the indicators that they speak of.</summary>
    public static async Task<(ILookup<string, ArticleSummary> Articles, IReadOnlyDictionary<string, Indicator> Indicators)> ContextOfAsync(
        CivicStore store, ChangeLog log, CancellationToken cancel)
    {
        var documents = log.Changes.Select(c => c.Change.DocumentId).OfType<string>().Distinct().ToList();
        var articles = store.ArticlePageAsync(new() { DocumentIds = documents }, 0, PageSize, cancel);
        var ids = log.Changes.SelectMany(c => c.Statements).SelectMany(s => new[] { s.Before, s.After }).OfType<Observation>()
            .Select(o => o.Key.IndicatorId).Distinct().ToList();
        var indicators = await store.IndicatorsAsync(new() { Ids = ids }, cancel);
        return ((await articles).ToLookup(a => a.Document.Id), indicators.ToDictionary(i => i.Indicator.Id, i => i.Indicator));
    }
}
