using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Charts;

/// <summary>A line across a chart at a value that has no place in time: a target, a threshold, the value of the region above.</summary>
/// <param name="Name">What it is: 目标, 全市.</param>
/// <param name="Quantity">Where it lies. A bound such as 80%以上 shows the side that it allows.</param>
public sealed record ReferenceLine(string Name, Quantity Quantity);

/// <summary>A day on which a definition or a region changed: what lies before it cannot be compared with what lies after.</summary>
/// <param name="At">The first day of the new.</param>
/// <param name="Why">What changed, in few words.</param>
public sealed record SeriesBreak(LocalDate At, string Why);
