using CivicDashboard.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace CivicDashboard.Charts.Tests;

/// <summary>No word of a chart stands on another, whatever is drawn, at both widths.</summary>
public sealed class CollisionTests
{
    private static readonly string[] Regions = ["东昌府区", "临清市", "茌平区", "冠县", "莘县", "聊城江北水城旅游度假区", "阳谷县", "高唐县"];
    private static readonly Bound[] Bounds = Enum.GetValues<Bound>();

    private static readonly Gen<SeriesPoint> AnyPoint =
        from year in Gen.Choose(2015, 2025)
        from form in Gen.Elements("{0}", "{0}-Q2", "{0}-03", "{0}-12-31", "{0}-01-01/{0}-04-15")
        from value in Gen.Choose(1, 100)
        from scale in Gen.Frequency((3, Gen.Constant(1m)), (1, Gen.Constant(0.01m)), (1, Gen.Constant(1234m)))
        from bound in Gen.Frequency((3, Gen.Constant(Bound.Exact)), (2, Gen.Elements(Bounds)))
        from target in Gen.Frequency((4, Gen.Constant(Role.Actual)), (1, Gen.Constant(Role.Target)))
        select Points.Point(string.Format(form, year), value * scale, bound, high: bound == Bound.Range ? value * scale + 9 : null) with { Role = target };

    private static readonly Gen<SeriesPoint[]> Some =
        from count in Gen.Choose(1, 12)
        from points in AnyPoint.ArrayOf(count)
        select points.OrderBy(p => p.Period.End).ToArray();

    [Fact]
    public void In_time_charts() => NoneIn(
        from count in Gen.Choose(1, 8)
        from points in Some.ArrayOf(count)
        from form in Gen.Elements(Enum.GetValues<TimeForm>())
        select (Chart)new TimeChart("c", "", Language.Chinese, [.. points.Select((p, i) => Points.Named(Regions[i], Measure.Level, p))])
        {
            Form = form,
            References = [.. points.Take(3).Select(p => new ReferenceLine("目标", p[0].Quantity))],
            Breaks = [.. points.Take(4).Select(p => new SeriesBreak(p[^1].Period.Start, "统计口径改为常住人口"))],
        });

    [Fact]
    public void In_small_multiples() => NoneIn(
        from count in Gen.Choose(1, 8)
        from points in Some.ArrayOf(count)
        from measure in Gen.Elements(Measure.Level, Measure.OnYear)
        select (Chart)new MultiplesChart("c", "", Language.Chinese, [.. points.Select((p, i) => Points.Named(Regions[i], measure, p))]));

    [Fact]
    public void In_slope_charts() => NoneIn(
        from points in Some
        select (Chart)new SlopeChart("c", "", Language.Chinese, Measure.Level, [.. points.Select((p, i) => new SlopeRow(Regions[i % 8], p, points[^(i + 1)]))]));

    [Fact]
    public void In_charts_of_regions() => NoneIn(
        from points in Some
        from measure in Gen.Elements(Measure.Level, Measure.Rank)
        select (Chart)new RegionChart("c", "", Language.Chinese, measure, [.. points.Select((p, i) => new RegionRow(Regions[i % 8], i % 5 == 4 ? null : p))])
        {
            References = [new("聊城市", points[0].Quantity), new("目标", points[^1].Quantity)],
        });

    [Fact]
    public void In_tile_maps() => NoneIn(
        from points in Some
        from columns in Gen.Choose(1, 9)
        select (Chart)new TileChart("c", "", Language.Chinese, Measure.Level, [.. points.Select((p, i) => new TileCell(i % columns, i / columns, Regions[i % 8], i % 5 == 4 ? null : p, null))]));

    private static void NoneIn(Gen<Chart> charts) => Prop.ForAll(charts.ToArbitrary(), chart =>
    {
        foreach (var width in (int[])[Chart.Wide, Chart.Narrow])
            Assert.Empty(TextBoxes.Collisions(Points.Read(chart.ToSvg(width))));
    }).QuickCheckThrowOnFailure();
}
