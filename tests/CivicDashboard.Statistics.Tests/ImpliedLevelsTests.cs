namespace CivicDashboard.Statistics.Tests;

public sealed class ImpliedLevelsTests
{
    [Theory]
    [InlineData("84.96%", "64个百分点", "20.96")]
    [InlineData("112件", "12件", "100")]
    [InlineData("80件", "-12件", "92")]
    [InlineData("105件", "5%", "99–101")] // a count stays whole
    [InlineData("7.5倍", "5%", "7–7.3")]
    [InlineData("7.52倍", "5.01%", "7.15–7.17")]
    [InlineData("62690000000元", "2%", "61150000000–61770000000")] // 626.9亿元 is 626.85亿 to 626.95亿
    [InlineData("62690000000元", "2.1%", "61360000000–61440000000")]
    [InlineData("2144400户", "5.6%", "2029600–2031700")]
    [InlineData("80件", "-20%", "98–102")]
    [InlineData("0件", "-100%", null)]
    [InlineData("1件", "-99.9%", null)]
    [InlineData("9000000000000000000000000000件", "-99%", null)] // beyond what can be reckoned
    [InlineData("-30件", "5%", null)] // a loss that grows or shrinks?
    [InlineData("30件", "5个百分点", null)]
    [InlineData("30%", "5%", null)] // per cent of a percentage, or points?
    [InlineData("30件", "2倍", null)]
    public void The_level_before_a_change(string level, string change, string? expected)
    {
        var before = ImpliedLevels.Before(Exact(level), Exact(change));
        Assert.Equal(expected, before is null ? null : $"{before.Value:0.##}" + (before.High is { } high ? $"–{high:0.##}" : ""));
    }

    private static Quantity Exact(string text)
    {
        var digits = text.Length - text.TrimStart("-.0123456789".ToCharArray()).Length;
        return new(decimal.Parse(text[..digits]), null, text[digits..], Bound.Exact);
    }

    [Theory]
    [InlineData(Bound.Over, Bound.Exact)]
    [InlineData(Bound.Exact, Bound.About)]
    public void A_bound_on_either_implies_nothing(Bound level, Bound change) =>
        Assert.Null(ImpliedLevels.Before(new(100, null, "件", level), new(5, null, "%", change)));

    public static TheoryData<string, Observation, Observation, string?> Pairs => new()
    {
        { "on the year", Reports.Level("2024-Q1", 105), Reports.Change(Measure.OnYear, "2024-Q1", 5), "2023-Q1" },
        {
            "on a named base",
            Reports.Level("2024-12-31", 84.96m, "%"),
            Reports.Change(Measure.Change, "2024-12-31", 64, "个百分点", on: "2023-12-31"),
            "2023-12-31"
        },
        { "no base named", Reports.Level("2024", 105), Reports.Change(Measure.Change, "2024", 5), null },
        { "another period", Reports.Level("2024", 105), Reports.Change(Measure.OnYear, "2023", 5), null },
        { "on the month before", Reports.Level("2024-01", 105), Reports.Change(Measure.OnPeriod, "2024-01", 5), "2023-12" },
        { "on the quarter before", Reports.Level("2024-Q2", 105), Reports.Change(Measure.OnPeriod, "2024-Q2", 5), "2024-Q1" },
        { "on the period before, which none knows", Reports.Level("2024", 105), Reports.Change(Measure.OnPeriod, "2024", 5), null },
        { "a target", Reports.Level("2027", 105).As(Role.Target), Reports.Change(Measure.OnYear, "2027", 5).As(Role.Target), null },
        {
            "a rejected change",
            Reports.Level("2024", 105),
            Reports.Change(Measure.OnYear, "2024", 5) with { Status = ObservationStatus.Rejected },
            null
        },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_level_and_its_change_imply_the_earlier_level(string what, Observation level, Observation change, string? period)
    {
        var implied = ImpliedLevels.Of([change, level]);
        Assert.True(period == implied.SingleOrDefault()?.Key.Period?.ToString(), what);
        Assert.All(implied, o => Assert.Equal((Measure.Level, null), (o.Key.Measure, o.Key.Base)));
    }

    [Fact]
    public void A_level_that_is_stated_is_not_implied() => Assert.Empty(ImpliedLevels.Of(
        [Reports.Level("2024", 105), Reports.Level("2023", 99), Reports.Change(Measure.OnYear, "2024", 5)]));

    [Fact]
    public void It_awaits_review_where_its_level_or_its_change_does()
    {
        var level = Reports.Level("2024", 105);
        var change = Reports.Change(Measure.OnYear, "2024", 5);
        const ObservationStatus waiting = ObservationStatus.AwaitingReview;
        Assert.Equal(ObservationStatus.Published, Assert.Single(ImpliedLevels.Of([level, change])).Status);
        Assert.Equal(waiting, Assert.Single(ImpliedLevels.Of([level with { Status = waiting }, change])).Status);
        Assert.Equal(waiting, Assert.Single(ImpliedLevels.Of([level, change with { Status = waiting }])).Status);
    }
}
