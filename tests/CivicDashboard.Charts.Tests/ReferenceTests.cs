using System.Globalization;
using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Tests;

/// <summary>What is drawn across time charts: targets, thresholds, breaks; and the other forms of series.</summary>
public sealed class ReferenceTests
{
    private static readonly SeriesPoint[] Years = [Points.Point("2022", 60), Points.Point("2023", 68), Points.Point("2024", 75)];

    [Theory]
    [InlineData(Bound.Exact, 1, 0, 0)]
    [InlineData(Bound.AtLeast, 1, 1, -1)]
    [InlineData(Bound.AtMost, 1, 1, 1)]
    [InlineData(Bound.Range, 2, 1, 0)]
    public void A_bound_shows_the_side_that_it_allows(Bound bound, int lines, int bands, int arrow)
    {
        var target = new ReferenceLine("目标", new(70, bound == Bound.Range ? 74 : null, "%", bound));
        var reference = Assert.Single(Points.Read((Points.Levels(Years) with { References = [target] }).ToSvg()).WithClass("reference"));
        Assert.Equal((lines, bands), (reference.WithClass("reference-line").Count(), reference.WithClass("allowed").Count()));
        var heads = reference.WithClass("reference-arrow").Select(a => a.Attribute("d")!.Value.Contains("v-12") ? -1 : 1);
        Assert.Equal(arrow, heads.SingleOrDefault());
    }

    [Fact]
    public void A_reference_far_above_has_room_and_is_named()
    {
        var svg = Points.Read((Points.Levels(Years) with { References = [new("目标", new(95, null, "%", Bound.AtLeast))] }).ToSvg());
        Assert.Equal("目标 95%以上", Assert.Single(svg.WithClass("reference-text")).Value);
        Assert.Contains("100%", svg.WithClass("tick").Select(t => t.Value));
    }

    [Theory]
    [InlineData("2023-01-01", 1, 1)] // of two joins the first is cut
    [InlineData("2030-01-01", 0, 2)] // beyond the axis
    public void No_line_crosses_a_break(string at, int breaks, int joins)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(at).Value;
        var svg = Points.Read((Points.Levels(Years) with { Breaks = [new(day, "口径调整")] }).ToSvg());
        Assert.Equal(breaks, svg.WithClass("break").Count());
        Assert.Equal(joins, svg.WithClass("line").Sum(l => l.Attribute("d")!.Value.Count(c => c == 'L')));
    }

    [Fact]
    public void A_step_holds_over_its_period()
    {
        var d = Assert.Single(Points.Read((Points.Levels(Years[0], Years[1]) with { Form = TimeForm.Step }).ToSvg()).WithClass("step")).Attribute("d")!.Value;
        Assert.Equal("MHVH", string.Concat(d.Where(char.IsLetter)));
    }

    [Fact]
    public void A_bar_is_as_long_as_its_period()
    {
        var svg = Points.Read((Points.Levels(Points.Point("2023", 60), Points.Point("2024-01/2024-03", 15)) with { Form = TimeForm.Bars }).ToSvg());
        var widths = svg.WithClass("bar").Select(b => double.Parse(b.Attribute("width")!.Value, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(4, widths[0] / widths[1], 0.2);
    }

    [Fact]
    public void Marks_tell_the_script_what_they_are()
    {
        var svg = Points.Read(Points.Levels(Years[0], Points.Point("2024", 90, Bound.AtLeast) with { Role = Role.Target }).ToSvg());
        var mark = svg.Mark("2024");
        string[] told = [.. "data-label data-value data-series".Split(' ').Select(n => (string)mark.Attribute(n)!)];
        Assert.Equal(["2024年", "90%以上，目标", "聊城市"], told);
        Assert.Equal(mark.Place().X, double.Parse((string)mark.Attribute("data-x")!, CultureInfo.InvariantCulture));
        Assert.Equal(4, ((string)svg.Attribute("data-plot")!).Split(' ').Length);
        Assert.Equal("time", (string?)Points.Read(Points.Levels().ToHtml()).Attribute("data-chart"));
    }

    [Fact]
    public void Series_differ_in_shape_too()
    {
        var svg = Points.Read(Points.Chart([.. Enumerable.Range(0, 8).Select(i => Points.Named($"{i}", Measure.Level, Points.Point("2024", i)))]).ToSvg());
        Assert.Equal(8, svg.WithClass("mark").Select(m => m.WithClass("dot").Single().ToString()).Distinct().Count());
    }

    [Theory]
    [InlineData(Bound.Exact, 0, false)]
    [InlineData(Bound.Over, 1, true)]
    public void A_sparklines_last_dot_keeps_its_bound(Bound bound, int arrows, bool hollow)
    {
        var svg = Points.Read(new Sparkline("", Points.Named("", Measure.Level, Points.Point("2023", 5), Points.Point("2024", 8, bound)).Series).ToSvg());
        Assert.Equal((arrows, hollow), (svg.Descendants().Count(e => (string?)e.Attribute("class") == "arrow"), svg.Descendants().Any(e => (string?)e.Attribute("class") == "dot hollow")));
    }
}
