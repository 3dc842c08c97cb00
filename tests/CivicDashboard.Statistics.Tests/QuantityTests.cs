namespace CivicDashboard.Statistics.Tests;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("630", Bound.Exact, "[630, 630]")]
    [InlineData("100", Bound.About, "[95, 105]")]
    [InlineData("630", Bound.JustOver, "(630, 640)")]
    [InlineData("100", Bound.JustOver, "(100, 200)")] // 百余: up to two hundred
    [InlineData("1.5", Bound.JustOver, "(1.5, 1.6)")]
    [InlineData("1.50", Bound.JustOver, "(1.5, 1.6)")]
    [InlineData("50000", Bound.JustOver, "(50000, 60000)")]
    [InlineData("0", Bound.JustOver, "(0, 1)")]
    [InlineData("20000000000000000000000000000", Bound.JustOver, "(20000000000000000000000000000, 30000000000000000000000000000)")]
    [InlineData("75", Bound.Over, "(75, ∞)")]
    [InlineData("80", Bound.AtLeast, "[80, ∞)")]
    [InlineData("2000", Bound.JustUnder, "(1000, 2000)")]
    [InlineData("100", Bound.JustUnder, "(90, 100)")] // 近百 is not anything down to zero
    [InlineData("30", Bound.Under, "(∞, 30)")]
    [InlineData("30", Bound.AtMost, "(∞, 30]")]
    [InlineData("-30", Bound.Exact, "[-30, -30]")]
    [InlineData("-30", Bound.About, "[-31.5, -28.5]")]
    [InlineData("-30", Bound.Over, "(∞, -30)")] // 下降超30%
    [InlineData("-30", Bound.AtLeast, "(∞, -30]")]
    [InlineData("-30", Bound.Under, "(-30, ∞)")] // 下降不足30%
    [InlineData("-30", Bound.JustOver, "(-40, -30)")]
    public void Interval_of_each_bound(string value, Bound bound, string expected) =>
        Assert.Equal(expected, Spell(new Quantity(Number(value), null, "", bound).Interval));

    [Theory]
    [InlineData("2", "3", "[2, 3]")]
    [InlineData("3", "2", "[2, 3]")]
    [InlineData("-2", "-3", "[-3, -2]")] // 下降2—3%, as written
    [InlineData("-1", "1", "[-1, 1]")]
    [InlineData("2", null, "[2, 2]")]
    public void Interval_of_a_range(string low, string? high, string expected) =>
        Assert.Equal(expected, Spell(new Quantity(Number(low), high is null ? null : Number(high), "条", Bound.Range).Interval));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string Spell(Interval i) =>
        $"{(i.LowerIncluded ? '[' : '(')}{End(i.Lower)}, {End(i.Upper)}{(i.UpperIncluded ? ']' : ')')}";

    private static string End(decimal? end) => end is { } value ? $"{value:0.####}" : "∞";
}
