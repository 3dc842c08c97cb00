using CivicDashboard.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace CivicDashboard.Storage.Tables;

/// <summary>
/// What stands of a series in one line: how many observations, and which is the latest. Kept up to date with every change, so that
/// overviews read some ten thousand of these and not millions of observations.
/// </summary>
internal sealed class HeadRow
{
    public required string IndicatorId { get; init; }
    public required string RegionCode { get; init; }

    /// <summary>Whether it is about the region itself and not about a town or firm in it.</summary>
    public required bool Whole { get; init; }

    public required Measure Measure { get; init; }
    public required Role Role { get; init; }
    public required ObservationStatus Status { get; init; }
    public required AccessTier Tier { get; init; }
    public required int Count { get; init; }

    /// <summary>The latest <see cref="ObservationRow.PeriodOrder"/>.</summary>
    public required string Latest { get; init; }

    public required Instant LatestVintage { get; init; }
}

internal static class Heads
{
    /// <summary>The heads of observations, as the database reckons them.</summary>
    public static IQueryable<HeadRow> ToHeads(this IQueryable<ObservationRow> standing) => standing
        .GroupBy(o => new { o.IndicatorId, o.RegionCode, Whole = o.Place == null, o.Measure, o.Role, o.Status, o.Tier })
        .Select(g => new HeadRow
        {
            IndicatorId = g.Key.IndicatorId,
            RegionCode = g.Key.RegionCode,
            Whole = g.Key.Whole,
            Measure = g.Key.Measure,
            Role = g.Key.Role,
            Status = g.Key.Status,
            Tier = g.Key.Tier,
            Count = g.Count(),
            Latest = g.Max(o => o.PeriodOrder) ?? "",
            LatestVintage = g.Max(o => o.Vintage),
        });

    /// <summary>The heads of observations that are at hand.</summary>
    public static IEnumerable<HeadRow> Of(IEnumerable<ObservationRow> observations) => observations
        .GroupBy(o => (o.IndicatorId, o.RegionCode, Whole: o.Place == null, o.Measure, o.Role, o.Status, o.Tier))
        .Select(g => new HeadRow
        {
            IndicatorId = g.Key.IndicatorId,
            RegionCode = g.Key.RegionCode,
            Whole = g.Key.Whole,
            Measure = g.Key.Measure,
            Role = g.Key.Role,
            Status = g.Key.Status,
            Tier = g.Key.Tier,
            Count = g.Count(),
            Latest = g.Select(o => o.PeriodOrder).Max(StringComparer.Ordinal)!,
            LatestVintage = g.Max(o => o.Vintage),
        });
}

internal sealed class HeadTable : IEntityTypeConfiguration<HeadRow>
{
    public void Configure(EntityTypeBuilder<HeadRow> table) => table.ToTable("series_heads")
        .HasKey(h => new { h.IndicatorId, h.RegionCode, h.Measure, h.Role, h.Status, h.Tier, h.Whole });
}
