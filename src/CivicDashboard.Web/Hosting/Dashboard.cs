using System.Text.Encodings.Web;
using System.Text.Unicode;
using CivicDashboard.Statistics;
using CivicDashboard.Web.Api;
using CivicDashboard.Web.Languages;
using CivicDashboard.Web.Layout;
using Microsoft.AspNetCore.ResponseCompression;

namespace CivicDashboard.Web.Hosting;

/// <summary>The services and the pipeline of the dashboard.</summary>
public static class Dashboard
{
    public static void AddDashboard(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddPageCache();
        services.AddResponseCompression(o => o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "text/csv", "application/atom+xml", "image/svg+xml"]);
        // Chinese as it is written: numeric entities would take nearly three times the bytes.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddScoped(s => new PageLanguage(LanguageOfRequest.Of(s.GetRequiredService<IHttpContextAccessor>().HttpContext!)));
        services.AddScoped(s => Texts.Of(LanguageIn(s)));
        services.AddScoped(s => ShellTexts.Of(LanguageIn(s)));
        services.AddScoped(s => BriefingTexts.Of(LanguageIn(s)));
        services.AddScoped(s => CompareTexts.Of(LanguageIn(s)));
        services.AddScoped(s => RegionTexts.Of(LanguageIn(s)));
        services.AddScoped(s => OverviewTexts.Of(LanguageIn(s)));
        services.AddScoped(s => IndicatorTexts.Of(LanguageIn(s)));
        services.AddScoped(s => ArticleTexts.Of(LanguageIn(s)));
        services.AddScoped(s => FigureTexts.Of(LanguageIn(s)));
        services.AddScoped(s => ChangeTexts.Of(LanguageIn(s)));
        services.AddScoped(s => DataTexts.Of(LanguageIn(s)));
        services.AddScoped(s => MethodTexts.Of(LanguageIn(s)));
        services.AddScoped(s => StatementTexts.Of(LanguageIn(s)));
        services.AddScoped(s => new Links(LanguageIn(s)));
        services.AddScoped(s => new Names(s.GetRequiredService<CodeLists>(), s.GetRequiredService<Texts>(), LanguageIn(s)));
        services.AddScoped(s => new Wording(s.GetRequiredService<CodeLists>(), s.GetRequiredService<Texts>(), LanguageIn(s)));
        services.AddSingleton(s => SiteSettings.From(name => s.GetRequiredService<IConfiguration>()[name.Replace("__", ":", StringComparison.Ordinal)]));
        services.AddDataFiles();
    }

    public static void UseDashboard(this WebApplication app)
    {
        app.Use(AnswerHeadAsGet);
        app.UsePageCache();
        app.UseResponseCompression();
        app.UsePathBase(LanguageOfRequest.EnglishBase);
        app.UseExceptionHandler("/failure", createScopeForErrors: true);
        app.UseSecurityHeaders();
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseRouting();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapDataFiles();
        app.MapRazorComponents<App>();
    }

    /// <summary>Pages are mapped for GET; link checkers ask with HEAD and want the same answer without its body.</summary>
    private static async Task AnswerHeadAsGet(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }
        context.Response.Body = Stream.Null;
        context.Request.Method = HttpMethods.Get;
        await next(context);
        context.Request.Method = HttpMethods.Head;
    }

    private static Language LanguageIn(IServiceProvider services) => services.GetRequiredService<PageLanguage>().Language;
}
