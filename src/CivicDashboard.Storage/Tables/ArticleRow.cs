using CivicDashboard.Storage.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivicDashboard.Storage.Tables;

internal sealed class ArticleRow : VersionedRow, ISearchable
{
    /// <summary>So much of a text stands for the title that it lacks.</summary>
    public const int OpeningLength = 60;

    private string? terms;

    public required string Id { get; init; }
    public required string DocumentId { get; init; }
    public required int Number { get; init; }
    public required string? Title { get; init; }
    public required string? Author { get; init; }
    public required string? Affiliation { get; init; }
    public required int FigureCount { get; init; }
    public required string Text { get; init; }

    string ISearchable.Kind => SearchRow.Article;

    string ISearchable.Terms => WithTerms().terms!;

    /// <summary>The same, its terms being known: to find them takes longer than all else about it.</summary>
    public ArticleRow WithTerms()
    {
        terms ??= Terms.Of(Title, Text);
        return this;
    }

    public static ArticleRow Of(ArticleRecord article, int figures) => new()
    {
        Id = article.Id,
        DocumentId = article.DocumentId,
        Number = article.Number,
        Title = article.Title,
        Author = article.Author,
        Affiliation = article.Affiliation,
        FigureCount = figures,
        Text = article.Text,
    };
}

internal sealed class ArticleTable : IEntityTypeConfiguration<ArticleRow>
{
    public void Configure(EntityTypeBuilder<ArticleRow> table) => table.ToTable("articles").HasKey(a => new { a.Id, a.Vintage });
}
