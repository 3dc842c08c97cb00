using NodaTime;

namespace CivicDashboard.Statistics.Tests;

/// <summary>Observations as short as a table of cases needs them.</summary>
internal static class Reports
{
    internal static Observation Level(string period, decimal value, string unit = "件", string figure = "f1") =>
        Of(Measure.Level, period, value, unit, figure);

    internal static Observation Change(
        Measure measure, string period, decimal value, string unit = "%", string? on = null, string figure = "f2")
    {
        var change = Of(measure, period, value, unit, figure);
        return change with { Key = change.Key with { Base = ReferencePeriod.Parse(on) } };
    }

    internal static Observation At(this Observation o, Bound bound) => o with { Quantity = o.Quantity with { Bound = bound } };

    internal static Observation As(this Observation o, Role role) => o with { Key = o.Key with { Role = role } };

    private static Observation Of(Measure measure, string period, decimal value, string unit, string figure) => new(
        new("telecom-fraud-cases", "371500", null, ReferencePeriod.Parse(period), measure, null, Role.Actual),
        new(value, null, unit, Bound.Exact), ObservationStatus.Published, figure, null, NodaConstants.UnixEpoch);
}
