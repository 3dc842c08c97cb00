using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivicDashboard.Storage.Tables;

internal sealed class ArticleRow
{
    public required string Id { get; init; }
    public required string DocumentId { get; init; }
    public required int Number { get; init; }
    public required string? Title { get; init; }
    public required string? Author { get; init; }
    public required string? Affiliation { get; init; }
    public required string Text { get; init; }

    public static ArticleRow Of(ArticleRecord article) => new()
    {
        Id = article.Id,
        DocumentId = article.DocumentId,
        Number = article.Number,
        Title = article.Title,
        Author = article.Author,
        Affiliation = article.Affiliation,
        Text = article.Text,
    };
}

internal sealed class ArticleTable : IEntityTypeConfiguration<ArticleRow>
{
    public void Configure(EntityTypeBuilder<ArticleRow> table)
    {
        table.ToTable("articles").HasKey(a => a.Id);
        table.HasOne<DocumentRow>().WithMany().HasForeignKey(a => a.DocumentId);
    }
}
