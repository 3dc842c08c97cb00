namespace CivicDashboard.Statistics;

/// <summary>Counts by the number of people that live there, so that a large city and a small county can be compared.</summary>
public static class Rates
{
    /// <summary>A rate is given for so many people: 万人.</summary>
    public const int People = 10_000;


    private const string PerPeople = "/万人";

    /// <summary>Kinds of units that add up over people; a share, an index or an age does not.</summary>
    private static readonly string[] Kinds = ["count", "people", "money", "area", "length", "volume", "mass", "energy"];

    /// <summary>Whether a level in the unit may be divided by people.</summary>
    public static bool Allows(Unit unit) => Kinds.Contains(unit.Kind);

    /// <summary>The unit of the rate of a counted unit: 件/万人.</summary>
    public static string UnitOf(string counted) => counted + PerPeople;

    /// <summary>The counted unit of a rate: 件 of 件/万人; null where the unit is no such rate.</summary>
    public static string? CountedIn(string unit) => unit.EndsWith(PerPeople, StringComparison.Ordinal) ? unit[..^PerPeople.Length] : null;

    /// <summary>The quantity for each 10,000 people, in the unit 件/万人. Bounds stay bounds; ends of an interval are rounded outwards.</summary>
    public static Quantity Of(Quantity quantity, long people)
    {
        var unit = UnitOf(quantity.Unit);
        decimal Rate(decimal value) => value * People / people;
        return quantity.Bound switch
        {
            // What 余 and 近 mean hangs on the digits of the number, which a rate changes.
            Bound.JustOver or Bound.JustUnder or Bound.About or Bound.Range => Between(quantity.Interval, Rate, unit),
            _ => new(Rounded(Rate(quantity.Value), MidpointRounding.AwayFromZero), null, unit, quantity.Bound),
        };
    }

    private static Quantity Between(Interval interval, Func<decimal, decimal> rate, string unit) => new(
        Rounded(rate(interval.Lower!.Value), MidpointRounding.ToNegativeInfinity),
        Rounded(rate(interval.Upper!.Value), MidpointRounding.ToPositiveInfinity),
        unit,
        Bound.Range);

    /// <summary>Three digits: more would look more exact than a census of one year beside a count of another is.</summary>
    private static decimal Rounded(decimal value, MidpointRounding rounding)
    {
        if (value == 0)
            return 0;
        var step = 1m;
        while (Math.Abs(value) / step < 1)
            step /= 10;
        while (Math.Abs(value) / step >= 10)
            step *= 10;
        step /= 100;
        return decimal.Round(value / step, 0, rounding) * step;
    }
}
