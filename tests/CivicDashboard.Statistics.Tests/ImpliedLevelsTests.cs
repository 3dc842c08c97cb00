namespace CivicDashboard.Statistics.Tests;

public sealed class ImpliedLevelsTests
{
    [Theory]
    [InlineData(84.96, "%", 64, "个百分点", "20.96 Exact")]
    [InlineData(112, "件", 12, "件", "100 Exact")]
    [InlineData(105, "件", 5, "%", "100 About")]
    [InlineData(100, "件", 3, "%", "97 About")] // a count stays whole
    [InlineData(7.5, "倍", 5, "%", "7.1 About")]
    [InlineData(2144400, "户", 5.6, "%", "2031000 About")]
    [InlineData(80, "件", -20, "%", "100 About")]
    [InlineData(0, "件", -100, "%", null)]
    [InlineData(30, "件", 5, "个百分点", null)]
    [InlineData(30, "%", 5, "%", null)] // per cent of a percentage, or points?
    [InlineData(30, "件", 2, "倍", null)]
    public void The_level_before_a_change(decimal level, string unit, decimal change, string changeUnit, string? expected)
    {
        var before = ImpliedLevels.Before(new(level, null, unit, Bound.Exact), new(change, null, changeUnit, Bound.Exact));
        Assert.Equal(expected, before is null ? null : $"{before.Value:0.##} {before.Bound}");
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
        { "on the period before", Reports.Level("2024", 105), Reports.Change(Measure.OnPeriod, "2024", 5), null },
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
