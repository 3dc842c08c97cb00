namespace CivicDashboard.Statistics;

/// <summary>The observations of one indicator in one region (or place) with one measure, in the order of time.</summary>
/// <param name="IndicatorId">What is measured.</param>
/// <param name="RegionCode">Where.</param>
/// <param name="Place">The town, zone, community or firm, where the series is about it alone.</param>
/// <param name="Measure">Level or change.</param>
/// <param name="Unit">The unit that all points share.</param>
/// <param name="Points">In the order of time.</param>
public sealed record Series(
    string IndicatorId,
    string RegionCode,
    string? Place,
    Measure Measure,
    string Unit,
    IReadOnlyList<SeriesPoint> Points)
{
    /// <summary>
    /// Builds series from observations: grouped by what they are about and by unit, points ordered by period.
    /// Of reports that agree the tightest stands for all. Observations without a period cannot stand on a time axis and are left out; rejected ones too.
    /// With <paramref name="implied"/>, the earlier level that a stated change implies is added where no report gives it.
    /// </summary>
    public static IReadOnlyList<Series> From(IEnumerable<Observation> observations, bool implied = true)
    {
        var known = observations.Where(o => o.Key.Period is not null && o.Status != ObservationStatus.Rejected).ToList();
        var derived = implied ? ImpliedLevels.Of(known) : [];
        return
        [
            .. Conflicts.Tightest(known).Select(o => (o, false)).Concat(derived.Select(o => (o, true)))
                .GroupBy(x => (x.o.Key.IndicatorId, x.o.Key.RegionCode, x.o.Key.Place, x.o.Key.Measure, x.o.Quantity.Unit))
                .Select(g => new Series(g.Key.IndicatorId, g.Key.RegionCode, g.Key.Place, g.Key.Measure, g.Key.Unit,
                    [.. g.Select(x => SeriesPoint.Of(x.o, x.Item2)).OrderBy(p => p.Period.End).ThenBy(p => p.Period.Days)])),
        ];
    }
}

/// <summary>One point of a series, with the way back to its sentence.</summary>
/// <param name="Period">When.</param>
/// <param name="Quantity">What, with its bound.</param>
/// <param name="Role">Actual or target.</param>
/// <param name="Status">Published or awaiting review.</param>
/// <param name="FigureId">The figure that it comes from; for a derived point, the figure that implies it.</param>
/// <param name="Derived">Whether it was computed from a stated change and not stated itself.</param>
public sealed record SeriesPoint(
    ReferencePeriod Period, Quantity Quantity, Role Role, ObservationStatus Status, string FigureId, bool Derived)
{
    internal static SeriesPoint Of(Observation o, bool derived) =>
        new(o.Key.Period!.Value, o.Quantity, o.Key.Role, o.Status, o.FigureId, derived);
}
