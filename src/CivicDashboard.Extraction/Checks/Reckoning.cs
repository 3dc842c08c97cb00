using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Checks;

/// <summary>What printed numbers may stand for when they are reckoned with.</summary>
internal static class Reckoning
{
    private const decimal Largest = 1e15m;
    private const int MostDecimals = 6;
    private const decimal Myriad = 1_0000;

    /// <summary>Whether sums and quotients with it stay within what a decimal holds.</summary>
    public static bool IsPossible(Figure figure) =>
        Math.Abs(figure.Quantity.Value) < Largest && Math.Abs(figure.Quantity.High ?? 0) < Largest && figure.Quantity.Value.Scale <= MostDecimals;

    /// <summary>A count or amount: whole numbers below a myriad are counted to the last, others rounded.</summary>
    public static Interval Amount(Quantity quantity) =>
        quantity.Bound == Bound.Exact && Math.Abs(quantity.Value) < Myriad && quantity.Value % 1 == 0 ? quantity.Interval : quantity.Printed;

    /// <summary>A rate: half the papers round it, the others cut it off, so it may be off by a whole last digit.</summary>
    public static Interval Rate(Quantity quantity) => quantity.Bound == Bound.Exact ? quantity.Interval.Widened(quantity.Place) : quantity.Interval;

    /// <summary>What part is of a whole, in per cent.</summary>
    public static Interval Percentage(Interval part, Interval whole)
    {
        var upper = part.Upper is { } most && whole.Lower is > 0 and var least ? most / least * 100 : (decimal?)null;
        return new(part.Lower is > 0 and var low && whole.Upper is > 0 and var high ? low / high * 100 : 0, true, upper, true);
    }

    /// <summary>Whether the number is written as a percentage, and not as 七成 or 三分之二, which nobody means to the last digit.</summary>
    public static bool IsPercentage(Figure figure) => figure.Quantity.Unit == "%" && figure.Text.AsSpan().ContainsAny('%', '％');
}
