using CivicDashboard.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivicDashboard.Storage.Tables;

/// <summary>What the current documents of a tier bring together, kept up to date so that nobody needs to count them.</summary>
internal sealed class DocumentTotalRow
{
    public required AccessTier Tier { get; init; }
    public required int Documents { get; init; }
    public required int Articles { get; init; }
    public required int Figures { get; init; }

    /// <summary>What a document that comes adds, or one that goes takes away.</summary>
    public static DocumentTotalRow Of(DocumentFactsRow document, int sign) => new()
    {
        Tier = document.Tier,
        Documents = sign,
        Articles = sign * document.ArticleCount,
        Figures = sign * document.FigureCount,
    };
}

internal sealed class DocumentTotalTable : IEntityTypeConfiguration<DocumentTotalRow>
{
    public void Configure(EntityTypeBuilder<DocumentTotalRow> table) => table.ToTable("document_totals").HasKey(t => t.Tier);
}
