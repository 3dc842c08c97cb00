using CivicDashboard.Charts.Drawing;
using CivicDashboard.Statistics;

namespace CivicDashboard.Charts;

/// <summary>What one region had in an earlier and in a later period.</summary>
/// <param name="Name">The region's name.</param>
/// <param name="From">The earlier figure.</param>
/// <param name="To">The later figure.</param>
public sealed record SlopeRow(string Name, SeriesPoint From, SeriesPoint To);

/// <summary>How regions moved between two periods: a line a region from its earlier value at the left to its later one at the right.</summary>
/// <param name="Id">Name of the chart within its page.</param>
/// <param name="Title">What the chart shows.</param>
/// <param name="Language">Of all wording.</param>
/// <param name="Measure">What the points measure.</param>
/// <param name="Rows">In any order; the later value decides where a name stands.</param>
public sealed record SlopeChart(string Id, string Title, Language Language, Measure Measure, IReadOnlyList<SlopeRow> Rows)
    : Chart(Id, Title, Language)
{
    internal override string Kind => "slope";

    /// <inheritdoc/>
    public override string ToSvg(int width = Wide) => new SlopeDrawing(this, width).Draw();
}
