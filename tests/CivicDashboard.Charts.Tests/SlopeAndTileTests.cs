using System.Xml.Linq;
using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Tests;

public sealed class SlopeAndTileTests
{
    private static readonly SlopeRow[] Slopes =
    [
        new("东昌府区", Points.Point("2020", 70), Points.Point("2024", 88)),
        new("临清市", Points.Point("2020", 69), Points.Point("2024", 75, Bound.Over)),
    ];

    [Fact]
    public void A_slope_leads_from_the_earlier_value_to_the_later()
    {
        var svg = Slope(Slopes);
        var marks = svg.WithClass("mark").Select(m => (X: m.Place().X, Period: (string?)m.Attribute("data-label"))).ToList();
        Assert.Equal(["2020年", "2024年", "2020年", "2024年"], marks.Select(m => m.Period));
        Assert.True(marks[0].X < marks[1].X);
        Assert.Equal(["东昌府区 70%", "临清市 69%"], svg.WithClass("slope-from").Select(t => t.Value).Order());
        Assert.Equal(["88% 东昌府区", "超75% 临清市"], svg.WithClass("slope-to").Select(t => t.Value));
        Assert.Equal(["2020年", "2024年"], svg.WithClass("heading").Select(t => t.Value));
        Assert.Single(svg.WithClass("dashed")); // the open end
    }

    [Fact]
    public void Where_periods_differ_the_heading_names_none() =>
        Assert.Equal(["较早", "2024年"], Slope([Slopes[0], Slopes[1] with { From = Points.Point("2021", 69) }]).WithClass("heading").Select(t => t.Value));

    [Fact]
    public void Panels_share_their_scale()
    {
        var svg = Points.Read(new MultiplesChart("m", "", Language.Chinese,
        [
            Points.Named("东昌府区", Measure.Level, Points.Point("2023", 50), Points.Point("2024", 80)),
            Points.Named("临清市", Measure.Level, Points.Point("2023", 20), Points.Point("2024", 50)),
            Points.Named("冠县", Measure.Level),
        ]).ToSvg());
        var heights = svg.WithClass("mark").Select(m => m.Place().Y).ToList();
        Assert.Equal(heights[0], heights[3]);
        Assert.Equal(["50%", "80%", "20%", "50%"], svg.WithClass("labels").SelectMany(g => g.Elements().Select(t => t.Value).Reverse()));
        Assert.Equal("无数据", Assert.Single(svg.WithClass("no-data")).Value);
        Assert.Equal("各图纵轴相同：0% – 100%", Assert.Single(svg.WithClass("note")).Value);
    }

    [Fact]
    public void Tiles_grow_darker_with_their_values_and_say_where_nothing_is_known()
    {
        var svg = Tiles(Points.Point("2024", 10), Points.Point("2024", 45), Points.Point("2024", 98));
        Assert.Equal(["step-1", "step-2", "step-5"], svg.WithClass("tile").SelectMany(t => Classes(t).Where(c => c.StartsWith("step-", StringComparison.Ordinal))));
        Assert.Equal("冠县：无数据", Assert.Single(svg.WithClass("gap-tile"), t => t.Name.LocalName == "a").Title());
        Assert.Equal("/regions/3", (string?)svg.WithClass("gap-tile").First().Attribute("href"));
        Assert.DoesNotContain("各地区时期不同，不宜直接比较", svg.WithClass("note").Select(n => n.Value));
    }

    [Fact]
    public void Tiles_of_several_periods_say_so() =>
        Assert.Contains("各地区时期不同，不宜直接比较", Tiles(Points.Point("2024", 10), Points.Point("2023", 45), Points.Point("2024", 98)).WithClass("note").Select(n => n.Value));

    private static string[] Classes(XElement element) => ((string)element.Attribute("class")!).Split(' ');

    private static XElement Slope(SlopeRow[] rows) => Points.Read(new SlopeChart("s", "", Language.Chinese, Measure.Level, rows).ToSvg());

    private static XElement Tiles(params SeriesPoint[] points) => Points.Read(new TileChart("t", "", Language.Chinese, Measure.Level,
        [.. points.Select((p, i) => new TileCell(i, 0, $"{i}", p, $"/regions/{i}")), new(0, 1, "冠县", null, "/regions/3")]).ToSvg());
}
