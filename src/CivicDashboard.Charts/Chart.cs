using CivicDashboard.Statistics;

namespace CivicDashboard.Charts;

/// <summary>
/// A chart that draws itself as SVG. Everything a reader may want stands in it as text: each mark has a title and leads to its
/// figure, colours and type sizes come from the page's <c>charts.css</c> by class.
/// </summary>
/// <param name="Id">Name of the chart within its page, so that labels can refer to it: letters, digits and hyphens.</param>
/// <param name="Title">What the chart shows.</param>
/// <param name="Language">Of all wording.</param>
public abstract record Chart(string Id, string Title, Language Language)
{
    /// <summary>Width in pixels for which a chart is laid out on a screen or in print.</summary>
    public const int Wide = 720;

    /// <summary>Width in pixels for which a chart is laid out on a phone.</summary>
    public const int Narrow = 360;

    /// <summary>What the chart says, for those who cannot see it; where null, a summary of its own.</summary>
    public string? Description { get; init; }

    /// <summary>The unit's name in the chart's language; where null, the unit as the texts write it.</summary>
    public string? Unit { get; init; }

    /// <summary>The address of a point's figure; where null, the marks lead nowhere.</summary>
    public Func<SeriesPoint, string>? Link { get; init; }

    /// <summary>Names the kind of chart for the site's script.</summary>
    internal abstract string Kind { get; }

    /// <summary>The chart as one svg element, laid out for a width. Scaled text would be unreadable on a phone, so layouts differ.</summary>
    public abstract string ToSvg(int width = Wide);

    /// <summary>Both layouts in a box; <c>charts.css</c> shows the one that suits the box's width and hides the other from everyone.</summary>
    public string ToHtml() =>
        $"<div class=\"chart-box\" data-chart=\"{Kind}\"><div class=\"chart-wide\">{ToSvg(Wide)}</div><div class=\"chart-narrow\">{ToSvg(Narrow)}</div></div>";
}
