using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Web.Parts;
using NodaTime;
using NodaTime.Text;

namespace CivicDashboard.Web.Pages;

/// <summary>What was reported of a region in one month, by theme.</summary>
/// <param name="Month">The month in which the reports were published; null where none is dated.</param>
/// <param name="Months">The months that may be chosen, the newest first.</param>
/// <param name="Themes">The catalogue's themes in their order; a null theme holds the provisional indicators.</param>
public sealed record BriefingData(
    Region Region,
    YearMonth? Month,
    IReadOnlyList<YearMonth> Months,
    IReadOnlyList<(Theme? Theme, IReadOnlyList<ObservationRow> Rows)> Themes,
    IReadOnlyDictionary<string, Indicator> Indicators)
{
    /// <summary>So many of a region's newest figures are looked through: a briefing is about what is new.</summary>
    private const int Newest = 1000;

    public int Count => Themes.Sum(t => t.Rows.Count);

    /// <summary>Null where there is no such region.</summary>
    /// <param name="month"><c>2026-04</c>; the newest month where it is none.</param>
    public static async Task<BriefingData?> LoadAsync(CivicStore store, CodeLists lists, string code, string? month, CancellationToken cancel)
    {
        if (lists.Regions.Find(code) is not { } region)
            return null;
        var newest = await store.ObservationsAsync(new() { RegionCodes = [code], Newest = Newest }, cancel);
        var months = newest.Select(MonthOf).OfType<YearMonth>().Distinct().OrderDescending().ToList();
        var shown = Parse(month) ?? months.Select(m => (YearMonth?)m).FirstOrDefault();
        var rows = ObservationRow.Of([.. newest.Where(s => shown is not null && MonthOf(s) == shown)], implied: false);
        return new(region, shown, months, ByTheme(lists.Catalogue, rows), await store.IndicatorsOfAsync(rows.Select(r => r.Source), cancel));
    }

    private static YearMonth? MonthOf(SourcedObservation sourced) => sourced.Observation.ReportedOn?.ToYearMonth();

    private static YearMonth? Parse(string? text) =>
        YearMonthPattern.Iso.Parse(text ?? "") is { Success: true } parsed ? parsed.Value : null;

    private static List<(Theme?, IReadOnlyList<ObservationRow>)> ByTheme(Catalogue catalogue, IEnumerable<ObservationRow> rows)
    {
        var byTheme = rows.ToLookup(r => catalogue.Find(r.Shown.Key.IndicatorId)?.Theme);
        return
        [
            .. catalogue.Themes.Append(null)
                .Where(t => byTheme.Contains(t?.Id))
                .Select(t => (t, (IReadOnlyList<ObservationRow>)[.. byTheme[t?.Id]])),
        ];
    }
}
