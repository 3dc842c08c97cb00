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

    [Theory]
    [InlineData("2", "[1.5, 2.5]")]
    [InlineData("2.0", "[1.5, 2.5]")] // SQLite gives 2 back as 2.0
    [InlineData("2.50", "[2.45, 2.55]")]
    [InlineData("-2", "[-2.5, -1.5]")]
    [InlineData("600", "[599.5, 600.5]")]
    [InlineData("12345", "[12344.5, 12345.5]")]
    [InlineData("2144400.00", "[2144350, 2144450]")] // 214.44万
    [InlineData("1200000", "[1195000, 1205000]")] // 120万
    [InlineData("62690000000", "[62685000000, 62695000000]")] // 626.9亿
    [InlineData("10000000000", "[9950000000, 10050000000]")] // 100亿
    [InlineData("3500000000000", "[3450000000000, 3550000000000]")] // 3.5万亿
    [InlineData("12345.67", "[12345.665, 12345.675]")]
    public void What_may_stand_behind_a_printed_number(string value, string expected) =>
        Assert.Equal(expected, Spell(new Quantity(Number(value), null, "", Bound.Exact).Printed));

    [Fact]
    public void A_bound_says_itself_how_far_its_number_reaches() =>
        Assert.Equal("(630, 640)", Spell(new Quantity(630, null, "件", Bound.JustOver).Printed));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string Spell(Interval i) =>
        $"{(i.LowerIncluded ? '[' : '(')}{End(i.Lower)}, {End(i.Upper)}{(i.UpperIncluded ? ']' : ')')}";

    private static string End(decimal? end) => end is { } value ? $"{value:0.####}" : "∞";
}
