namespace CivicDashboard.Charts.Drawing;

/// <summary>A shape for each series, so that series can be told apart without colour. The diamond is kept for targets.</summary>
internal static class DotShapes
{
    /// <summary>The mark of a target.</summary>
    public const string Target = "<path class=\"dot\" d=\"M0-6L6 0L0 6L-6 0Z\"/>";

    private static readonly string[] Shapes =
    [
        "<circle class=\"dot\" r=\"4\"/>",
        "<path class=\"dot\" d=\"M-3.8-3.8H3.8V3.8H-3.8Z\"/>",
        "<path class=\"dot\" d=\"M0-5L4.8 3.6H-4.8Z\"/>",
        "<path class=\"dot\" d=\"M0 5L4.8-3.6H-4.8Z\"/>",
        "<path class=\"dot\" d=\"M-1.8-5H1.8V-1.8H5V1.8H1.8V5H-1.8V1.8H-5V-1.8H-1.8Z\"/>",
        "<path class=\"dot\" d=\"M-4.8-4.2L4.8 4.2V-4.2L-4.8 4.2Z\"/>",
        "<path class=\"dot\" d=\"M-2.6-4.9L0-2.3L2.6-4.9L4.9-2.6L2.3 0L4.9 2.6L2.6 4.9L0 2.3L-2.6 4.9L-4.9 2.6L-2.3 0L-4.9-2.6Z\"/>",
        "<path class=\"dot\" d=\"M0-5.8L1.5-2L5.5-1.8L2.4.8L3.4 4.7L0 2.5L-3.4 4.7L-2.4.8L-5.5-1.8L-1.5-2Z\"/>",
    ];

    /// <summary>The markup of a series' shape around the origin.</summary>
    public static string Of(int series) => Shapes[series % Shapes.Length];
}
