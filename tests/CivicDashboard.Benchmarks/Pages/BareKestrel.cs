using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace CivicDashboard.Benchmarks.Pages;

/// <summary>The least that Kestrel has to do to send so many bytes: the reference for pages.</summary>
internal static class BareKestrel
{
    public static int Run(string address, int bytes)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls(address);
        builder.Logging.ClearProviders();
        using var app = builder.Build();
        var body = new byte[bytes];
        Array.Fill(body, (byte)'a');
        app.Run(context =>
        {
            (context.Response.ContentType, context.Response.ContentLength) = ("text/html; charset=utf-8", body.Length);
            return context.Response.Body.WriteAsync(body).AsTask();
        });
        app.Run();
        return 0;
    }
}
