using CivicDashboard.Charts.Drawing;
using CivicDashboard.Statistics;

namespace CivicDashboard.Charts;

/// <summary>A region as a tile, about where it lies on the map.</summary>
/// <param name="Column">From the west, 0 first.</param>
/// <param name="Row">From the north, 0 first.</param>
/// <param name="Name">The region's name.</param>
/// <param name="Point">Its figure; null where no report tells.</param>
/// <param name="Href">Where the tile leads; where null, to the point's figure.</param>
public sealed record TileCell(int Column, int Row, string Name, SeriesPoint? Point, string? Href);

/// <summary>A map of equal tiles: every district is as easy to see as any other. The value stands in the tile; its colour repeats it.</summary>
/// <param name="Id">Name of the chart within its page.</param>
/// <param name="Title">What the chart shows.</param>
/// <param name="Language">Of all wording.</param>
/// <param name="Measure">What the points measure.</param>
/// <param name="Cells">The tiles, no two in one place.</param>
public sealed record TileChart(string Id, string Title, Language Language, Measure Measure, IReadOnlyList<TileCell> Cells)
    : Chart(Id, Title, Language)
{
    internal override string Kind => "tiles";

    /// <inheritdoc/>
    public override string ToSvg(int width = Wide) => new TileDrawing(this, width).Draw();
}
