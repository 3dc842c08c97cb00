using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Tests;

public sealed class RegionChartTests
{
    private static readonly RegionRow[] Rows =
    [
        new("冠县", null),
        new("临清市", Points.Point("2024", 75, Bound.Over)),
        new("东昌府区", Points.Point("2023", 84.96m)),
        new("茌平区", Points.Point("2022", 60, Bound.Range, high: 80)),
    ];

    [Theory]
    [InlineData(Measure.Level, "东昌府区 临清市 茌平区 冠县")]
    [InlineData(Measure.Rank, "茌平区 临清市 东昌府区 冠县")]
    public void Rows_go_by_value_and_gaps_come_last(Measure measure, string order) =>
        Assert.Equal(order, string.Join(' ', Read(measure, Rows).WithClass("region").Select(r => r.Value)));

    [Fact]
    public void A_gap_is_shown_as_a_gap()
    {
        var svg = Read(Measure.Level, Rows);
        Assert.Equal("无数据", Assert.Single(svg.WithClass("no-data")).Value);
        Assert.Equal(3, svg.WithClass("mark").Count());
    }

    [Fact]
    public void Bars_grow_with_their_values_and_keep_their_bounds()
    {
        var svg = Read(Measure.Level, Rows);
        var widths = svg.WithClass("bar").Select(b => (double)b.Attribute("width")!).ToList();
        Assert.Equal(widths.OrderDescending(), widths);
        Assert.Equal(84.96 / 75, widths[0] / widths[1], 0.01);
        Assert.NotEmpty(svg.Mark("2024").WithClass("arrow"));
        Assert.NotEmpty(svg.Mark("2022").WithClass("bracket"));
    }

    [Fact]
    public void The_period_is_told_where_periods_differ()
    {
        Assert.Contains("84.96%，2023年", Read(Measure.Level, Rows).WithClass("row").Select(v => v.Value));
        Assert.Contains("84.96%", Read(Measure.Level, [.. Rows.Take(1), Rows[2]]).WithClass("row").Select(v => v.Value));
    }

    [Fact]
    public void A_fall_goes_to_the_left_of_zero()
    {
        var svg = Read(Measure.OnYear, [new("东昌府区", Points.Point("2024", 12)), new("临清市", Points.Point("2023", -12))]);
        Assert.True(svg.Mark("2023").Place().X < svg.Mark("2024").Place().X);
        Assert.Equal(["+12%，2024年", "−12%，2023年"], svg.WithClass("row").Select(v => v.Value));
    }

    [Fact]
    public void The_description_counts_the_known() => Assert.Equal(
        "4个地区中3个有数据，从东昌府区（84.96%）到茌平区（60%—80%）",
        Read(Measure.Level, Rows).Element(Points.Svg + "desc")!.Value);

    private static System.Xml.Linq.XElement Read(Measure measure, IReadOnlyList<RegionRow> rows) => Points.Read(
        new RegionChart("r1", "各区县", Language.Chinese, measure, rows) { Link = p => $"/figures/{p.FigureId}" }.ToSvg());
}
