namespace CivicDashboard.Web.Hosting;

/// <summary>
/// Headers that keep a page from doing more than it should. Nothing comes from elsewhere, nothing is written inline but the rules
/// for fetching ahead; only a chart's embed may stand in a page of others.
/// </summary>
public static class SecurityHeaders
{
    /// <summary>The image of a chart is put together in the browser, hence <c>blob:</c>.</summary>
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self' 'inline-speculation-rules'; img-src 'self' blob:; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors ";

    private const string Embeds = "/embed";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        var embed = context.Request.Path.StartsWithSegments(Embeds, StringComparison.OrdinalIgnoreCase);
        headers.ContentSecurityPolicy = Policy + (embed ? "*" : "'none'");
        if (!embed)
            headers.XFrameOptions = "DENY";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next(context);
    });
}
