using CivicDashboard.Statistics;
using CivicDashboard.Storage;

namespace CivicDashboard.Web.Pages;

/// <summary>An article that was read lately.</summary>
/// <param name="Count">So many of its figures are among the newest of the statistics.</param>
/// <param name="Told">Some of them, each of another indicator: those of the catalogue first, results before targets.</param>
public sealed record NewArticle(SourcedObservation Source, int Count, IReadOnlyList<SourcedObservation> Told)
{
    private const int Most = 5, ToldOfEach = 3;

    /// <summary>The articles of the newest observations, the last first.</summary>
    public static IReadOnlyList<NewArticle> Among(IReadOnlyList<SourcedObservation> newest, IReadOnlyDictionary<string, Indicator> indicators) =>
    [
        .. newest
            .GroupBy(s => s.ArticleId)
            .OrderByDescending(g => g.Max(s => s.Observation.Vintage))
            .ThenByDescending(g => g.Max(s => s.Observation.ReportedOn))
            .ThenByDescending(g => g.Count())
            .Take(Most)
            .Select(g => new NewArticle(g.First(), g.Count(), [.. g.Where(s => indicators.ContainsKey(s.Observation.Key.IndicatorId))
                .OrderBy(s => indicators[s.Observation.Key.IndicatorId].IsProvisional)
                .ThenBy(s => s.Observation.Key.Role)
                .ThenBy(s => s.Observation.Key.Measure)
                .DistinctBy(s => s.Observation.Key.IndicatorId)
                .Take(ToldOfEach)])),
    ];
}
