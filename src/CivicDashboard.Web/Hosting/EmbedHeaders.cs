namespace CivicDashboard.Web.Hosting;

/// <summary>Pages under <c>/embed</c> are made to stand in a frame on other sites; no other page may.</summary>
public static class EmbedHeaders
{
    /// <summary>Loosens what <see cref="SecurityHeaders"/> has set before it, for these pages and in this point only.</summary>
    public static void UseEmbedHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Path.StartsWithSegments("/embed"))
        {
            var headers = context.Response.Headers;
            headers.XFrameOptions = default;
            headers.ContentSecurityPolicy = headers.ContentSecurityPolicy.ToString().Replace("frame-ancestors 'none'", "frame-ancestors *", StringComparison.Ordinal);
        }
        return next(context);
    });
}
