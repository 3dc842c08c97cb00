using System.Globalization;
using System.Xml.Linq;
using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Tests;

/// <summary>Points and charts as short as a table of cases needs them, and the drawn charts read back.</summary>
internal static class Points
{
    internal static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    internal static SeriesPoint Point(string period, decimal value, Bound bound = Bound.Exact, string unit = "%", decimal? high = null) => new(
        ReferencePeriod.Parse(period)!.Value, new(value, high, unit, bound), Role.Actual, ObservationStatus.Published, $"f-{period}", false);

    internal static ChartSeries Named(string name, Measure measure, params SeriesPoint[] points) =>
        new(name, new("indicator", "371500", null, measure, points.Length > 0 ? points[0].Quantity.Unit : "%", points));

    internal static TimeChart Chart(params ChartSeries[] series) =>
        new("c1", "网格化覆盖率", Language.Chinese, series) { Link = p => $"/figures/{p.FigureId}" };

    internal static TimeChart Levels(params SeriesPoint[] points) => Chart(Named("聊城市", Measure.Level, points));

    internal static XElement Read(string svg) => XElement.Parse(svg);

    internal static IEnumerable<XElement> WithClass(this XElement svg, string name) =>
        svg.Descendants().Where(e => ((string?)e.Attribute("class"))?.Split(' ').Contains(name) == true);

    internal static XElement Mark(this XElement svg, string figure) =>
        svg.WithClass("mark").Single(m => (string?)m.Attribute("href") == $"/figures/f-{figure}");

    internal static string Title(this XElement element) => element.Element(Svg + "title")!.Value;

    /// <summary>Where a mark stands, read from its translate(x,y).</summary>
    internal static (double X, double Y) Place(this XElement mark)
    {
        var numbers = ((string)mark.Attribute("transform")!)["translate(".Length..^1].Split(',');
        return (double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[1], CultureInfo.InvariantCulture));
    }
}
