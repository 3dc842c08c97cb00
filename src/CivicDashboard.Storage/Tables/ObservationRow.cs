using CivicDashboard.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using NodaTime.Text;

namespace CivicDashboard.Storage.Tables;

/// <summary>One version of a figure's observation.</summary>
internal sealed class ObservationRow : StatementColumns
{
    public required string FigureId { get; init; }
    public required string DocumentId { get; init; }
    public required ObservationStatus Status { get; init; }
    public required LocalDate? ReportedOn { get; init; }

    /// <summary>Who may see it: the stricter of its own tier and its document's, so that reads need not look at the document.</summary>
    public required AccessTier Tier { get; init; }

    /// <summary>Whether a person has decided on it; what the program reads later does not overrule that.</summary>
    public required bool Reviewed { get; init; }

    /// <summary>Last day, then first day of the period: text that the database puts in the order of time. Empty where no period is known.</summary>
    public required string PeriodOrder { get; init; }

    public static ObservationRow Of(Observation observation, string documentId, AccessTier tier, bool reviewed = false) => new()
    {
        FigureId = observation.FigureId,
        DocumentId = documentId,
        Status = observation.Status,
        ReportedOn = observation.ReportedOn,
        Tier = tier,
        Reviewed = reviewed,
        PeriodOrder = OrderOf(observation.Key.Period),
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

    /// <summary>A version that says the same.</summary>
    public ObservationRow Again() => Of(ToRecord(), DocumentId, Tier, Reviewed);

    private static string OrderOf(ReferencePeriod? period) => period is { } p ? $"{LocalDatePattern.Iso.Format(p.End)}/{LocalDatePattern.Iso.Format(p.Start)}" : "";

    /// <summary>The period of a <see cref="PeriodOrder"/>.</summary>
    public static ReferencePeriod? PeriodOf(string? order) =>
        order?.Split('/') is [var end, var start] ? ReferencePeriod.Parse($"{start}/{end}") : null;

    public Observation ToRecord() => new(ToKey(), ToQuantity(), Status, FigureId, ReportedOn, Vintage);
}

internal sealed class ObservationTable : IEntityTypeConfiguration<ObservationRow>
{
    public void Configure(EntityTypeBuilder<ObservationRow> table) =>
        table.ToTable("observations").HasKey(o => new { o.RegionCode, o.FigureId, o.Vintage });
}
