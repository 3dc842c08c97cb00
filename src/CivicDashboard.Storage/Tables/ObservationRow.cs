using CivicDashboard.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace CivicDashboard.Storage.Tables;

/// <summary>Rows are only ever added: a figure's row with the latest vintage is what is held now.</summary>
internal sealed class ObservationRow : StatementColumns
{
    public required string FigureId { get; init; }
    public required Instant Vintage { get; init; }
    public required string DocumentId { get; init; }
    public required ObservationStatus Status { get; init; }
    public required LocalDate? ReportedOn { get; init; }
    public required AccessTier Tier { get; init; }

    /// <summary>First day of the period, so that the database can put periods in order.</summary>
    public required LocalDate? PeriodStart { get; init; }

    /// <summary>Last day of the period.</summary>
    public required LocalDate? PeriodEnd { get; init; }

    public static ObservationRow Of(Observation observation, string documentId, AccessTier tier) => new()
    {
        FigureId = observation.FigureId,
        Vintage = observation.Vintage,
        DocumentId = documentId,
        Status = observation.Status,
        ReportedOn = observation.ReportedOn,
        Tier = tier,
        PeriodStart = observation.Key.Period?.Start,
        PeriodEnd = observation.Key.Period?.End,
        IndicatorId = observation.Key.IndicatorId,
        RegionCode = observation.Key.RegionCode,
        Place = observation.Key.Place,
        Period = observation.Key.Period,
        Measure = observation.Key.Measure,
        Base = observation.Key.Base,
        Role = observation.Key.Role,
        Value = observation.Quantity.Value,
        High = observation.Quantity.High,
        Unit = observation.Quantity.Unit,
        Bound = observation.Quantity.Bound,
    };

    public Observation ToRecord() => new(ToKey(), ToQuantity(), Status, FigureId, ReportedOn, Vintage);
}

internal sealed class ObservationTable : IEntityTypeConfiguration<ObservationRow>
{
    public void Configure(EntityTypeBuilder<ObservationRow> table)
    {
        table.ToTable("observations").HasKey(o => new { o.FigureId, o.Vintage });
        table.HasOne<FigureRow>().WithMany().HasForeignKey(o => o.FigureId);
    }
}
