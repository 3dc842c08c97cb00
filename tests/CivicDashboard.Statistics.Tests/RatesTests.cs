namespace CivicDashboard.Statistics.Tests;

public sealed class RatesTests
{
    public static TheoryData<decimal, Bound, long, decimal, decimal?, Bound> Counts => new()
    {
        { 630, Bound.Exact, 5_952_128, 1.06m, null, Bound.Exact },
        { 12_000, Bound.Exact, 1_488_900, 80.6m, null, Bound.Exact },
        { 0, Bound.Exact, 1_488_900, 0, null, Bound.Exact },
        { 123_456_789, Bound.Exact, 10_000, 123_000_000, null, Bound.Exact },
        { 9_999, Bound.Exact, 10_000, 10_000, null, Bound.Exact },
        { 100, Bound.Over, 500_000, 2, null, Bound.Over },
        { 100, Bound.AtMost, 500_000, 2, null, Bound.AtMost },
        // 630余件 are 630 to 640; the ends are rounded outwards.
        { 630, Bound.JustOver, 5_952_128, 1.05m, 1.08m, Bound.Range },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void A_count_is_given_for_ten_thousand_people(decimal count, Bound bound, long people, decimal low, decimal? high, Bound expected) =>
        Assert.Equal(new(low, high, "件/万人", expected), Rates.Of(new(count, null, "件", bound), people));

    [Theory]
    [InlineData("count", true)]
    [InlineData("money", true)]
    [InlineData("ratio", false)]
    [InlineData("index", false)]
    [InlineData("rate", false)]
    [InlineData("age", false)]
    public void Only_what_adds_up_over_people_has_a_rate(string kind, bool allowed) =>
        Assert.Equal(allowed, Rates.Allows(new("x", "x", 1, kind, "x")));
}
