namespace CivicDashboard.Statistics.Tests;

public sealed class SeriesTests
{
    [Fact]
    public void Points_stand_in_the_order_of_time_with_the_implied_one()
    {
        var series = Series.From(
        [
            Reports.Level("2024", 105),
            Reports.Level("2024-Q4", 30),
            Reports.Level("2022", 90),
            Reports.Change(Measure.OnYear, "2024", 5),
        ]);
        Assert.Equal(
            ["Level 件: 2022=90 2023=99* 2024-Q4=30 2024=105", "OnYear %: 2024=5"],
            series.Select(Spell));
    }

    [Fact]
    public void The_implied_level_can_be_left_out() => Assert.Equal(
        ["Level 件: 2024=105", "OnYear %: 2024=5"],
        Series.From([Reports.Level("2024", 105), Reports.Change(Measure.OnYear, "2024", 5)], implied: false).Select(Spell));

    [Fact]
    public void What_has_no_place_on_the_axis_is_left_out()
    {
        var series = Series.From(
        [
            Reports.Level("", 1),
            Reports.Level("2023", 2) with { Status = ObservationStatus.Rejected },
            Reports.Level("2024", 3) with { Status = ObservationStatus.AwaitingReview },
        ]);
        Assert.Equal(["Level 件: 2024=3"], series.Select(Spell));
    }

    [Fact]
    public void Units_do_not_mix() => Assert.Equal(
        ["Level 件: 2023=1", "Level 起: 2024=2"],
        Series.From([Reports.Level("2023", 1), Reports.Level("2024", 2, "起")]).Select(Spell));

    [Fact]
    public void A_target_keeps_its_role_within_its_series()
    {
        var points = Assert.Single(Series.From([Reports.Level("2027", 80).As(Role.Target), Reports.Level("2024", 60)])).Points;
        Assert.Equal([Role.Actual, Role.Target], points.Select(p => p.Role));
    }

    [Fact]
    public void No_observations_make_no_series() => Assert.Empty(Series.From([]));

    private static string Spell(Series s) =>
        $"{s.Measure} {s.Unit}: " + string.Join(' ', s.Points.Select(p => $"{p.Period}={p.Quantity.Value:0.##}{(p.Derived ? "*" : "")}"));
}
