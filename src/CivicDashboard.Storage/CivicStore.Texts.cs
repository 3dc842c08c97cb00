using CivicDashboard.Statistics;
using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace CivicDashboard.Storage;

public sealed partial class CivicStore
{
    /// <summary>A document as it came, by its id; null where there is none such.</summary>
    public Task<DocumentRecord?> DocumentAsync(string id, CancellationToken cancel = default) => ReadAsync(async see =>
        (await see.Documents.SingleOrDefaultAsync(d => d.Id == id, cancel))?.ToRecord(), cancel);

    /// <summary>All articles, newest document first.</summary>
    public Task<IReadOnlyList<ArticleSummary>> ArticlesAsync(CancellationToken cancel = default) => ReadAsync<IReadOnlyList<ArticleSummary>>(
        async see => await Found(see, see.Articles).Select(a => a.Summary).ToListAsync(cancel), cancel);

    /// <summary>Articles whose title or text holds every one of the words, which spaces part; newest document first.</summary>
    public Task<IReadOnlyList<ArticleSummary>> SearchArticlesAsync(
        string words, int limit, CancellationToken cancel = default) => ReadAsync<IReadOnlyList<ArticleSummary>>(async see =>
    {
        var articles = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(PatternOf).Aggregate(
            see.Articles,
            (found, pattern) => found.Where(a =>
                EF.Functions.Like(a.Text.ToLower(), pattern, @"\") || EF.Functions.Like(a.Title!.ToLower(), pattern, @"\")));
        return await Found(see, articles).Select(a => a.Summary).Take(limit).ToListAsync(cancel);
    }, cancel);

    private static string PatternOf(string word) => $"%{string.Concat(TextConverter.Storable(word).Select(Literal))}%";

    /// <summary>What LIKE takes for a placeholder stands for itself; of capitals, both engines fold only the Latin ones.</summary>
    private static string Literal(char c) =>
        c is '%' or '_' or '\\' ? $@"\{c}" : char.IsAsciiLetterUpper(c) ? char.ToLowerInvariant(c).ToString() : c.ToString();

    /// <summary>One article with its figures; null where there is none such.</summary>
    public Task<ArticleDetail?> ArticleAsync(string id, CancellationToken cancel = default) => ReadAsync(async see =>
        await Found(see, see.Articles.Where(a => a.Id == id)).SingleOrDefaultAsync(cancel) is { } article
            ? await DetailAsync(see, article, cancel)
            : null, cancel);

    /// <summary>One figure with its article; null where there is none such.</summary>
    public Task<FigureDetail?> FigureAsync(string id, CancellationToken cancel = default) => ReadAsync(async see =>
    {
        var its = see.Figures.Where(f => f.Id == id);
        var found = await Found(see, see.Articles.Where(a => its.Any(f => f.ArticleId == a.Id)))
            .Select(article => new
            {
                Article = article,
                Status = see.Observations.Where(o => o.FigureId == id).Select(o => (ObservationStatus?)o.Status).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(cancel);
        if (found is null)
            return null;
        var detail = await DetailAsync(see, found.Article, cancel);
        return new FigureDetail(detail.Figures.Single(f => f.Id == id), found.Status, detail);
    }, cancel);

    private static async Task<ArticleDetail> DetailAsync(VisibleTables see, FoundArticle article, CancellationToken cancel)
    {
        var figures = await see.Figures.Where(f => f.ArticleId == article.Summary.Id)
            .OrderBy(f => f.Start).ThenBy(f => f.Id).ToListAsync(cancel);
        return new(article.Summary, article.Text, [.. figures.Select(f => f.ToRecord())]);
    }

    private static IQueryable<FoundArticle> Found(VisibleTables see, IQueryable<ArticleRow> articles) =>
        from a in articles
        join d in see.Documents on a.DocumentId equals d.Id
        orderby d.Published != null descending, d.Published descending, d.IngestedAt descending, d.Id, a.Number
        select new FoundArticle
        {
            Text = a.Text,
            Summary = new ArticleSummary(
                a.Id, a.Title, a.Author, a.Affiliation, see.Figures.Count(f => f.ArticleId == a.Id),
                new DocumentSummary(
                    d.Id, d.Sha256, d.Name, d.Published, d.PublishedInferred, d.RegionCode, d.Publisher, d.Url, d.IngestedAt,
                    see.Articles.Count(x => x.DocumentId == d.Id), see.Figures.Count(f => f.DocumentId == d.Id))),
        };

    /// <summary>An article with its text, which only those queries fetch that ask for it.</summary>
    private sealed class FoundArticle
    {
        public required ArticleSummary Summary { get; init; }
        public required string Text { get; init; }
    }
}
