namespace CivicDashboard.Statistics.Tests;

public sealed class RankingTests
{
    /// <summary>Values as they are written, and the places that they can have.</summary>
    public static TheoryData<string, string> Orders => new()
    {
        { "30, 20, 10", "30:1 20:2 10:3" },
        { "10, 30, 20", "30:1 20:2 10:3" },
        { "20, 20, 10", "20:1 20:1 10:3" },
        // Over 75 may be 80 or 99.
        { ">75, 96, 50", ">75:1-2 96:1-2 50:3" },
        // 630余 lies between 630 and 640: it meets 635, but not 650.
        { "650, 630+, 635", "650:1 630+:2-3 635:2-3" },
        { "640, 630+", "640:1 630+:2" },
        { "<30, 40, 30", "40:1 30:2 <30:3" },
        // Two that meet nothing in common but the third are spans of different length.
        { "630+, 635, 638, 100", "630+:1-3 638:1-2 635:2-3 100:4" },
        { "7", "7:1" },
        { "", "" },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void Only_what_is_surely_larger_stands_before(string values, string order)
    {
        var items = values.Split(", ", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(order.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), Places(items, false).Order());
    }

    [Fact]
    public void Of_ranks_the_smallest_stands_first() => Assert.Equal(["2:1", "5:2", "9:3"], Places(["9", "2", "5"], smallestFirst: true));

    [Theory]
    [InlineData("1, 2, 9", 2)]
    [InlineData("1, 2, 4, 9", 3)]
    [InlineData("5", 5)]
    public void The_median_is_the_middle(string values, int median) => Assert.Equal(median, Ranking.Median(values.Split(", ").Select(IntervalOf)));

    [Theory]
    [InlineData("1, >2, 9")]
    [InlineData("")]
    public void There_is_no_median_of_what_is_not_known(string values) =>
        Assert.Null(Ranking.Median(values.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(IntervalOf)));

    private static IEnumerable<string> Places(string[] items, bool smallestFirst) => Ranking.Of(items, IntervalOf, smallestFirst)
        .Select(r => r.IsCertain ? $"{r.Item}:{r.Best}" : $"{r.Item}:{r.Best}-{r.Worst}");

    private static Interval IntervalOf(string text) => new Quantity(
        decimal.Parse(text.Trim('>', '<', '+')), null, "",
        text[0] == '>' ? Bound.Over : text[0] == '<' ? Bound.Under : text[^1] == '+' ? Bound.JustOver : Bound.Exact).Interval;
}
