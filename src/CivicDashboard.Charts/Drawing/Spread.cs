namespace CivicDashboard.Charts.Drawing;

/// <summary>Pushes labels of a column apart where they would overlap, each as near to its place as the others let it.</summary>
internal static class Spread
{
    /// <summary>Height of a label's line in pixels.</summary>
    public const double Height = 17;

    /// <summary>How many labels have room in a column.</summary>
    public static int Room(double top, double bottom) => (int)((bottom - top) / Height + 1e-6) + 1;

    /// <summary>New places for labels that want to stand at ascending heights; there are no more than have room.</summary>
    public static double[] Apart(IReadOnlyList<double> wanted, double top, double bottom)
    {
        var at = new double[wanted.Count];
        for (var i = 0; i < at.Length; i++)
            at[i] = Math.Max(wanted[i], i == 0 ? top : at[i - 1] + Height);
        for (var i = at.Length - 1; i >= 0; i--)
            at[i] = Math.Min(at[i], i == at.Length - 1 ? bottom : at[i + 1] - Height);
        return at;
    }
}
