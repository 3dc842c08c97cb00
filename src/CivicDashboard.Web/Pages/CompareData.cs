using CivicDashboard.Statistics;
using CivicDashboard.Storage;

namespace CivicDashboard.Web.Pages;

/// <summary>Indicators over the regions of one parent.</summary>
/// <param name="Query">What was asked for, with what was chosen where nothing was said.</param>
/// <param name="Choices">Indicators that can be chosen.</param>
/// <param name="Parents">Regions whose parts can be compared.</param>
/// <param name="Within">The parent, whose own value stands first; null while nothing is known at all.</param>
/// <param name="Parts">All its parts.</param>
/// <param name="Members">Those of them that are compared.</param>
public sealed record CompareData(
    CompareQuery Query, IReadOnlyList<IndicatorSummary> Choices, IReadOnlyList<Region> Parents, Region? Within, IReadOnlyList<Region> Parts,
    IReadOnlyList<Region> Members, IReadOnlyList<Comparison> Comparisons, CoverageTable Coverage)
{
    /// <summary>More indicators or parents than this nobody looks through; others are reached from their own page.</summary>
    private const int MostChoices = 160, MostParents = 80;

    /// <summary>So many observations are fetched at most; where there are more, the latest of each region.</summary>
    private const int MostObservations = 1500;

    /// <summary>Indicators that can be added: of the same theme, reported by the regions that are compared.</summary>
    public required IReadOnlyList<Indicator> Related { get; init; }

    public static async Task<CompareData> LoadAsync(CivicStore store, CodeLists lists, CompareQuery query, CancellationToken cancel)
    {
        var choices = await ChoicesAsync(store, cancel);
        var parent = lists.Regions.Find(query.Within);
        var chosen = await ChosenAsync(store, choices, query, parent, lists.Regions, cancel);
        if (chosen.Count == 0)
            return new(query, [], [], null, [], [], [], new([], [], [])) { Related = [] };
        var covered = await store.CoverageAsync(indicatorId: chosen[0].Indicator.Id, cancel: cancel);
        var parents = ParentsOf(covered, lists.Regions);
        parent ??= parents.FirstOrDefault() ?? lists.Regions.Find(Region.CountryCode)!;
        var parts = lists.Regions.ChildrenOf(parent.Code);
        var members = parts.Where(p => query.Regions.Contains(p.Code)).ToList() is { Count: > 0 } some ? some : parts;
        var coverage = await store.CoverageAsync([parent.Code, .. members.Select(m => m.Code)], cancel: cancel);
        var sourced = await SourcedAsync(store, [.. chosen.Select(c => c.Indicator.Id)], covered, coverage, cancel);
        var builder = new ComparisonBuilder(lists, query, parent, members);
        return new(
            query with { Indicators = [.. chosen.Select(c => c.Indicator.Id)], Within = parent.Code },
            choices, [.. parents.Take(MostParents).OrderBy(p => p.Code, StringComparer.Ordinal)], parent, parts, members,
            [.. chosen.Select(c => builder.Of(c.Indicator, [.. sourced.Where(s => s.Observation.Key.IndicatorId == c.Indicator.Id)]))],
            CoverageTable.Of(lists.Catalogue, members, coverage))
        {
            Related = RelatedTo(chosen, lists.Catalogue, members, coverage),
        };
    }

    private static async Task<List<IndicatorSummary>> ChoicesAsync(CivicStore store, CancellationToken cancel) =>
    [
        .. (await store.IndicatorsAsync(new() { Reported = true, Most = MostChoices }, cancel))
            .OrderBy(i => i.Indicator.IsProvisional)
            .ThenByDescending(i => i.RegionCount)
            .ThenByDescending(i => i.ObservationCount),
    ];

    /// <summary>The indicators asked for; where none was, the one that most of the parent's parts report, else the one that most regions do.</summary>
    private static async Task<List<IndicatorSummary>> ChosenAsync(
        CivicStore store, List<IndicatorSummary> choices, CompareQuery query, Region? parent, RegionList regions, CancellationToken cancel)
    {
        var ids = query.Indicators;
        if (ids.Count == 0 && parent is not null)
            ids = MostReported(await store.CoverageAsync([.. regions.ChildrenOf(parent.Code).Select(r => r.Code)], cancel: cancel));
        var known = ids.All(id => choices.Exists(c => c.Indicator.Id == id)) ? choices : await store.IndicatorsAsync(new() { Ids = ids }, cancel);
        var chosen = ids.Select(id => known.FirstOrDefault(c => c.Indicator.Id == id)).OfType<IndicatorSummary>().ToList();
        return chosen.Count > 0 ? chosen : [.. choices.Take(1)];
    }

    private static IReadOnlyList<string> MostReported(IReadOnlyList<Coverage> coverage) =>
    [
        .. coverage.GroupBy(c => c.IndicatorId)
            .OrderBy(g => g.Key.StartsWith("p-", StringComparison.Ordinal))
            .ThenByDescending(g => g.Count(c => c.Latest is not null))
            .ThenByDescending(g => g.Sum(c => c.ObservationCount))
            .Take(1).Select(g => g.Key),
    ];

    /// <summary>The parents of the regions that report, those with the most first.</summary>
    private static List<Region> ParentsOf(IReadOnlyList<Coverage> covered, RegionList regions) =>
    [
        .. covered.SelectMany(c => regions.PathOf(c.RegionCode).Skip(1).Take(2).Select((region, step) => (region, step)))
            .GroupBy(x => x.region)
            .OrderByDescending(g => g.Count(x => x.step == 0))
            .ThenByDescending(g => g.Count())
            .Select(g => g.Key),
    ];

    private static async Task<IReadOnlyList<SourcedObservation>> SourcedAsync(
        CivicStore store, IReadOnlyList<string> ids, IReadOnlyList<Coverage> covered, IReadOnlyList<Coverage> shown, CancellationToken cancel)
    {
        // Where little is known, what is known of towns and of regions below is worth showing too.
        if (ids.Count == 1 && covered.Sum(c => c.ObservationCount) <= Named.MostRows)
            return await store.ObservationsAsync(new() { IndicatorId = ids[0] }, cancel);
        var fields = shown.Where(c => ids.Contains(c.IndicatorId)).ToList();
        string[] codes = [.. fields.Select(f => f.RegionCode).Distinct()];
        if (fields.Sum(c => c.ObservationCount) <= MostObservations)
            return await store.ObservationsAsync(new() { IndicatorIds = ids, RegionCodes = codes }, cancel);
        var latest = new List<SourcedObservation>();
        foreach (var id in ids)
            latest.AddRange((await store.LatestAsync(id, null, cancel)).Where(s => codes.Contains(s.Observation.Key.RegionCode)));
        return latest;
    }

    private static List<Indicator> RelatedTo(
        List<IndicatorSummary> chosen, Catalogue catalogue, IReadOnlyList<Region> members, IReadOnlyList<Coverage> coverage)
    {
        var reported = coverage.Where(c => members.Any(m => m.Code == c.RegionCode)).GroupBy(c => c.IndicatorId).ToDictionary(g => g.Key, g => g.Count());
        return
        [
            .. catalogue.Indicators
                .Where(i => reported.ContainsKey(i.Id) && chosen.TrueForAll(c => c.Indicator.Id != i.Id))
                .OrderByDescending(i => chosen.Exists(c => c.Indicator.Theme == i.Theme))
                .ThenByDescending(i => reported[i.Id])
                .Take(8),
        ];
    }
}
