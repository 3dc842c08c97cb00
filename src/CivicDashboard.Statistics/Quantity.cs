namespace CivicDashboard.Statistics;

/// <summary>A number with its unit and how exactly it is known.</summary>
/// <param name="Value">The number, 万 and 亿 multiplied out; the low end of a range; negative where it falls.</param>
/// <param name="High">The high end of a range, else null.</param>
/// <param name="Unit">The counted or measured unit as written, without 万 and 亿; empty for an index.</param>
/// <param name="Bound">How exactly it is known.</param>
public sealed record Quantity(decimal Value, decimal? High, string Unit, Bound Bound)
{
    /// <summary>
    /// The values that the text allows: 630余件 lies in (630, 640), 超75% in (75, ∞), 不足30% in (−∞, 30).
    /// 余 and 近 reach as far as the place of the last digit that is not zero; 约 allows 5% to both sides.
    /// For a fall (a negative value) bounds speak of its size: 下降超30% lies in (−∞, −30).
    /// </summary>
    public Interval Interval => Value < 0 && Bound != Bound.Range ? -IntervalOf(-Value) : IntervalOf(Value);

    /// <summary>
    /// The place of the last digit as printed: 1 for 2%, 0.01 for 84.96%, 0.1亿 for 626.9亿. Of a whole number below a myriad every
    /// digit is printed; from there on zeros at the end may stand for 万, 亿 or 万亿. Zeros behind the point (2.0%) do not count, for
    /// not every store keeps them.
    /// </summary>
    public decimal Place
    {
        get
        {
            var size = Math.Abs(Value);
            if (size % 1 != 0)
                return LastPlace(size);
            return size < 1_0000 ? 1 : Math.Min(LastPlace(size), size < 1_0000_0000 ? 1_0000 : size < 1_0000_0000_0000 ? 1_0000_0000 : 1_0000_0000_0000);
        }
    }

    /// <summary>The values that may stand behind what is printed: rounding gives an exact 2% for all of [1.5, 2.5].</summary>
    public Interval Printed => Bound == Bound.Exact ? Interval.Widened(Place / 2) : Interval;

    private Interval IntervalOf(decimal size) => Bound switch
    {
        Bound.About => new(size * 0.95m, true, size * 1.05m, true),
        Bound.JustOver => new(size, false, size + LastPlace(size), false),
        Bound.Over => new(size, false, null, false),
        Bound.AtLeast => new(size, true, null, false),
        Bound.JustUnder => new(size - NearPlace(size), false, size, false),
        Bound.Under => new(null, false, size, false),
        Bound.AtMost => new(null, false, size, true),
        Bound.Range => new(Math.Min(size, High ?? size), true, Math.Max(size, High ?? size), true),
        _ => Interval.Of(size),
    };

    /// <summary>The place value of the last digit that is not zero: 10 for 630, 10000 for 50000, 0.1 for 1.5.</summary>
    private static decimal LastPlace(decimal size)
    {
        if (size == 0)
            return 1;
        var place = 1m;
        while (size % place != 0)
            place /= 10;
        while (place <= size / 10 && size % (place * 10) == 0)
            place *= 10;
        return place;
    }

    /// <summary>近百 is nearly a hundred, not anything down to zero: for a round power of ten the next smaller place counts.</summary>
    private static decimal NearPlace(decimal size) => LastPlace(size) is var place && place == size ? place / 10 : place;
}
