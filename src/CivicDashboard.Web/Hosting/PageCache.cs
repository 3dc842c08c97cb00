using CivicDashboard.Storage;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;
using NodaTime;
using HeaderNames = Microsoft.Net.Http.Headers.HeaderNames;

namespace CivicDashboard.Web.Hosting;

/// <summary>
/// Answers that were given before are given again as long as the store stands as it stood then. Each answer carries the store's
/// vintage as its ETag, so that a browser that has it already is told so without the page being made.
/// </summary>
public static class PageCache
{
    /// <summary>Another build makes other pages of the same data.</summary>
    private static readonly string Build = typeof(PageCache).Module.ModuleVersionId.ToString("N")[..8];

    private const long MostBytes = 256 << 20;

    public static void AddPageCache(this IServiceCollection services) => services.AddOutputCache(options =>
    {
        options.SizeLimit = MostBytes;
        options.AddBasePolicy(new AsTheStoreStands());
    });

    public static void UsePageCache(this WebApplication app)
    {
        var store = app.Services.GetRequiredService<CivicStore>();
        app.Use((context, next) => AnswerAsync(context, next, store));
        app.UseOutputCache();
    }

    private static Task AnswerAsync(HttpContext context, RequestDelegate next, CivicStore store)
    {
        if (!IsPage(context.Request) || store.Standing is not { } vintage)
            return next(context);
        var tag = TagOf(vintage);
        if (IsKnown(context.Request.Headers.IfNoneMatch, tag))
        {
            (context.Response.StatusCode, context.Response.Headers.ETag) = (StatusCodes.Status304NotModified, tag);
            return Task.CompletedTask;
        }
        context.Items[typeof(PageCache)] = tag;
        context.Response.OnStarting(() =>
        {
            // What failed may go well the next time.
            if (context.Response.StatusCode == StatusCodes.Status200OK && !context.Response.Headers.ContainsKey(HeaderNames.ETag))
                (context.Response.Headers.ETag, context.Response.Headers.CacheControl) = (tag, "no-cache");
            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>Static files have tags of their own.</summary>
    private static bool IsPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && !request.Headers.ContainsKey(HeaderNames.Authorization) && !Path.HasExtension(request.Path.Value);

    /// <summary>The day is part of it, because pages speak of the last days.</summary>
    private static string TagOf(Instant vintage) =>
        $"W/\"{vintage.ToUnixTimeTicks():x}-{SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds() / 86400:x}-{Build}\"";

    private static bool IsKnown(StringValues known, string tag)
    {
        foreach (var value in known)
            if (value is not null && value.Contains(tag[2..], StringComparison.Ordinal))
                return true;
        return false;
    }

    private sealed class AsTheStoreStands : IOutputCachePolicy
    {
        public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            var tag = context.HttpContext.Items[typeof(PageCache)] as string;
            context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = tag is not null;
            context.AllowLocking = true;
            context.CacheVaryByRules.QueryKeys = "*";
            context.CacheVaryByRules.VaryByHost = true;
            context.CacheVaryByRules.VaryByValues["encoding"] = EncodingOf(context.HttpContext.Request);
            context.CacheVaryByRules.CacheKeyPrefix = tag ?? "";
            context.ResponseExpirationTimeSpan = TimeSpan.FromHours(1);
            return ValueTask.CompletedTask;
        }

        public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

        public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            var response = context.HttpContext.Response;
            if (response.StatusCode != StatusCodes.Status200OK || response.Headers.ContainsKey(HeaderNames.SetCookie))
                context.AllowCacheStorage = false;
            return ValueTask.CompletedTask;
        }

        /// <summary>Browsers spell the same wishes in many ways; there are only three answers.</summary>
        private static string EncodingOf(HttpRequest request)
        {
            var wishes = request.Headers.AcceptEncoding.ToString();
            return wishes.Contains("br", StringComparison.Ordinal) ? "br" : wishes.Contains("gzip", StringComparison.Ordinal) ? "gzip" : "";
        }
    }
}
