using CivicDashboard.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace CivicDashboard.Storage.Tables;

/// <summary>Two observations, each in the version named, that disagree.</summary>
internal sealed class ConflictRow : VersionedRow
{
    public required string IndicatorId { get; init; }
    public required string RegionCode { get; init; }
    public required string FirstFigureId { get; init; }
    public required Instant FirstVintage { get; init; }
    public required string SecondFigureId { get; init; }
    public required Instant SecondVintage { get; init; }

    /// <summary>The stricter of both tiers: who may not see one of them does not see that there is a conflict.</summary>
    public required AccessTier Tier { get; init; }

    public static ConflictRow Of(Conflict conflict, AccessTier tier) => new()
    {
        IndicatorId = conflict.First.Key.IndicatorId,
        RegionCode = conflict.First.Key.RegionCode,
        FirstFigureId = conflict.First.FigureId,
        FirstVintage = conflict.First.Vintage,
        SecondFigureId = conflict.Second.FigureId,
        SecondVintage = conflict.Second.Vintage,
        Tier = tier,
    };
}

internal sealed class ConflictTable : IEntityTypeConfiguration<ConflictRow>
{
    public void Configure(EntityTypeBuilder<ConflictRow> table) => table.ToTable("conflicts")
        .HasKey(c => new { c.RegionCode, c.FirstFigureId, c.SecondFigureId, c.Vintage });
}
