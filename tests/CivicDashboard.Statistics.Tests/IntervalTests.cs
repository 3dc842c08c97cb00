namespace CivicDashboard.Statistics.Tests;

public sealed class IntervalTests
{
    [Theory]
    [InlineData("= 5", "= 5", true)]
    [InlineData("= 5", "= 6", false)]
    [InlineData("> 75", "= 84.96", true)]
    [InlineData("> 75", "= 75", false)]
    [InlineData(">= 75", "= 75", true)]
    [InlineData("< 30", "> 30", false)]
    [InlineData("<= 30", "> 30", false)]
    [InlineData("<= 30", ">= 30", true)]
    [InlineData("< 30", "< 20", true)]
    [InlineData("> 30", "> 20", true)]
    [InlineData("> 30", "< 40", true)]
    public void Two_meet_where_some_value_lies_in_both(string first, string second, bool meet)
    {
        Assert.Equal(meet, Read(first).Meets(Read(second)));
        Assert.Equal(meet, Read(second).Meets(Read(first)));
    }

    [Theory]
    [InlineData("> 75", 75, false)]
    [InlineData("> 75", 76, true)]
    [InlineData(">= 75", 75, true)]
    [InlineData("< 75", 75, false)]
    [InlineData("<= 75", 75, true)]
    [InlineData("= 75", 75, true)]
    [InlineData("= 75", 74, false)]
    public void Contains_minds_whether_the_end_belongs(string interval, int value, bool contains) =>
        Assert.Equal(contains, Read(interval).Contains(value));

    [Fact]
    public void Width_is_known_where_both_ends_are()
    {
        Assert.Equal(10, new Interval(630, false, 640, false).Width);
        Assert.Null(Read("> 75").Width);
        Assert.True(Read("= 75").IsPoint);
        Assert.False(Read("> 75").IsPoint);
    }

    [Fact]
    public void Joined_holds_both()
    {
        Assert.Equal(new(5, true, 9, true), Read("= 9").Joined(Read("= 5")));
        Assert.Equal(new(5, true, null, false), Read("> 75").Joined(Read("= 5")));
        Assert.Equal(new(75, true, null, false), Read("> 75").Joined(Read(">= 75")));
        Assert.Equal(new(null, false, null, false), Read("> 75").Joined(Read("< 20")));
    }

    private static Interval Read(string text)
    {
        var parts = text.Split(' ');
        var value = decimal.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
        return parts[0] switch
        {
            ">" => new(value, false, null, false),
            ">=" => new(value, true, null, false),
            "<" => new(null, false, value, false),
            "<=" => new(null, false, value, true),
            _ => Interval.Of(value),
        };
    }
}
