using CivicDashboard.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace CivicDashboard.Storage.Tables;

internal sealed class DocumentRow
{
    public required string Id { get; init; }
    public required string Sha256 { get; init; }
    public required string Name { get; init; }
    public required LocalDate? Published { get; init; }
    public required bool PublishedInferred { get; init; }
    public required string? RegionCode { get; init; }
    public required string? Publisher { get; init; }
    public required string? Url { get; init; }
    public required Instant IngestedAt { get; init; }
    public required AccessTier Tier { get; init; }
    public required byte[] Bytes { get; init; }

    public static DocumentRow Of(DocumentRecord document) => new()
    {
        Id = document.Id,
        Sha256 = document.Sha256,
        Name = document.Name,
        Published = document.Published,
        PublishedInferred = document.PublishedInferred,
        RegionCode = document.RegionCode,
        Publisher = document.Publisher,
        Url = document.Url,
        IngestedAt = document.IngestedAt,
        Tier = document.Tier,
        Bytes = document.Bytes,
    };

    public DocumentRecord ToRecord() =>
        new(Sha256, Name, Bytes, Published, PublishedInferred, RegionCode, Publisher, Url, IngestedAt) { Tier = Tier };
}

internal sealed class DocumentTable : IEntityTypeConfiguration<DocumentRow>
{
    public void Configure(EntityTypeBuilder<DocumentRow> table) => table.ToTable("documents").HasKey(d => d.Id);
}
