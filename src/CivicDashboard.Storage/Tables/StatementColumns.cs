using CivicDashboard.Statistics;

namespace CivicDashboard.Storage.Tables;

/// <summary>The columns that figures and observations share: what is said about what.</summary>
internal abstract class StatementColumns : VersionedRow
{
    public required string IndicatorId { get; init; }
    public required string RegionCode { get; init; }
    public required string? Place { get; init; }
    public required ReferencePeriod? Period { get; init; }
    public required Measure Measure { get; init; }
    public required ReferencePeriod? Base { get; init; }
    public required Role Role { get; init; }
    public required decimal Value { get; init; }
    public required decimal? High { get; init; }
    public required string Unit { get; init; }
    public required Bound Bound { get; init; }

    public ObservationKey ToKey() => new(IndicatorId, RegionCode, Place, Period, Measure, Base, Role);

    public Quantity ToQuantity() => new(Value, High, Unit, Bound);
}
