using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>
/// Which values stand in the chart as text: all where they are few, else the latest of a lone series. They are written last, the
/// latest first, as many as find a place.
/// </summary>
internal sealed class ValueLabels(TimeChart chart, Labels places, int points, bool wide)
{
    private const double LoneSize = 20;

    private readonly bool all = points <= (wide ? 14 : 7);
    private readonly List<(string Text, double X, double Above, double Below, bool PreferBelow)> wanted = [];

    /// <summary>Whether the chart has a single point, whose value is written large.</summary>
    public bool IsLone => points == 1;

    /// <summary>Whether the point of this index in its series gets a label.</summary>
    public bool Wants(int index, int count) => all || (index == count - 1 && chart.Series.Count == 1);

    /// <summary>Asks for a label beside a mark, clear of its arrow or halo.</summary>
    public void Add(SeriesPoint point, Measure measure, double x, double above, double below, bool preferBelow)
    {
        var side = MarkWriter.OpenTo(point.Quantity);
        var halo = point.Status == ObservationStatus.AwaitingReview ? 5 : 0;
        above -= side < 0 ? MarkWriter.ArrowLength - 4 : halo;
        below += side > 0 ? MarkWriter.ArrowLength - 4 : halo;
        places.Keep(x, above, below);
        wanted.Add((Text(point.Quantity, measure), x, above, below, preferBelow));
    }

    /// <summary>Writes them.</summary>
    public void Draw(SvgWriter svg)
    {
        for (var i = wanted.Count - 1; i >= 0; i--)
        {
            var (text, x, above, below, preferBelow) = wanted[i];
            if (places.Place(text, x, above, below, IsLone ? LoneSize : TextWidth.LabelSize, preferBelow) is { } place)
                svg.Label(IsLone ? "value lone" : "value", place.X, place.Y, text);
        }
    }

    /// <summary>A long unit stands at the axis only.</summary>
    private string Text(Quantity quantity, Measure measure)
    {
        var unit = chart.Unit ?? quantity.Unit;
        return QuantityText.Of(quantity, chart.Language, measure, TextWidth.Of(unit, 1) > 3 && !IsLone ? "" : chart.Unit);
    }
}
