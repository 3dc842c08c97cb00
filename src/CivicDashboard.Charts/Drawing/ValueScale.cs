using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>From values to pixels, with round ticks. Zero is part of it unless all values lie far from zero and close together.</summary>
internal sealed class ValueScale
{
    private readonly double min;
    private readonly double pixelsPerUnit;
    private readonly double atMin;

    private ValueScale(double low, double high, double atLow, double atHigh)
    {
        (min, Max, Step, atMin) = (low, high, high - low, atLow);
        pixelsPerUnit = (atHigh - atLow) / (high - low);
    }

    private ValueScale(double low, double high, double atLow, double atHigh, int ticks, bool wholeSteps, double origin)
    {
        Step = NiceStep((high - low) / ticks);
        if (wholeSteps && Step < 10)
            Step = Math.Max(1, Math.Ceiling(Step - 1e-9) is 3 ? 2 : Step);
        min = Math.Floor((low - origin) / Step + 1e-9) * Step + origin;
        Max = Math.Ceiling((high - origin) / Step - 1e-9) * Step + origin;
        atMin = atLow;
        pixelsPerUnit = (atHigh - atLow) / (Max - min);
    }

    /// <summary>Lowest tick.</summary>
    public double Min => min;

    /// <summary>Highest tick.</summary>
    public double Max { get; }

    /// <summary>From tick to tick.</summary>
    public double Step { get; }

    /// <summary>How many steps there are; ticks are one more.</summary>
    public int Steps => (int)Math.Round((Max - min) / Step);

    /// <summary>The value of a tick, counted from the lowest.</summary>
    public double Tick(int i) => min + i * Step;

    /// <summary>The scale on which all points and the closed ends of their intervals have room.</summary>
    /// <param name="series">What is to be drawn.</param>
    /// <param name="atLow">Pixel of the lowest tick.</param>
    /// <param name="atHigh">Pixel of the highest tick.</param>
    /// <param name="ticks">About how many steps.</param>
    /// <param name="origin">The value that must be on it: zero for bars, the first rank; else null.</param>
    /// <param name="references">Lines for which it must have room too.</param>
    public static ValueScale Of(
        IReadOnlyList<Series> series, double atLow, double atHigh, int ticks, double? origin = null, IReadOnlyList<ReferenceLine>? references = null)
    {
        var (low, high, whole, count) = (double.MaxValue, double.MinValue, true, 0);
        foreach (var s in series)
            foreach (var point in s.Points)
            {
                var ends = ClosedEnds(point.Quantity);
                low = Math.Min(low, ends.Low);
                high = Math.Max(high, ends.High);
                whole &= point.Quantity.Value == Math.Truncate(point.Quantity.Value) && point.Quantity.Unit != "%";
                count++;
            }
        foreach (var reference in references ?? [])
        {
            var ends = ClosedEnds(reference.Quantity);
            (low, high) = (Math.Min(low, ends.Low), Math.Max(high, ends.High));
        }
        if (origin is not null || count == 1 || low == high || Math.Min(Math.Abs(low), Math.Abs(high)) < 0.6 * Math.Max(Math.Abs(low), Math.Abs(high)))
            (low, high) = (Math.Min(low, origin ?? 0), Math.Max(high, origin ?? 0));
        else
            (low, high) = (low - (high - low) * 0.1, high + (high - low) * 0.04);
        if (low == high)
            high = low + 1;
        return new(low, high, atLow, atHigh, ticks, whole, origin ?? 0);
    }

    /// <summary>A scale without ticks, from the least to the greatest value: for shapes whose values stand beside them.</summary>
    public static ValueScale Tight(IReadOnlyList<Series> series, double atLow, double atHigh)
    {
        var (low, high) = (double.MaxValue, double.MinValue);
        foreach (var s in series)
            foreach (var point in s.Points)
            {
                var ends = ClosedEnds(point.Quantity);
                (low, high) = (Math.Min(low, ends.Low), Math.Max(high, ends.High));
            }
        var pad = low == high ? Math.Max(1, Math.Abs(low)) : 0;
        return new(low - pad, high + pad, atLow, atHigh);
    }

    /// <summary>The pixel of a value.</summary>
    public double Of(double value) => atMin + (value - min) * pixelsPerUnit;

    /// <summary>The pixel of the value at which a quantity's mark stands: the middle of a range, else the stated number.</summary>
    public double Of(Quantity quantity) =>
        Of(quantity.High is { } high ? ((double)quantity.Value + (double)high) / 2 : (double)quantity.Value);

    /// <summary>The pixels of the ends of a quantity's interval; an open end is where its mark stands.</summary>
    public (double Low, double High) Ends(Quantity quantity)
    {
        var (low, high) = ClosedEnds(quantity);
        return (Of(low), Of(high));
    }

    private static (double Low, double High) ClosedEnds(Quantity quantity)
    {
        var value = (double)quantity.Value;
        if (quantity.Bound == Bound.Exact)
            return (value, value);
        var interval = quantity.Interval;
        return ((double?)interval.Lower ?? value, (double?)interval.Upper ?? value);
    }

    private static double NiceStep(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return (rough / power) switch
        {
            <= 1.0001 => power,
            <= 2.0001 => 2 * power,
            <= 2.5001 => 2.5 * power,
            <= 5.0001 => 5 * power,
            _ => 10 * power,
        };
    }
}
