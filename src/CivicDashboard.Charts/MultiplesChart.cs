using CivicDashboard.Charts.Drawing;
using CivicDashboard.Statistics;

namespace CivicDashboard.Charts;

/// <summary>Small panels on one scale, a series each, so that many regions can be compared without a tangle of lines.</summary>
/// <param name="Id">Name of the chart within its page.</param>
/// <param name="Title">What the chart shows.</param>
/// <param name="Language">Of all wording.</param>
/// <param name="Series">A panel each, in this order. All share a unit and a measure.</param>
public sealed record MultiplesChart(string Id, string Title, Language Language, IReadOnlyList<ChartSeries> Series)
    : Chart(Id, Title, Language)
{
    internal override string Kind => "multiples";

    /// <inheritdoc/>
    public override string ToSvg(int width = Wide) => new MultiplesDrawing(this, width).Draw();
}
