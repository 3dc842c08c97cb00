using NodaTime;

namespace CivicDashboard.Statistics;

/// <summary>How far an observation has come on its way to the public.</summary>
public enum ObservationStatus
{
    /// <summary>Stands in the statistics.</summary>
    Published,
    /// <summary>Read with less than certainty; an official has yet to look.</summary>
    AwaitingReview,
    /// <summary>Looked at and found wrong.</summary>
    Rejected,
}

/// <summary>What an observation is about; observations with the same key speak of the same thing.</summary>
/// <param name="IndicatorId">What is measured.</param>
/// <param name="RegionCode">Where.</param>
/// <param name="Place">The town, zone, community or firm within the region, where the figure is about it alone.</param>
/// <param name="Period">When; null where the text does not tell.</param>
/// <param name="Measure">Level or change.</param>
/// <param name="Base">The period compared with, where one is named.</param>
/// <param name="Role">Actual or target.</param>
public sealed record ObservationKey(
    string IndicatorId,
    string RegionCode,
    string? Place,
    ReferencePeriod? Period,
    Measure Measure,
    ReferencePeriod? Base,
    Role Role)
{
    /// <summary>The period that a change is counted from; null for what is no change, or where nobody knows.</summary>
    public ReferencePeriod? ComparedWith => Measure switch
    {
        Measure.OnYear => Period?.YearBefore,
        Measure.OnPeriod => Period?.PeriodBefore,
        Measure.Change => Base,
        _ => null,
    };
}

/// <summary>A figure that has been taken into the statistics.</summary>
/// <param name="Key">What it is about.</param>
/// <param name="Quantity">What it says.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="FigureId">The figure that it comes from, and so its sentence.</param>
/// <param name="ReportedOn">Day of publication of the article, where known.</param>
/// <param name="Vintage">When the system came to know it.</param>
public sealed record Observation(
    ObservationKey Key,
    Quantity Quantity,
    ObservationStatus Status,
    string FigureId,
    LocalDate? ReportedOn,
    Instant Vintage);
