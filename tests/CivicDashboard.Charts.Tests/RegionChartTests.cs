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
        Assert.Contains("84.96%，2023年 ≈", Read(Measure.Level, Rows).WithClass("row").Select(v => v.Value));
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
        "4个地区中3个有数据，从东昌府区（84.96%）到茌平区（60%—80%）；东昌府区、临清市、茌平区的数值相同或区间重叠，先后不能确定；各地区时期不同，不宜直接比较",
        Read(Measure.Level, Rows).Element(Points.Svg + "desc")!.Value);

    public static TheoryData<string, SeriesPoint[], string> Signs => new()
    {
        { "far apart", [Points.Point("2024", 80), Points.Point("2024", 70)], "80%|70%" },
        { "equal", [Points.Point("2024", 80), Points.Point("2024", 80)], "80% ≈|80% ≈" },
        { "open over a closed", [Points.Point("2024", 80), Points.Point("2024", 75, Bound.Over), Points.Point("2024", 60)], "80% ≈|超75% ≈|60%" },
        { "one of another year", [Points.Point("2024", 80), Points.Point("2024", 70), Points.Point("2023", 60)], "80%，2024年|70%，2024年|60%，2023年 *" },
        { "each of its own year", [Points.Point("2024", 80), Points.Point("2023", 70)], "80%，2024年|70%，2023年" },
        { "a target", [Points.Point("2024", 80) with { Role = Role.Target }, Points.Point("2024", 70)], "80%，目标|70%" },
    };

    [Theory]
    [MemberData(nameof(Signs))]
    public void Rows_that_cannot_be_ranked_carry_a_sign(string what, SeriesPoint[] points, string texts)
    {
        var svg = Read(Measure.Level, [.. points.Select((p, i) => new RegionRow($"{i}", p))]);
        Assert.True(texts == string.Join('|', svg.WithClass("row").Select(r => r.Value)), what);
        var notes = svg.WithClass("note").Select(n => n.Value).ToList();
        Assert.Equal(texts.Contains('≈'), notes.Any(n => n.StartsWith('≈')));
        Assert.Equal(texts.Contains('*'), notes.Any(n => n.StartsWith('*')));
    }

    [Theory]
    [InlineData(78.3, 1, "")]
    [InlineData(1200, 0, "聊城市 1,200%")] // a total of all would dwarf its parts
    public void The_parents_value_is_a_line_where_it_has_room(double value, int lines, string note)
    {
        var chart = new RegionChart("r1", "各区县", Language.Chinese, Measure.Level, Rows) { References = [new("聊城市", new((decimal)value, null, "%", Bound.Exact))] };
        var svg = Points.Read(chart.ToSvg());
        Assert.Equal(lines, svg.WithClass("reference").Count());
        Assert.Equal(note.Length > 0, svg.WithClass("note").Any(n => n.Value == note));
    }

    [Fact]
    public void On_a_phone_names_stand_above_their_bars()
    {
        var svg = Points.Read(new RegionChart("r1", "各区县", Language.Chinese, Measure.Level, Rows).ToSvg(Chart.Narrow));
        Assert.Equal(4, svg.WithClass("above").Count());
        Assert.Empty(svg.WithClass("beside"));
    }

    private static System.Xml.Linq.XElement Read(Measure measure, IReadOnlyList<RegionRow> rows) => Points.Read(
        new RegionChart("r1", "各区县", Language.Chinese, measure, rows) { Link = p => $"/figures/{p.FigureId}" }.ToSvg());
}
