using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Web.Hosting;
using CivicDashboard.Web.Languages;
using CivicDashboard.Web.Pages;
using NodaTime;

namespace CivicDashboard.Web.Api;

/// <summary>What changed in the statistics, for programs: as an Atom feed and as JSON.</summary>
public sealed class ChangeAnswers(CivicStore store, CodeLists lists, SiteSettings site, ChangeTexts texts, Names names, Wording wording, Links links, Texts common)
{
    /// <summary>A feed of so many versions is more than a reader fetches between two visits; <c>before</c> leads to the rest.</summary>
    private const int Most = 400;

    /// <summary>The newest changes as a feed.</summary>
    public async Task FeedAsync(HttpContext context, string? region, string? indicator)
    {
        var filter = new ChangeFilter { RegionCode = Given(region), IndicatorId = Given(indicator) };
        if (await RefusesAsync(context, filter) || context.IsKnown(await store.VintageAsync(context.RequestAborted)))
            return;
        var log = await store.ChangeLogAsync(filter, Most, context.RequestAborted);
        var (articles, indicators) = await ChangesData.ContextOfAsync(store, log, context.RequestAborted);
        context.Response.ContentType = "application/atom+xml; charset=utf-8";
        var feed = new AtomFeed(site.AddressFor(context.Request), context.Request.PathBase + context.Request.Path + context.Request.QueryString, texts, names, wording, links, common);
        await context.Response.WriteAsync(feed.Write(log, articles, indicators), context.RequestAborted);
    }

    /// <summary>The changes since a day as JSON, page by page.</summary>
    public async Task JsonAsync(HttpContext context, string? since, string? before, string? region, string? indicator)
    {
        var asked = ChangesAsked.Of(since, before, region, indicator, SystemClock.Instance.GetCurrentInstant());
        if (asked.IsBadDay)
            await context.RefuseAsync(StatusCodes.Status400BadRequest, $"since={since}: {texts.BadDay}");
        else if (asked.Filter.Before is null && !string.IsNullOrEmpty(before))
            await context.RefuseAsync(StatusCodes.Status400BadRequest, $"before={before}: {texts.BadMoment}");
        else if (!await RefusesAsync(context, asked.Filter) && !context.IsKnown(await store.VintageAsync(context.RequestAborted)))
            await ChangesJson.WriteAsync(context.Response, await store.ChangeLogAsync(asked.Filter, Most, context.RequestAborted), context.RequestAborted);
    }

    private async Task<bool> RefusesAsync(HttpContext context, ChangeFilter filter)
    {
        context.Response.OpenToAll();
        if (filter.RegionCode is { } region && lists.Regions.Find(region) is null)
            await context.RefuseAsync(StatusCodes.Status400BadRequest, $"region={region}: {texts.NoSuchRegion}");
        else if (filter.IndicatorId is { } indicator && await store.IndicatorAsync(indicator, context.RequestAborted) is null)
            await context.RefuseAsync(StatusCodes.Status400BadRequest, $"indicator={indicator}: {texts.NoSuchIndicator}");
        else
            return false;
        return true;
    }

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
