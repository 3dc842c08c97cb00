using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;
using NodaTime;

namespace CivicDashboard.Web.Api;

/// <summary>Answers of which a copy that a reader has may still be good: they change only where the store does.</summary>
public static class Freshness
{
    /// <summary>Raised where the program writes files another way, so that no old copy passes for a new one.</summary>
    private const int Format = 1;

    /// <summary>Names the vintage in the answer. True, and the answer is given, where the reader has that of this vintage.</summary>
    public static bool IsKnown(this HttpContext context, Instant? vintage)
    {
        var tag = new EntityTagHeaderValue($"\"{Format}-{vintage?.ToUnixTimeTicks() ?? 0}\"", isWeak: true);
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.LastModified = vintage?.ToDateTimeOffset();
        headers.CacheControl = new() { Public = true, NoCache = true };
        return context.Answered(tag);
    }

    /// <summary>The same by the hash of bytes that never change.</summary>
    public static bool IsKnown(this HttpContext context, string sha256)
    {
        var tag = new EntityTagHeaderValue($"\"{sha256}\"");
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.CacheControl = new() { Public = true, NoCache = true };
        return context.Answered(tag);
    }

    private static bool Answered(this HttpContext context, EntityTagHeaderValue tag)
    {
        if (!new RequestHeaders(context.Request.Headers).IfNoneMatch.Any(asked => asked.Compare(tag, useStrongComparison: false) || asked.Equals(EntityTagHeaderValue.Any)))
            return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }
}
