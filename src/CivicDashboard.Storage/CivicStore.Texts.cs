using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace CivicDashboard.Storage;

public sealed partial class CivicStore
{
    /// <summary>The articles of all current documents, newest document first; only so many where a number is given.</summary>
    public Task<IReadOnlyList<ArticleSummary>> ArticlesAsync(int? newest = null, CancellationToken cancel = default) => ReadAsync<IReadOnlyList<ArticleSummary>>(
        async see => await Listed(see, see.Articles).Select(a => a.Summary).Take(newest ?? int.MaxValue).ToListAsync(cancel), cancel);

    /// <summary>The texts of articles by their ids; those that there are not are left out.</summary>
    public Task<IReadOnlyDictionary<string, string>> ArticleTextsAsync(
        IReadOnlyCollection<string> articleIds, CancellationToken cancel = default) => ReadAsync<IReadOnlyDictionary<string, string>>(
        async see => await see.Articles.Where(a => articleIds.Contains(a.Id)).OrderBy(a => a.Id).ToDictionaryAsync(a => a.Id, a => a.Text, cancel), cancel);

    /// <summary>One article with its figures; null where there is none such.</summary>
    public Task<ArticleDetail?> ArticleAsync(string id, CancellationToken cancel = default) => ReadAsync(
        see => DetailAsync(see, see.Articles.Where(a => a.Id == id), cancel), cancel);

    /// <summary>One figure with its article and its observation; null where there is none such.</summary>
    public Task<FigureDetail?> FigureAsync(string id, CancellationToken cancel = default) => ReadAsync(async see =>
    {
        // From the figure to its article: asked of each article whether it holds the figure, SQLite would ask them all.
        var its = see.Figures.Where(f => f.Id == id).Select(f => f.ArticleId);
        if (await DetailAsync(see, see.Articles.Where(a => its.Contains(a.Id)), cancel) is not { } article)
            return null;
        var documentId = article.Summary.Document.Id;
        var row = await see.Observations.SingleOrDefaultAsync(o => o.DocumentId == documentId && o.FigureId == id, cancel);
        return new FigureDetail(article.Figures.Single(f => f.Id == id), row?.ToRecord(), article);
    }, cancel);

    private static async Task<ArticleDetail?> DetailAsync(VisibleTables see, IQueryable<ArticleRow> one, CancellationToken cancel)
    {
        var rows = await (
            from a in Found(see.Documents, one)
            from f in see.Figures.Where(f => f.DocumentId == a.DocumentId && f.ArticleId == a.Id).DefaultIfEmpty()
            select new { Article = a, Figure = f }).ToListAsync(cancel);
        if (rows.Count == 0)
            return null;
        var figures = rows.Select(r => r.Figure).OfType<FigureRow>().OrderBy(f => f.Start).ThenBy(f => f.Id, StringComparer.Ordinal);
        return new(rows[0].Article.Summary, rows[0].Article.Text, [.. figures.Select(f => f.ToRecord())]);
    }

    /// <summary>Articles of documents whose place no other one took, in the order in which they are listed.</summary>
    private static IQueryable<FoundArticle> Listed(VisibleTables see, IQueryable<ArticleRow> articles) =>
        Found(see.Documents.Where(d => d.State == DocumentState.Current), articles);

    private static IQueryable<FoundArticle> Found(IQueryable<DocumentFactsRow> documents, IQueryable<ArticleRow> articles) =>
        from d in documents
        join a in articles on d.Id equals a.DocumentId
        orderby d.Published != null descending, d.Published descending, d.IngestedAt descending, d.Id, a.Number
        select new FoundArticle
        {
            Id = a.Id,
            DocumentId = d.Id,
            Text = a.Text,
            Summary = new ArticleSummary(
                a.Id, a.Title, a.Author, a.Affiliation, a.FigureCount,
                new DocumentSummary(
                    d.Id, d.Sha256, d.Name, d.Published, d.PublishedInferred, d.RegionCode, d.Publisher, d.Url, d.IngestedAt,
                    d.ArticleCount, d.FigureCount))
            {
                Opening = a.Title == null ? a.Text.Substring(0, ArticleRow.OpeningLength) : null,
            },
        };

    /// <summary>An article with its text, which only those queries fetch that ask for it.</summary>
    private sealed class FoundArticle
    {
        public required string Id { get; init; }
        public required string DocumentId { get; init; }
        public required ArticleSummary Summary { get; init; }
        public required string Text { get; init; }
    }
}
