using System.Globalization;
using System.Xml.Linq;
using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Tests;

/// <summary>Whatever the names and numbers, a chart is well-formed XML and all its coordinates are numbers.</summary>
public sealed class AnyInputTests
{
    private const string Nasty = "<a href=\"x\">&'\u0001\ud800 ]]>😀</a>";

    private static readonly Bound[] Bounds = Enum.GetValues<Bound>();

    public static TheoryData<string, SeriesPoint[]> Inputs => new()
    {
        { "none", [] },
        { "one", [Points.Point("2024", 84.96m)] },
        { "zero", [Points.Point("2024", 0)] },
        { "all equal", [Points.Point("2023", 5), Points.Point("2024", 5)] },
        { "all negative", [Points.Point("2023", -5), Points.Point("2024", -50)] },
        { "both signs", [Points.Point("2023", -5), Points.Point("2024", 50)] },
        { "huge", [Points.Point("2023", 79_000_000_000_000_000_000_000_000_000m), Points.Point("2024", -1)] },
        { "tiny", [Points.Point("2023", 0.0000000000000000000000000001m), Points.Point("2024", 0)] },
        { "close together", [Points.Point("2023", 1_000_000_000.001m), Points.Point("2024", 1_000_000_000.002m)] },
        { "every bound", [.. Bounds.Select((b, i) => Points.Point($"{2010 + i}", 40, b, high: b == Bound.Range ? 50 : null))] },
        { "every bound falling", [.. Bounds.Select((b, i) => Points.Point($"{2010 + i}", -40, b, high: b == Bound.Range ? -50 : null))] },
        { "the same period twice", [Points.Point("2024", 5), Points.Point("2024", 7)] },
        { "periods of all kinds", [.. "2024 2024-Q1 2024-03 2024-12-31 2021/2023 2026-01-01/2026-04-15".Split(' ').Select(p => Points.Point(p, 5))] },
        { "the ends of time", [Points.Point("0001", 5), Points.Point("9999", 7)] },
        { "the last day of all", [Points.Point("9999-12-31", 5)] },
        { "five hundred years", [.. Enumerable.Range(1600, 500).Select(y => Points.Point($"{y:0000}", y))] },
        { "a hundred", [.. Enumerable.Range(1, 100).Select(i => Points.Point($"{1900 + i}", i * i, i % 7 == 0 ? Bound.Over : Bound.Exact))] },
        { "everything at once", [Points.Point("2024", 5, Bound.Over, Nasty) with { Role = Role.Target, Derived = true, Status = ObservationStatus.AwaitingReview }] },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_chart_is_well_formed(string what, SeriesPoint[] points)
    {
        foreach (var measure in Enum.GetValues<Measure>())
            foreach (var language in Enum.GetValues<Language>())
                foreach (var svg in Draw(measure, language, points))
                    AssertNumbers(XElement.Parse(svg), what);
    }

    [Fact]
    public void Names_come_back_as_they_were_but_for_what_xml_cannot_hold()
    {
        var chart = new TimeChart("c1", Nasty, Language.Chinese, [Points.Named(Nasty, Measure.Level, Points.Point("2024", 5, unit: ""))])
        {
            Link = _ => "/?a=1&b=\"",
        };
        var svg = Points.Read(chart.ToSvg());
        Assert.Equal("<a href=\"x\">&'\ufffd\ufffd ]]>😀</a>", svg.Title());
        Assert.Equal("/?a=1&b=\"", (string?)svg.WithClass("mark").Single().Attribute("href"));
    }

    [Fact]
    public void Without_links_marks_are_images_with_names()
    {
        var mark = Points.Read((Points.Levels(Points.Point("2024", 5)) with { Link = null }).ToSvg()).WithClass("mark").Single();
        Assert.Equal(("g", "img", "2024年：5%（聊城市）"), (mark.Name.LocalName, (string?)mark.Attribute("role"), mark.Title()));
    }

    private static ReferenceLine[] References =>
        [.. Bounds.Select(b => new ReferenceLine(Nasty, new(50, b == Bound.Range ? 60 : null, "%", b)))];

    private static SeriesBreak[] Breaks =>
        [.. Enumerable.Range(0, 9).Select(i => new SeriesBreak(new(2020 + i % 5, 1 + i, 1), string.Concat(Enumerable.Repeat(Nasty, i))))];

    private static IEnumerable<string> Draw(Measure measure, Language language, SeriesPoint[] points)
    {
        var (one, other) = (Points.Named(Nasty, measure, points), Points.Named("另一地", measure, points));
        foreach (var chart in new Chart[]
        {
            new TimeChart("c1", Nasty, language, [one]) { Link = _ => Nasty },
            new TimeChart("c2", Nasty, language, [one, other]),
            new TimeChart("c3", Nasty, language, []) { Unit = Nasty },
            new TimeChart("c6", Nasty, language, [one]) { Form = TimeForm.Step, References = References, Breaks = Breaks },
            new TimeChart("c7", Nasty, language, [one, other]) { Form = TimeForm.Bars, References = References, Breaks = Breaks },
            new TimeChart("c8", Nasty, language, [.. Enumerable.Repeat(one, 30)]) { References = References },
            new MultiplesChart("c9", Nasty, language, [one, other, Points.Named(Nasty, measure)]),
            new SlopeChart("c10", Nasty, language, measure, [.. points.Select(p => new SlopeRow(Nasty, p, points[^1]))]) { Link = _ => Nasty },
            new TileChart("c11", Nasty, language, measure, [.. points.Select((p, i) => new TileCell(i - 3, i * i % 5, Nasty, p, i % 2 == 0 ? Nasty : null)), new(9, 9, Nasty, null, Nasty)]),
            new RegionChart("c12", Nasty, language, measure, [.. points.Select(p => new RegionRow(Nasty, p))]) { References = References },
            new RegionChart("c4", Nasty, language, measure, [.. points.Select(p => new RegionRow(Nasty, p)), new(Nasty, null)]),
            new RegionChart("c5", Nasty, language, measure, []),
        })
            yield return chart.ToHtml();
        if (points.Length > 0)
            yield return new Sparkline(Nasty, one.Series).ToSvg();
    }

    private static void AssertNumbers(XElement svg, string what)
    {
        string[] coordinates = ["x", "y", "cx", "cy", "r", "width", "height"];
        foreach (var attribute in svg.Descendants().Attributes().Where(a => coordinates.Contains(a.Name.LocalName)))
        {
            var number = double.Parse(attribute.Value, CultureInfo.InvariantCulture);
            Assert.True(Math.Abs(number) < 1e5 && (attribute.Name.LocalName is not ("width" or "height") || number >= 0), $"{what}: {attribute}");
        }
    }
}
