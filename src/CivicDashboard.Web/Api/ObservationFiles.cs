using System.Runtime.CompilerServices;
using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Web.Hosting;
using CivicDashboard.Web.Languages;

namespace CivicDashboard.Web.Api;

/// <summary>All observations of an indicator or a region as a file, written part by part, so that its length costs no memory.</summary>
public sealed class ObservationFiles(CivicStore store, CodeLists lists, SiteSettings site, ChangeTexts texts)
{
    /// <summary>So many observations are read at once.</summary>
    private const int Part = 1000;

    /// <summary>An indicator's, in all regions or one.</summary>
    public async Task IndicatorAsync(HttpContext context, string id, string format, string? region)
    {
        if (await store.IndicatorAsync(id, context.RequestAborted) is null)
            await context.RefuseAsync(StatusCodes.Status404NotFound, $"{texts.NoSuchIndicator} ({id})");
        else if (!string.IsNullOrEmpty(region) && lists.Regions.Find(region) is null)
            await context.RefuseAsync(StatusCodes.Status400BadRequest, $"{texts.NoSuchRegion} ({region})");
        else
            await WriteAsync(
                context, string.IsNullOrEmpty(region) ? id : $"{id}-{region}", format,
                new() { IndicatorId = id, RegionCodes = string.IsNullOrEmpty(region) ? null : [region] });
    }

    /// <summary>A region's, of all indicators.</summary>
    public async Task RegionAsync(HttpContext context, string code, string format)
    {
        if (lists.Regions.Find(code) is not { } region)
            await context.RefuseAsync(StatusCodes.Status404NotFound, $"{texts.NoSuchRegion} ({code})");
        else
            await WriteAsync(context, $"{code}-{region.Name}", format, new() { RegionCodes = [code] });
    }

    /// <summary>As it stood at one moment, whatever is written meanwhile.</summary>
    private async Task WriteAsync(HttpContext context, string name, string format, ObservationFilter filter)
    {
        var (response, cancel) = (context.Response, context.RequestAborted);
        var vintage = await store.VintageAsync(cancel);
        response.OpenToAll();
        if (context.IsKnown(vintage))
            return;
        response.SaveAs($"{name}.{format}");
        var parts = PartsAsync(store.AsOf(vintage), filter, site.AddressFor(context.Request), cancel);
        await (format == "csv" ? CsvFile.WriteAsync(response, parts, cancel) : JsonFile.WriteAsync(response, vintage, parts, cancel));
    }

    private async IAsyncEnumerable<IReadOnlyList<Exported>> PartsAsync(
        CivicStore then, ObservationFilter filter, string address, [EnumeratorCancellation] CancellationToken cancel)
    {
        var indicators = new Dictionary<string, Indicator>();
        IReadOnlyList<SourcedObservation> part = [];
        do
        {
            part = await then.ObservationPageAsync(filter, part.Count > 0 ? part[^1].Observation : null, Part, cancel);
            var unknown = part.Select(o => o.Observation.Key.IndicatorId).Distinct().Where(id => !indicators.ContainsKey(id)).ToList();
            if (unknown.Count > 0)
                foreach (var known in await then.IndicatorsAsync(new() { Ids = unknown }, cancel))
                    indicators[known.Indicator.Id] = known.Indicator;
            yield return [.. part.Select(o => new Exported(o, indicators.GetValueOrDefault(o.Observation.Key.IndicatorId), NameOf(o), address))];
        }
        while (part.Count == Part);
    }

    private string NameOf(SourcedObservation o) => lists.Regions.Find(o.Observation.Key.RegionCode)?.Name ?? o.Observation.Key.RegionCode;
}
