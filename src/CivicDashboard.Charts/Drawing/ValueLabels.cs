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
    private readonly List<Label> wanted = [];

    private readonly record struct Label(string Note, string Text, double X, double Above, double Below, bool PreferBelow, double Reach);

    /// <summary>Whether the chart has a single point, whose value is written large.</summary>
    public bool IsLone => points == 1;

    /// <summary>Whether the point of this index in its series gets a label.</summary>
    public bool Wants(int index, int count) => all || (index == count - 1 && chart.Series.Count == 1);

    /// <summary>Labels rather do not stand on this line.</summary>
    public void AvoidLine(double x1, double y1, double x2, double y2) => places.AvoidLine(x1, y1, x2, y2);

    /// <summary>Keeps labels off a mark with its arrow or halo and, where wanted, asks for one beside it.</summary>
    public void Add(SeriesPoint point, Measure measure, double x, double above, double below, bool preferBelow, bool wants, double reach = Labels.DotReach)
    {
        var side = MarkWriter.OpenTo(point.Quantity);
        var halo = point.Status == ObservationStatus.AwaitingReview ? 5 : 0;
        above -= side < 0 ? MarkWriter.ArrowLength - 4 : halo;
        below += side > 0 ? MarkWriter.ArrowLength - 4 : halo;
        places.Keep(x, above, below, reach);
        if (wants)
            wanted.Add(new(Words.Of(chart.Language).Note(point), Text(point.Quantity, measure), x, above, below, preferBelow, reach));
    }

    /// <summary>Writes them, with the word that the point needs (目标) if there is room for it.</summary>
    public void Draw(SvgWriter svg)
    {
        for (var i = wanted.Count - 1; i >= 0; i--)
            if (wanted[i] is var label && !Write(svg, label.Note + label.Text, label) && label.Note.Length > 0)
                Write(svg, label.Text, label);
    }

    private bool Write(SvgWriter svg, string text, Label label)
    {
        if (places.Place(text, label.X, label.Above, label.Below, IsLone ? LoneSize : TextWidth.LabelSize, label.PreferBelow, label.Reach) is not { } place)
            return false;
        svg.Label(IsLone ? "value lone" : "value", place.X, place.Y, text);
        return true;
    }

    private string Text(Quantity quantity, Measure measure) =>
        QuantityText.Of(quantity, chart.Language, measure, IsLone ? chart.Unit : ShortUnit.Of(chart, quantity));
}
