using CivicDashboard.Statistics;
using CivicDashboard.Storage;

namespace CivicDashboard.Web.Pages;

/// <summary>Questions that several pages put to the store.</summary>
public static class Named
{
    /// <summary>A page that would show more observations than this shows the latest of each series, and leads to the rest.</summary>
    public const int MostRows = 400;

    /// <summary>The indicators that observations are about, by id.</summary>
    public static async Task<IReadOnlyDictionary<string, Indicator>> IndicatorsOfAsync(
        this CivicStore store, IEnumerable<SourcedObservation> sourced, CancellationToken cancel)
    {
        var ids = sourced.Select(s => s.Observation.Key.IndicatorId).Distinct().ToList();
        return (await store.IndicatorsAsync(new() { Ids = ids }, cancel)).ToDictionary(i => i.Indicator.Id, i => i.Indicator);
    }
}
