using CivicDashboard.Storage;

namespace CivicDashboard.Web.Api;

/// <summary>The addresses for programs: data as files, changes as a feed, suggestions for the search.</summary>
public static class DataEndpoints
{
    /// <summary>Typing the same again within so many seconds asks nothing.</summary>
    private const string Briefly = "public, max-age=60";

    private const string Format = "{format:regex(^(csv|json)$)}";

    public static void AddDataFiles(this IServiceCollection services) => services
        .AddScoped<ObservationFiles>().AddScoped<CatalogueFile>().AddScoped<ChangeAnswers>().AddScoped<Suggestions>();

    public static void MapDataFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/data/indicators/{id}." + Format, (HttpContext context, ObservationFiles files, string id, string format, string? region) =>
            files.IndicatorAsync(context, id, format, region));
        app.MapGet("/data/regions/{code}." + Format, (HttpContext context, ObservationFiles files, string code, string format) =>
            files.RegionAsync(context, code, format));
        app.MapGet("/data/catalogue." + Format, (HttpContext context, CatalogueFile file, string format) => file.WriteAsync(context, format));
        app.MapGet("/data/documents/{id}", (HttpContext context, CivicStore store, string id) => Originals.SendAsync(context, store, id));
        app.MapGet("/data/changes.json", (HttpContext context, ChangeAnswers changes, string? since, string? before, string? region, string? indicator) =>
            changes.JsonAsync(context, since, before, region, indicator));
        app.MapGet("/changes.atom", (HttpContext context, ChangeAnswers changes, string? region, string? indicator) =>
            changes.FeedAsync(context, region, indicator));
        app.MapGet("/suggest", async (HttpContext context, Suggestions suggestions, string? q) =>
        {
            context.Response.Headers.CacheControl = Briefly;
            return await suggestions.OfAsync(q, context.RequestAborted);
        });
    }
}
