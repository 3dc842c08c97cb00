using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Web.Parts;
using NodaTime;

namespace CivicDashboard.Web.Pages;

/// <summary>What the page of an indicator shows.</summary>
/// <param name="Region">The region that it is narrowed to; null for all.</param>
/// <param name="Coverage">The regions that report it, those with most values first.</param>
/// <param name="Rows">The observations, with the earlier levels that changes imply.</param>
/// <param name="LatestOnly">Whether there are so many that only the latest of each region are listed.</param>
public sealed record IndicatorData(
    IndicatorSummary Summary, Region? Region, IReadOnlyList<Coverage> Coverage, IReadOnlyList<ObservationRow> Rows, bool LatestOnly)
{
    /// <summary>What can be drawn over time.</summary>
    public required IReadOnlyList<ChartGroup> Charts { get; init; }

    /// <summary>What can be drawn over regions; null where too few report the same period.</summary>
    public required RegionRanking? Ranking { get; init; }

    /// <summary>Pairs of reports that disagree.</summary>
    public required IReadOnlyList<(SourcedObservation First, SourcedObservation Second)> Contested { get; init; }

    /// <summary>What is said first; null where nothing is known.</summary>
    public Headline? Headline => Headline.Of(Rows, Coverage);

    public IReadOnlyList<TargetLine> Targets => TargetLine.Of(Rows, Summary.Indicator.Direction);

    /// <summary>When the newest of what is shown came to be known.</summary>
    public Instant? Vintage => Rows.Count == 0 ? null : Rows.Max(r => r.Source.Observation.Vintage);

    /// <summary>More charts of other measures and units than this nobody looks through; their values stand in the table.</summary>
    private const int MostCharts = 3;

    private const int MostContested = 6;

    /// <summary>The indicator as the store knew it at a time; null where there is none such. The region is a code or a name.</summary>
    public static Task<IndicatorData?> LoadAsync(
        CivicStore store, RegionList regions, string id, string? region, Instant? asOf, CancellationToken cancel) => store.RecalledAsync(
            $"{nameof(IndicatorData)} {id}\n{region}\n{asOf}", () => MakeAsync(store, regions, id, region, asOf, cancel), data => data?.Rows.Count ?? 0);

    private static async Task<IndicatorData?> MakeAsync(
        CivicStore store, RegionList regions, string id, string? region, Instant? asOf, CancellationToken cancel)
    {
        if (await store.IndicatorAsync(id, cancel) is not { } summary)
            return null;
        var then = store.AsOf(asOf);
        var coverage = (await then.CoverageAsync(indicatorId: id, cancel: cancel))
            .OrderByDescending(c => c.ObservationCount).ThenBy(c => regions.Find(c.RegionCode)?.Level).ThenBy(c => c.RegionCode, StringComparer.Ordinal).ToList();
        var chosen = ChosenOf(regions, coverage, region);
        var latestOnly = chosen is null && coverage.Sum(c => c.ObservationCount) > Named.MostRows;
        var shown = latestOnly
            ? await then.LatestAsync(id, null, cancel)
            : await then.ObservationsAsync(new() { IndicatorId = id, RegionCodes = chosen is null ? null : [chosen.Code] }, cancel);
        var points = latestOnly
            ? await then.PointsAsync(new() { IndicatorId = id, RegionCodes = [.. coverage.Take(ChartGroup.Most).Select(c => c.RegionCode)] }, cancel)
            : [.. shown.Select(s => s.Observation)];
        var ranking = chosen is null ? RegionRanking.Of(shown.Select(s => s.Observation), regions) : null;
        return new(summary, chosen, coverage, ObservationRow.Of(shown, implied: true), latestOnly)
        {
            Charts = [.. ChartGroup.Of(Series.From(points)).Where(g => ranking is null || g.Series.Any(s => s.Points.Count > 1)).Take(MostCharts)],
            Ranking = ranking,
            Contested = latestOnly
                ? [.. (await then.ConflictsAsync(MostContested, id, cancel: cancel)).Select(c => (c.First, c.Second))]
                : Disagreements(shown),
        };
    }

    /// <summary>Other indicators of the theme of which something is known, those called alike first.</summary>
    public static async Task<IReadOnlyList<IndicatorSummary>> RelatedAsync(CivicStore store, Indicator indicator, CancellationToken cancel)
    {
        const int Looked = 30, Most = 9;
        if (indicator.IsProvisional)
            return [];
        var theme = await store.IndicatorsAsync(new() { Theme = indicator.Theme, Reported = true, Most = Looked }, cancel);
        return
        [
            .. theme.Where(i => i.Indicator.Id != indicator.Id)
                .OrderByDescending(i => i.Indicator.Name.Zip(indicator.Name).TakeWhile(pair => pair.First == pair.Second).Count())
                .ThenByDescending(i => i.ObservationCount)
                .Take(Most),
        ];
    }

    private static Region? ChosenOf(RegionList regions, List<Coverage> coverage, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        var reporting = coverage.Select(c => c.RegionCode).ToHashSet();
        return regions.Find(typed.Trim()) is { } named
            ? reporting.Contains(named.Code) ? named : null
            : regions.Search(typed).FirstOrDefault(r => reporting.Contains(r.Code));
    }

    private static List<(SourcedObservation, SourcedObservation)> Disagreements(IReadOnlyList<SourcedObservation> shown)
    {
        var byFigure = shown.ToLookup(s => s.Observation.FigureId);
        return
        [
            .. Conflicts.Among(shown.Select(s => s.Observation)).Take(MostContested)
                .Select(c => (byFigure[c.First.FigureId].First(), byFigure[c.Second.FigureId].First())),
        ];
    }
}
