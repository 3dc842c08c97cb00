using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>The rows of a chart of regions in their order, with what must be said of them.</summary>
internal sealed class RegionRows
{
    /// <summary>A row with a value.</summary>
    /// <param name="Region">Whose.</param>
    /// <param name="Point">The value.</param>
    /// <param name="Value">The value in words.</param>
    /// <param name="Text">The same with its period where periods differ, its notes and its signs.</param>
    /// <param name="Alike">Whether some other row may have the same value.</param>
    public sealed record Row(string Region, SeriesPoint Point, string Value, string Text, bool Alike);

    private readonly RegionChart chart;
    private readonly int width;
    private readonly Words words;
    private readonly ReferencePeriod? usual;

    public RegionRows(RegionChart chart, int width)
    {
        (this.chart, this.width, words) = (chart, width, Words.Of(chart.Language));
        var known = chart.Rows.Where(r => r.Point is not null).OrderBy(r => Order(r.Point!)).ToList();
        usual = Periods.Usual([.. known.Select(r => r.Point!)]);
        PeriodsDiffer = known.Any(r => r.Point!.Period != known[0].Point!.Period);
        var alike = Alike.Of([.. known.Select(r => r.Point!.Quantity)]);
        Known = [.. known.Select((r, i) => RowOf(r.Region, r.Point!, alike[i]))];
        Gaps = [.. chart.Rows.Where(r => r.Point is null).Select(r => r.Region)];
        Notes = [.. NotesOf()];
    }

    /// <summary>Those with a value, the largest first; the first rank first.</summary>
    public IReadOnlyList<Row> Known { get; }

    /// <summary>Names of the others.</summary>
    public IReadOnlyList<string> Gaps { get; }

    /// <summary>Whether the values are not all of one period.</summary>
    public bool PeriodsDiffer { get; }

    /// <summary>What the signs mean, and references that have no room.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>Pixels of the longest text.</summary>
    public double Widest => Known.Select(r => TextWidth.Of(r.Text)).DefaultIfEmpty().Max();

    /// <summary>Whether a reference does not dwarf the rows: a city's total beside its districts would.</summary>
    public bool HasRoom(ReferenceLine reference) =>
        (double)Math.Abs(reference.Quantity.Value) <= 1.6 * Known.Max(r => (double)Math.Abs(r.Point.Quantity.Value));

    private Row RowOf(string region, SeriesPoint point, bool alike)
    {
        var value = QuantityText.Of(point.Quantity, chart.Language, chart.Measure, chart.Unit);
        var period = PeriodsDiffer ? words.Comma + PeriodText.Of(point.Period, chart.Language) : "";
        var signs = (alike ? " ≈" : "") + (usual is { } most && point.Period != most ? " *" : "");
        var text = string.Concat(value, period, words.Notes(point), signs);
        if (TextWidth.Of(text) > width * 0.5)
            text = string.Concat(QuantityText.Of(point.Quantity, chart.Language, chart.Measure, ShortUnit.Of(chart, point.Quantity)), period, words.Notes(point), signs);
        return new(region, point, value, text, alike);
    }

    private IEnumerable<string> NotesOf()
    {
        if (Known.Any(r => r.Alike))
            yield return words.Alike;
        if (PeriodsDiffer)
            yield return usual is null ? words.PeriodsDiffer : words.OtherPeriod;
        if (Known.Count > 0)
            foreach (var reference in chart.References.Where(r => !HasRoom(r)))
                yield return ReferenceMarks.Text(reference, chart, chart.Measure);
    }

    private decimal Order(SeriesPoint point) => chart.Measure == Measure.Rank ? point.Quantity.Value : -point.Quantity.Value;
}
