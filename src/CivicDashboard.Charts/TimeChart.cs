using CivicDashboard.Charts.Drawing;
using CivicDashboard.Statistics;

namespace CivicDashboard.Charts;

/// <summary>A series with the name under which a chart shows it.</summary>
/// <param name="Name">Mostly the region's name.</param>
/// <param name="Series">Its points in the order of time.</param>
public sealed record ChartSeries(string Name, Series Series);

/// <summary>How levels are drawn over time.</summary>
public enum TimeForm
{
    /// <summary>Dots, joined where their periods are alike.</summary>
    Line,
    /// <summary>Each value as a line over its whole period: what is set and holds until it is set anew.</summary>
    Step,
    /// <summary>Bars from zero, each as wide as its period: counts of long spans beside short ones.</summary>
    Bars,
}

/// <summary>
/// Series over time. Levels are dots, joined where their periods are alike; changes are bars from zero; ranks count downwards.
/// All series share a unit and are levels, or changes, or ranks.
/// </summary>
/// <param name="Id">Name of the chart within its page.</param>
/// <param name="Title">What the chart shows.</param>
/// <param name="Language">Of all wording.</param>
/// <param name="Series">What to draw, up to eight that the palette can tell apart.</param>
public sealed record TimeChart(string Id, string Title, Language Language, IReadOnlyList<ChartSeries> Series)
    : Chart(Id, Title, Language)
{
    /// <summary>How levels are drawn; changes are always bars.</summary>
    public TimeForm Form { get; init; }

    /// <summary>Targets and thresholds that have no period.</summary>
    public IReadOnlyList<ReferenceLine> References { get; init; } = [];

    /// <summary>Days that no line may cross.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; init; } = [];

    internal override string Kind => "time";

    /// <inheritdoc/>
    public override string ToSvg(int width = Wide) => new TimeDrawing(this, width).Draw();
}
