using System.Globalization;
using System.Xml.Linq;
using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Tests;

public sealed class TimeChartTests
{
    [Fact]
    public void Every_point_is_a_link_to_its_figure_that_says_what_it_is()
    {
        var svg = Points.Read(Points.Levels(Points.Point("2023", 20.96m), Points.Point("2024", 84.96m)).ToSvg());
        Assert.Equal(["/figures/f-2023", "/figures/f-2024"], svg.WithClass("mark").Select(m => (string)m.Attribute("href")!));
        Assert.Equal("2024年：84.96%（聊城市）", svg.Mark("2024").Title());
    }

    public static TheoryData<SeriesPoint, string> Notes => new()
    {
        { Points.Point("2027", 90, Bound.AtLeast) with { Role = Role.Target }, "2027: at least 90% (Liaocheng, target)" },
        { Points.Point("2023-12-31", 20.96m) with { Derived = true }, "31 Dec 2023: 20.96% (Liaocheng, derived)" },
        { Points.Point("2024-Q2", 3) with { Status = ObservationStatus.AwaitingReview }, "Q2 2024: 3% (Liaocheng, awaiting review)" },
    };

    [Theory]
    [MemberData(nameof(Notes))]
    public void A_title_tells_what_kind_of_point_it_is(SeriesPoint point, string title)
    {
        var chart = Points.Chart(Points.Named("Liaocheng", Measure.Level, point)) with { Language = Language.English };
        Assert.Equal(title, Assert.Single(Points.Read(chart.ToSvg()).WithClass("mark")).Title());
    }

    [Theory]
    [InlineData(Bound.Exact, "bound-exact", 0, 0)]
    [InlineData(Bound.Over, "bound-over", 3, 0)]
    [InlineData(Bound.AtLeast, "bound-at-least", 4, 0)]
    [InlineData(Bound.Under, "bound-under", 3, 0)]
    [InlineData(Bound.AtMost, "bound-at-most", 4, 0)]
    [InlineData(Bound.About, "bound-about", 0, 1)]
    [InlineData(Bound.JustOver, "bound-just-over", 0, 1)]
    [InlineData(Bound.JustUnder, "bound-just-under", 0, 1)]
    [InlineData(Bound.Range, "bound-range", 0, 1)]
    public void A_bound_is_drawn_as_a_bound(Bound bound, string name, int arrows, int brackets)
    {
        var mark = Points.Read(Points.Levels(Points.Point("2024", 60, bound, high: bound == Bound.Range ? 80 : null)).ToSvg()).Mark("2024");
        Assert.Contains(name, ((string)mark.Attribute("class")!).Split(' '));
        Assert.Equal((arrows, brackets), (mark.WithClass("arrow").Count(), mark.WithClass("bracket").Count()));
    }

    public static TheoryData<string, SeriesPoint[], int, int> Joins => new()
    {
        { "years in a row", [Points.Point("2023", 1), Points.Point("2024", 2)], 1, 0 },
        { "a year missing", [Points.Point("2022", 1), Points.Point("2024", 2)], 0, 1 },
        { "states on days", [Points.Point("2020-12-31", 1), Points.Point("2024-12-31", 2)], 1, 0 },
        { "a year and a quarter", [Points.Point("2023", 1), Points.Point("2024-Q1", 2)], 0, 0 },
        { "the same months of two years", [Points.Point("2023-01/2023-04", 1), Points.Point("2024-01/2024-04", 2)], 1, 0 },
        { "other months", [Points.Point("2023-01/2023-04", 1), Points.Point("2024-01/2024-05", 2)], 0, 0 },
        { "an open end", [Points.Point("2023", 1), Points.Point("2024", 2, Bound.Over)], 0, 1 },
        { "a derived one", [Points.Point("2023", 1) with { Derived = true }, Points.Point("2024", 2)], 0, 1 },
        { "a target", [Points.Point("2024-12-31", 1), Points.Point("2027", 2) with { Role = Role.Target }], 0, 1 },
        { "two reports of one year", [Points.Point("2024", 1), Points.Point("2024", 2)], 0, 0 },
    };

    [Theory]
    [MemberData(nameof(Joins))]
    public void Lines_join_what_can_be_compared(string what, SeriesPoint[] points, int solid, int dashed)
    {
        var lines = Points.Read(Points.Levels(points).ToSvg()).WithClass("line").ToLookup(l => l.Attribute("class")!.Value.Contains("dashed"));
        Assert.True((solid, dashed) == (lines[false].Count(), lines[true].Count()), what);
    }

