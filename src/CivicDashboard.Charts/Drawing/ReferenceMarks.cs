using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>
/// Level lines for targets and thresholds. What a bound allows (80%以上: all above) is a faint band on that side of the line, and an
/// arrow at its end points there.
/// </summary>
internal sealed class ReferenceMarks(SvgWriter svg, TimeChart chart, Measure measure, ValueScale y, double left, double right)
{
    /// <summary>Bands and lines, to lie under the series.</summary>
    public void DrawLines()
    {
        foreach (var reference in chart.References)
        {
            var (high, low) = Ends(reference.Quantity);
            svg.Raw("<g class=\"reference\" role=\"img\"><title>").Text(Text(reference, chart, measure)).Raw("</title>");
            if (low - high > 1)
                svg.Raw("<rect class=\"allowed\" x=\"").Number(left).Raw("\" y=\"").Number(high).Raw("\" width=\"").Number(right - left)
                    .Raw("\" height=\"").Number(low - high).Raw("\"/>");
            DrawEdges(reference.Quantity);
            svg.Raw("</g>");
        }
    }

    /// <summary>Their names, where they find room between the marks.</summary>
    public void DrawNames(Labels places)
    {
        foreach (var reference in chart.References)
            places.AvoidLine(left, y.Of((double)reference.Quantity.Value), right, y.Of((double)reference.Quantity.Value));
        foreach (var reference in chart.References)
        {
            var at = y.Of((double)reference.Quantity.Value);
            var text = TextWidth.Fit(Text(reference, chart, measure), (right - left) * 0.7);
            if (places.PlaceAlong(text, at, right - 16, TextWidth.LabelSize, MarkWriter.OpenTo(reference.Quantity) > 0) is { } place)
                svg.Label("reference-text centred", place.X, place.Y, text);
        }
    }

    private void DrawEdges(Quantity quantity)
    {
        var side = MarkWriter.OpenTo(quantity) * (y.Of(1) < y.Of(0) ? 1 : -1);
        var interval = quantity.Bound == Bound.Exact ? Interval.Of(quantity.Value) : quantity.Interval;
        foreach (var end in (ReadOnlySpan<decimal?>)(interval.IsPoint ? [interval.Lower] : [interval.Lower, interval.Upper]))
            if (end is { } value)
                svg.Line("reference-line", left, y.Of((double)value), right, y.Of((double)value));
        if (side != 0)
            svg.Raw("<path class=\"reference-arrow\" d=\"M").Point(right - 6, y.Of((double)quantity.Value)).Raw(side < 0 ? "v-12m-4 4l4-4l4 4\"/>" : "v12m-4-4l4 4l4-4\"/>");
    }

    /// <summary>The pixels between which the quantity may lie, within the plot.</summary>
    private (double High, double Low) Ends(Quantity quantity)
    {
        if (quantity.Bound == Bound.Exact)
            return (0, 0);
        var interval = quantity.Interval;
        var (a, b) = (y.Of(interval.Lower is { } low ? (double)low : y.Min), y.Of(interval.Upper is { } high ? (double)high : y.Max));
        return (Math.Min(a, b), Math.Max(a, b));
    }

    /// <summary>A reference in words: 目标 80%以上.</summary>
    public static string Text(ReferenceLine reference, Chart chart, Measure measure) =>
        reference.Name + " " + QuantityText.Of(reference.Quantity, chart.Language, measure, chart.Unit);
}
