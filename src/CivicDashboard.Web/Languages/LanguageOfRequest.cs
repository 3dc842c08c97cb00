using CivicDashboard.Statistics;

namespace CivicDashboard.Web.Languages;

/// <summary>The language of the page that is being written.</summary>
public sealed record PageLanguage(Language Language);

/// <summary>How a language is spelt in addresses and markup: Chinese stands at the root of the site, English under <c>/en</c>.</summary>
public static class LanguageOfRequest
{
    public const string EnglishBase = "/en";

    /// <summary>The language by the address; <c>UsePathBase</c> has moved the prefix out of the path.</summary>
    public static Language Of(HttpContext context) =>
        context.Request.PathBase.Value?.EndsWith(EnglishBase, StringComparison.OrdinalIgnoreCase) == true ? Language.English : Language.Chinese;

    /// <summary>The value of <c>lang</c> and <c>hreflang</c>.</summary>
    public static string Tag(this Language language) => language == Language.English ? "en" : "zh-Hans";

    public static Language Other(this Language language) => language == Language.English ? Language.Chinese : Language.English;
}
