using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>The unit as it stands behind each value of a chart.</summary>
internal static class ShortUnit
{
    /// <summary>A long unit stands at the axis or in the title only; null is the unit's own name.</summary>
    public static string? Of(Chart chart, Quantity quantity) => TextWidth.Of(chart.Unit ?? quantity.Unit, 1) > 3 ? "" : chart.Unit;
}
