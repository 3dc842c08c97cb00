using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace CivicDashboard.Storage.Tables;

/// <summary>One write: every versioned row that it wrote carries its vintage.</summary>
internal sealed class ChangeRow
{
    public required Instant Vintage { get; init; }
    public required ChangeKind Kind { get; init; }
    public required string Who { get; init; }
    public required string Why { get; init; }
    public required string? DocumentId { get; init; }

    public ChangeRecord ToRecord() => new(Vintage, Kind, Who, Why, DocumentId);
}

internal sealed class ChangeTable : IEntityTypeConfiguration<ChangeRow>
{
    public void Configure(EntityTypeBuilder<ChangeRow> table) => table.ToTable("changes").HasKey(c => c.Vintage);
}
