using System.Text.Json;
using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Web.Hosting;
using CivicDashboard.Web.Languages;

namespace CivicDashboard.Web.Api;

/// <summary>All indicators with what is known of them, in the order of the catalogue.</summary>
public sealed class CatalogueFile(CivicStore store, CodeLists lists, SiteSettings site)
{
    private sealed record Column(string Name, Func<IndicatorSummary, string, object?> Value);

    private readonly Column[] columns =
    [
        new("indicator_id", (i, _) => i.Indicator.Id),
        new("name", (i, _) => i.Indicator.Name),
        new("name_en", (i, _) => i.Indicator.NameEn),
        new("theme_id", (i, _) => i.Indicator.Theme),
        new("theme", (i, _) => lists.Catalogue.Themes.FirstOrDefault(t => t.Id == i.Indicator.Theme)?.Name),
        new("definition", (i, _) => i.Indicator.Definition),
        new("definition_en", (i, _) => i.Indicator.DefinitionEn),
        new("unit", (i, _) => i.Indicator.Unit),
        new("direction", (i, _) => i.Indicator.Direction.ToCode()),
        new("provisional", (i, _) => i.Indicator.IsProvisional),
        new("observations", (i, _) => i.ObservationCount),
        new("regions", (i, _) => i.RegionCount),
        new("latest_period", (i, _) => i.Latest?.ToString()),
        new("csv_url", (i, address) => address + Links.IndicatorFile(i.Indicator.Id, "csv")),
        new("json_url", (i, address) => address + Links.IndicatorFile(i.Indicator.Id, "json")),
    ];

    public async Task WriteAsync(HttpContext context, string format)
    {
        var cancel = context.RequestAborted;
        context.Response.OpenToAll();
        if (context.IsKnown(await store.VintageAsync(cancel)))
            return;
        context.Response.SaveAs($"catalogue.{format}");
        var indicators = await store.IndicatorsAsync(cancel: cancel);
        var address = site.AddressFor(context.Request);
        await (format == "csv" ? WriteCsvAsync(context.Response, indicators, address, cancel) : WriteJsonAsync(context.Response, indicators, address, cancel));
    }

    private async Task WriteCsvAsync(HttpResponse response, IReadOnlyList<IndicatorSummary> indicators, string address, CancellationToken cancel)
    {
        response.ContentType = "text/csv; charset=utf-8; header=present";
        await response.WriteAsync(Csv.ByteOrderMark + Csv.Line(columns.Select(c => c.Name)), cancel);
        foreach (var part in indicators.Chunk(1000))
            await response.WriteAsync(string.Concat(part.Select(i => Csv.Line(columns.Select(c => c.Value(i, address))))), cancel);
    }

    private async Task WriteJsonAsync(HttpResponse response, IReadOnlyList<IndicatorSummary> indicators, string address, CancellationToken cancel)
    {
        response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(response.BodyWriter, JsonFile.Options);
        json.WriteStartArray();
        foreach (var indicator in indicators)
        {
            json.WriteStartObject();
            foreach (var column in columns)
                json.WriteField(column.Name, column.Value(indicator, address));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        await json.FlushAsync(cancel);
    }
}
