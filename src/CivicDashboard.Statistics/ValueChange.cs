namespace CivicDashboard.Statistics;

/// <summary>Which way something went, as far as one can tell.</summary>
public enum Way
{
    /// <summary>The bounds allow a rise and a fall.</summary>
    Unknown,
    /// <summary>More than before.</summary>
    Up,
    /// <summary>Less than before.</summary>
    Down,
    /// <summary>As before.</summary>
    Same,
}

/// <summary>
/// The change from one value to another. Values that are known within bounds have a change within bounds: from 630余 (630 to 640)
/// to 650 are 10 to 20 more.
/// </summary>
/// <param name="Difference">The later minus the earlier value.</param>
/// <param name="Percent">The difference in per cent of the earlier value; null where it is a share itself, or where nothing, or less, may have been before.</param>
public sealed record ValueChange(Interval Difference, Interval? Percent)
{
    /// <summary>Which way it went.</summary>
    public Way Way => Difference switch
    {
        { Lower: 0, Upper: 0 } => Way.Same,
        { Lower: > 0 } or { Lower: 0, LowerIncluded: false } => Way.Up,
        { Upper: < 0 } or { Upper: 0, UpperIncluded: false } => Way.Down,
        _ => Way.Unknown,
    };

    /// <summary>The change between two quantities; null where their units differ.</summary>
    public static ValueChange? Between(Quantity from, Quantity to) => from.Unit != to.Unit
        ? null
        : new(to.Interval - from.Interval, from.Unit is "%" or "‰" or "个百分点" ? null : PercentOf(from.Interval, to.Interval));

    private static Interval? PercentOf(Interval from, Interval to)
    {
        if (from.Lower is not > 0)
            return null;
        return new(
            Quotient(to.Lower, to.Lower >= 0 ? from.Upper : from.Lower), to.LowerIncluded && (to.Lower >= 0 ? from.UpperIncluded : from.LowerIncluded),
            Quotient(to.Upper, to.Upper >= 0 ? from.Lower : from.Upper), to.UpperIncluded && (to.Upper >= 0 ? from.LowerIncluded : from.UpperIncluded));
    }

    /// <summary>Of an open end nothing is known, but that what was not below zero cannot have fallen by more than all.</summary>
    private static decimal? Quotient(decimal? to, decimal? from) => (to, from) switch
    {
        (null, _) => null,
        (_, null) => -100,
        ({ } later, { } earlier) => (later / earlier - 1) * 100,
    };
}