    [Fact]
    public void Points_stand_where_their_time_and_value_are()
    {
        var svg = Points.Read(Points.Levels(
            Points.Point("2022", 10), Points.Point("2023", 30), Points.Point("2023-12-31", 20), Points.Point("2024-01/2024-04", 20)).ToSvg());
        var (first, second) = (svg.Mark("2022").Place(), svg.Mark("2023").Place());
        var (day, span) = (svg.Mark("2023-12-31").Place(), svg.Mark("2024-01/2024-04").Place());
        Assert.True(first.X < second.X && second.X < day.X && day.X < span.X);
        Assert.True(second.Y < day.Y && day.Y < first.Y);
        Assert.Equal(day.Y, span.Y);
        Assert.NotEmpty(svg.Mark("2024-01/2024-04").WithClass("span"));
    }

    [Fact]
    public void Changes_are_bars_from_zero()
    {
        var svg = Points.Read(Points.Chart(Points.Named("聊城市", Measure.OnYear, Points.Point("2023", 5.6m), Points.Point("2024", -37.77m))).ToSvg());
        Assert.Equal(2, svg.WithClass("bar").Count());
        var (rise, fall) = (svg.Mark("2023"), svg.Mark("2024"));
        var zero = double.Parse(Assert.Single(svg.WithClass("zero")).Attribute("d")!.Value.Split(' ')[^1], CultureInfo.InvariantCulture);
        Assert.Equal(zero, rise.Place().Y + Height(rise), 0.2);
        Assert.Equal(zero, fall.Place().Y - Height(fall), 0.2);

        static double Height(XElement mark) => (double)mark.WithClass("bar").Single().Attribute("height")!;
    }

    [Fact]
    public void A_change_over_a_span_stands_in_its_middle_on_its_days()
    {
        var mark = Points.Read(Points.Chart(Points.Named("聊城市", Measure.OnYear, Points.Point("2026-01-01/2026-04-15", -37.77m))).ToSvg())
            .Mark("2026-01-01/2026-04-15");
        var ends = Assert.Single(mark.WithClass("span")).Attribute("d")!.Value[1..].Split('L', ' ');
        var (from, to) = (double.Parse(ends[0], CultureInfo.InvariantCulture), double.Parse(ends[2], CultureInfo.InvariantCulture));
        Assert.Equal(0, from + to, 0.2);
        Assert.True(to - from > 200);
    }

    [Fact]
    public void The_first_rank_is_at_the_top()
    {
        var svg = Points.Read(Points.Chart(Points.Named("聊城市", Measure.Rank, Points.Point("2023", 9, unit: "位"), Points.Point("2024", 3, unit: "位"))).ToSvg());
        Assert.True(svg.Mark("2024").Place().Y < svg.Mark("2023").Place().Y);
        Assert.Equal("1", svg.WithClass("tick").First(t => t.Attribute("class")!.Value == "tick value").Value);
    }

    [Fact]
    public void A_lone_point_has_its_value_in_large_and_neighbouring_years()
    {
        var svg = Points.Read(Points.Levels(Points.Point("2024", 84.96m)).ToSvg());
        Assert.Equal("84.96%", Assert.Single(svg.WithClass("lone")).Value);
        Assert.Equal(["2023", "2024", "2025"], svg.WithClass("time").Select(t => t.Value));
    }

    [Fact]
    public void Several_series_are_named_at_their_ends()
    {
        var names = Enumerable.Range(1, 4).Select(i => $"第{i}区").ToArray();
        var svg = Points.Read(Points.Chart([.. names.Select((n, i) => Points.Named(n, Measure.Level, Points.Point("2023", 50), Points.Point("2024", 60 + i)))]).ToSvg());
        var labels = svg.WithClass("name").OrderBy(l => (double)l.Attribute("y")!).ToList();
        Assert.Equal(names.Reverse(), labels.Select(l => l.Value));
        Assert.All(labels.Zip(labels.Skip(1)), pair => Assert.True((double)pair.Second.Attribute("y")! - (double)pair.First.Attribute("y")! >= 16));
    }

    [Fact]
    public void Without_points_the_chart_says_so() =>
        Assert.Equal("暂无可在时间轴上显示的数据", Assert.Single(Points.Read(Points.Levels().ToSvg()).WithClass("empty-text")).Value);

    [Fact]
    public void The_chart_is_named_and_described_and_a_page_may_hold_both_widths()
    {
        var box = Points.Read(Points.Levels(Points.Point("2023", 1), Points.Point("2024", 2)).ToHtml());
        var ids = box.Descendants().Attributes("id").Select(a => a.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        foreach (var svg in box.Descendants(Points.Svg + "svg"))
        {
            Assert.Equal("group", (string?)svg.Attribute("role"));
            Assert.Equal("网格化覆盖率", svg.Title());
            Assert.Equal("聊城市：2个数据点，最新为2024年2%", svg.Element(Points.Svg + "desc")!.Value);
            Assert.Contains((string)svg.Attribute("aria-labelledby")!, ids);
            Assert.Contains((string)svg.Attribute("aria-describedby")!, ids);
        }
    }
}
