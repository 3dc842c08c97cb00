using CivicDashboard.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivicDashboard.Storage.Tables;

/// <summary>What the public may see of an indicator over all regions, in one line, so that the catalogue need not walk over the heads.</summary>
internal sealed class IndicatorTotalRow
{
    public required string IndicatorId { get; init; }

    /// <summary>Observations that nobody has found wrong.</summary>
    public required int Observations { get; init; }

    /// <summary>Those of them that await review.</summary>
    public required int Waiting { get; init; }

    public required int Regions { get; init; }

    /// <summary>The latest <see cref="ObservationRow.PeriodOrder"/> among what was achieved; empty where there is none.</summary>
    public required string Latest { get; init; }
}

/// <summary>What the public may see of a region over all indicators, in one line; indicators that it may not see do not count.</summary>
internal sealed class RegionTotalRow
{
    public required string RegionCode { get; init; }

    /// <summary>Observations that nobody has found wrong.</summary>
    public required int Observations { get; init; }

    public required int Indicators { get; init; }
}

internal static class Totals
{
    /// <summary>Heads that count: nobody has found their observations wrong.</summary>
    public static IQueryable<HeadRow> Counting(this IQueryable<HeadRow> heads) => heads.Where(h => h.Status != ObservationStatus.Rejected);

    /// <summary>The totals of indicators, as the database reckons them.</summary>
    public static IQueryable<IndicatorTotalRow> ByIndicator(this IQueryable<HeadRow> counting) => counting
        .GroupBy(h => new { h.IndicatorId, h.RegionCode })
        .Select(g => new
        {
            g.Key.IndicatorId,
            Count = g.Sum(h => h.Count),
            Waiting = g.Sum(h => h.Status == ObservationStatus.AwaitingReview ? h.Count : 0),
            Latest = g.Max(h => h.Role == Role.Actual ? h.Latest : ""),
        })
        // To count regions by indicators, the database need not sort.
        .GroupBy(r => r.IndicatorId)
        .Select(g => new IndicatorTotalRow
        {
            IndicatorId = g.Key,
            Observations = g.Sum(r => r.Count),
            Waiting = g.Sum(r => r.Waiting),
            Regions = g.Count(),
            Latest = g.Max(r => r.Latest) ?? "",
        });

    /// <summary>The totals of regions, as the database reckons them.</summary>
    public static IQueryable<RegionTotalRow> ByRegion(this IQueryable<HeadRow> counting) => counting
        .GroupBy(h => new { h.RegionCode, h.IndicatorId })
        .Select(g => new { g.Key.RegionCode, Count = g.Sum(h => h.Count) })
        .GroupBy(r => r.RegionCode)
        .Select(g => new RegionTotalRow { RegionCode = g.Key, Observations = g.Sum(r => r.Count), Indicators = g.Count() });
}

internal sealed class IndicatorTotalTable : IEntityTypeConfiguration<IndicatorTotalRow>
{
    public void Configure(EntityTypeBuilder<IndicatorTotalRow> table) => table.ToTable("indicator_totals").HasKey(t => t.IndicatorId);
}

internal sealed class RegionTotalTable : IEntityTypeConfiguration<RegionTotalRow>
{
    public void Configure(EntityTypeBuilder<RegionTotalRow> table) => table.ToTable("region_totals").HasKey(t => t.RegionCode);
}
