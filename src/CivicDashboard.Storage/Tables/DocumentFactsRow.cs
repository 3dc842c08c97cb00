using CivicDashboard.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace CivicDashboard.Storage.Tables;

/// <summary>What is known about a document, and whether it stands.</summary>
internal sealed class DocumentFactsRow : VersionedRow
{
    public required string Id { get; init; }
    public required DocumentState State { get; init; }

    /// <summary>The earlier document of the same source whose place this one took.</summary>
    public required string? Replaces { get; init; }

    public required string Sha256 { get; init; }
    public required string Name { get; init; }
    public required LocalDate? Published { get; init; }
    public required bool PublishedInferred { get; init; }
    public required string? RegionCode { get; init; }
    public required string? Publisher { get; init; }
    public required string? Url { get; init; }
    public required Instant IngestedAt { get; init; }
    public required AccessTier Tier { get; init; }

    /// <summary>How many articles and figures it brought, so that lists need not count them.</summary>
    public required int ArticleCount { get; init; }

    public required int FigureCount { get; init; }

    public static DocumentFactsRow Of(Submission submission, Instant ingestedAt, string? replaces)
    {
        var document = submission.Document;
        return new()
        {
            Id = document.Id,
            State = DocumentState.Current,
            Replaces = replaces,
            Sha256 = document.Sha256,
            Name = document.Name,
            Published = document.Published,
            PublishedInferred = document.PublishedInferred,
            RegionCode = document.RegionCode,
            Publisher = document.Publisher,
            Url = document.Url,
            IngestedAt = ingestedAt,
            Tier = document.Tier,
            ArticleCount = submission.Articles.Count,
            FigureCount = submission.Figures.Count,
        };
    }

    /// <summary>A version of the same in another state.</summary>
    public DocumentFactsRow As(DocumentState state) => new()
    {
        Id = Id,
        State = state,
        Replaces = Replaces,
        Sha256 = Sha256,
        Name = Name,
        Published = Published,
        PublishedInferred = PublishedInferred,
        RegionCode = RegionCode,
        Publisher = Publisher,
        Url = Url,
        IngestedAt = IngestedAt,
        Tier = Tier,
        ArticleCount = ArticleCount,
        FigureCount = FigureCount,
    };

    public DocumentRecord ToRecord(byte[] bytes) =>
        new(Sha256, Name, bytes, Published, PublishedInferred, RegionCode, Publisher, Url, IngestedAt) { Tier = Tier };
}

internal sealed class DocumentFactsTable : IEntityTypeConfiguration<DocumentFactsRow>
{
    public void Configure(EntityTypeBuilder<DocumentFactsRow> table) => table.ToTable("document_facts").HasKey(d => new { d.Id, d.Vintage });
}
