namespace CivicDashboard.Statistics;

/// <summary>The values that a quantity can have. A null end is open to infinity.</summary>
/// <param name="Lower">Lower end, null for −∞.</param>
/// <param name="LowerIncluded">Whether the lower end itself belongs to it.</param>
/// <param name="Upper">Upper end, null for ∞.</param>
/// <param name="UpperIncluded">Whether the upper end itself belongs to it.</param>
public readonly record struct Interval(decimal? Lower, bool LowerIncluded, decimal? Upper, bool UpperIncluded)
{
    /// <summary>The interval that holds one value.</summary>
    public static Interval Of(decimal value) => new(value, true, value, true);

    /// <summary>Whether the interval holds one value only.</summary>
    public bool IsPoint => Lower is { } low && low == Upper;

    /// <summary>Upper minus lower end; null where an end is open to infinity.</summary>
    public decimal? Width => Upper - Lower;

    /// <summary>The same interval reaching further at both ends.</summary>
    public Interval Widened(decimal by) => this with { Lower = Lower - by, Upper = Upper + by };

    /// <summary>The sums of a value of each.</summary>
    public static Interval operator +(Interval a, Interval b) =>
        new(a.Lower + b.Lower, a.LowerIncluded && b.LowerIncluded, a.Upper + b.Upper, a.UpperIncluded && b.UpperIncluded);

    /// <summary>The differences of a value of each.</summary>
    public static Interval operator -(Interval a, Interval b) => a + -b;

    /// <summary>The same values with the other sign.</summary>
    public static Interval operator -(Interval i) => new(-i.Upper, i.UpperIncluded, -i.Lower, i.LowerIncluded);

    /// <summary>The least interval that holds both.</summary>
    public Interval Joined(Interval other)
    {
        var (low, high) = (LowerOf(this, other), LowerOf(-this, -other));
        return new(low.Lower, low.LowerIncluded, -high.Lower, high.LowerIncluded);
    }

    /// <summary>Whether the value lies in the interval.</summary>
    public bool Contains(decimal value) =>
        (Lower is not { } low || value > low || (LowerIncluded && value == low)) &&
        (Upper is not { } high || value < high || (UpperIncluded && value == high));

    /// <summary>Whether some value lies in both.</summary>
    public bool Meets(Interval other) => !EndsBefore(other) && !other.EndsBefore(this);

    /// <summary>Whether every value of it lies below every value of the other.</summary>
    public bool EndsBefore(Interval other) =>
        Upper is { } high && other.Lower is { } low &&
        (high < low || (high == low && !(UpperIncluded && other.LowerIncluded)));

    private static Interval LowerOf(Interval a, Interval b) =>
        a.Lower is null || b.Lower is null ? default
        : a.Lower == b.Lower ? (a.LowerIncluded ? a : b)
        : a.Lower < b.Lower ? a : b;
}
