using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivicDashboard.Storage.Tables;

/// <summary>A document byte for byte; what is known about it stands in its <see cref="DocumentFactsRow"/>.</summary>
internal sealed class DocumentRow
{
    public required string Id { get; init; }
    public required string Sha256 { get; init; }
    public required byte[] Bytes { get; init; }

    public static DocumentRow Of(DocumentRecord document) =>
        new() { Id = document.Id, Sha256 = document.Sha256, Bytes = document.Bytes };
}

internal sealed class DocumentTable : IEntityTypeConfiguration<DocumentRow>
{
    public void Configure(EntityTypeBuilder<DocumentRow> table) => table.ToTable("documents").HasKey(d => d.Id);
}
