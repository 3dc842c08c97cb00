using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>Up to five classes of values between round numbers, each with a step of the sequential colours, 1 the faintest.</summary>
internal sealed class TileSteps
{
    private const int Most = 5;

    private readonly bool firstIsBest;

    public TileSteps(IReadOnlyList<SeriesPoint> points, Measure measure)
    {
        firstIsBest = measure == Measure.Rank;
        var all = new Series("", "", null, measure, points[0].Quantity.Unit, points);
        var ticks = Most - 1;
        do
            Scale = ValueScale.Of([all], 0, 1, ticks, firstIsBest ? 1 : null);
        while (Scale.Steps > Most && --ticks > 0);
        Count = Math.Min(Scale.Steps, Most);
    }

    /// <summary>The round numbers between the classes.</summary>
    public ValueScale Scale { get; }

    /// <summary>How many classes there are.</summary>
    public int Count { get; }

    /// <summary>The colour of a value.</summary>
    public int Of(Quantity quantity)
    {
        var share = Scale.Of(quantity) * Count;
        return OfClass(Math.Clamp((int)Math.Floor(share + 1e-9), 0, Count - 1));
    }

    /// <summary>The colour of a class: few classes lie as far apart as many.</summary>
    public int OfClass(int index)
    {
        var place = firstIsBest ? Count - 1 - index : index;
        return Count == 1 ? 3 : 1 + (int)Math.Round(place * (Most - 1.0) / (Count - 1));
    }
}
