using CivicDashboard.Charts.Drawing;
using CivicDashboard.Statistics;
using ScottPlot;

namespace CivicDashboard.Charts.Files;

/// <summary>Colours and shapes of series, those of the pages' light theme.</summary>
internal static class SeriesLook
{
    private static readonly string[] Colours = ["#0b5cad", "#c2410c", "#0a7a5c", "#7a3fa6", "#946200", "#b3246b", "#3f7085", "#5c5c5c"];

    private static readonly (MarkerShape Filled, MarkerShape Open)[] Shapes =
    [
        (MarkerShape.FilledCircle, MarkerShape.OpenCircle),
        (MarkerShape.FilledSquare, MarkerShape.OpenSquare),
        (MarkerShape.FilledTriangleUp, MarkerShape.OpenTriangleUp),
        (MarkerShape.FilledTriangleDown, MarkerShape.OpenTriangleDown),
    ];

    /// <summary>The colour of a series.</summary>
    public static Color ColourOf(int series) => Color.FromHex(Colours[series % Colours.Length]);

    /// <summary>A point's shape: the series' own, open where the value is open-ended or derived; a diamond for a target.</summary>
    public static MarkerShape ShapeOf(SeriesPoint point, int series) =>
        point.Role == Role.Target ? MarkerShape.OpenDiamond
        : Lines.IsStated(point) ? Shapes[series % Shapes.Length].Filled
        : Shapes[series % Shapes.Length].Open;
}
