namespace CivicDashboard.Charts.Drawing;

/// <summary>How wide the bars of a chart of changes are.</summary>
internal static class Bars
{
    private const double Widest = 36;

    /// <summary>All bars of a chart are equally wide and do not touch their neighbours in time.</summary>
    public static double Width(TimeChart chart, TimeScale x)
    {
        var room = 1.6 * Widest;
        foreach (var series in chart.Series)
            for (var i = 1; i < series.Series.Points.Count; i++)
                if (x.Of(series.Series.Points[i].Period) - x.Of(series.Series.Points[i - 1].Period) is > 0 and var distance)
                    room = Math.Min(room, distance);
        return Math.Max(2, Math.Min(Widest, room * 0.7 / chart.Series.Count));
    }
}
