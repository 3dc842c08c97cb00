using CivicDashboard.Charts.Drawing;
using CivicDashboard.Statistics;

namespace CivicDashboard.Charts;

/// <summary>A region and what is known of it.</summary>
/// <param name="Region">The region's name.</param>
/// <param name="Point">Its latest figure; null where no report tells.</param>
public sealed record RegionRow(string Region, SeriesPoint? Point);

/// <summary>One indicator over regions: a bar a row, the largest first, and a row that says so where nothing is known.
/// Rows whose intervals meet, and rows of another period than most, carry a sign, for their order is not certain.</summary>
/// <param name="Id">Name of the chart within its page.</param>
/// <param name="Title">What the chart shows.</param>
/// <param name="Language">Of all wording.</param>
/// <param name="Measure">What the rows' points measure.</param>
/// <param name="Rows">In any order.</param>
public sealed record RegionChart(string Id, string Title, Language Language, Measure Measure, IReadOnlyList<RegionRow> Rows)
    : Chart(Id, Title, Language)
{
    /// <summary>Values to compare the rows with: that of the region above, a target.</summary>
    public IReadOnlyList<ReferenceLine> References { get; init; } = [];

    internal override string Kind => "regions";

    /// <inheritdoc/>
    public override string ToSvg(int width = Wide) => new RegionDrawing(this, width).Draw();
}
