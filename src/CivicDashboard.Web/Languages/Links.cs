using CivicDashboard.Statistics;
using Microsoft.AspNetCore.Diagnostics;
using NodaTime;
using NodaTime.Text;

namespace CivicDashboard.Web.Languages;

/// <summary>The addresses of all pages in one language. All state of a page stands in its address.</summary>
public sealed class Links(Language language)
{
    private readonly string root = language == Language.English ? LanguageOfRequest.EnglishBase : "";

    public string Overview => root + "/";
    public string Search => root + "/search";
    public string Indicators => root + "/indicators";
    public string Regions => root + "/regions";
    public string Compare => root + "/compare";
    public string Articles => root + "/articles";
    public string Method => root + "/method";
    public string Changes => root + "/changes";
    public string ChangesFeed => root + "/changes.atom";
    public string Data => root + "/data";
    public string Accessibility => root + "/accessibility";
    public string Privacy => root + "/privacy";

    /// <summary>What may be meant by the letters typed so far; answers the script, not a reader.</summary>
    public string Suggest => root + "/suggest";

    /// <summary>The chart of an indicator for other sites' pages.</summary>
    public string EmbeddedIndicator(string id, string? region) =>
        $"{root}/embed/indicators/{Uri.EscapeDataString(id)}" + (region is null ? "" : $"?region={Uri.EscapeDataString(region)}");

    /// <summary>An indicator narrowed to a region, as it was known on a day, a page of its table; what is null is not narrowed.</summary>
    public string IndicatorView(string id, string? region, string? asOf, int page = 1)
    {
        var query = new List<string>();
        if (region is not null)
            query.Add($"region={Uri.EscapeDataString(region)}");
        if (asOf is not null)
            query.Add($"asof={Uri.EscapeDataString(asOf)}");
        if (page > 1)
            query.Add($"page={page}");
        return query.Count == 0 ? Indicator(id) : $"{Indicator(id)}?{string.Join('&', query)}";
    }

    /// <summary>A document as it came, to be downloaded.</summary>
    public static string Original(string documentId) => $"/data/documents/{Uri.EscapeDataString(documentId)}";

    /// <summary>All observations of an indicator in a file; of one region where its code is given.</summary>
    /// <param name="id">The indicator.</param>
    /// <param name="format"><c>csv</c> or <c>json</c>.</param>
    /// <param name="regionCode">The region; null for all.</param>
    public static string IndicatorFile(string id, string format, string? regionCode = null) =>
        $"/data/indicators/{Uri.EscapeDataString(id)}.{format}" + (regionCode is null ? "" : $"?region={Uri.EscapeDataString(regionCode)}");

    /// <summary>All observations of a region in a file.</summary>
    public static string RegionFile(string code, string format) => $"/data/regions/{Uri.EscapeDataString(code)}.{format}";

    /// <summary>The list of all indicators in a file.</summary>
    public static string CatalogueFile(string format) => $"/data/catalogue.{format}";

    /// <summary>The articles of one publisher.</summary>
    public string ArticlesOf(string publisher) => $"{Articles}?publisher={Uri.EscapeDataString(publisher)}";

    public string Theme(string id) => $"{Indicators}?theme={Uri.EscapeDataString(id)}";

    public string Indicator(string id) => $"{Indicators}/{Uri.EscapeDataString(id)}";

    public string IndicatorIn(string id, string regionCode) => $"{Indicator(id)}?region={Uri.EscapeDataString(regionCode)}";

    public string Region(string code) => $"{Regions}/{Uri.EscapeDataString(code)}";

    public string Briefing(string code) => $"{root}/briefing/{Uri.EscapeDataString(code)}";

    /// <summary>A month as addresses spell it: 2026-04.</summary>
    public static string Iso(YearMonth month) => YearMonthPattern.Iso.Format(month);

    public string Article(string id) => $"{Articles}/{Uri.EscapeDataString(id)}";

    public string Figure(string id) => $"{root}/figures/{Uri.EscapeDataString(id)}";

    /// <summary>What words find on a page that can be searched.</summary>
    public static string Found(string page, string words) => $"{page}?q={Uri.EscapeDataString(words)}";

    /// <summary>A page with what it is asked for; what is null or empty is left out.</summary>
    public static string With(string page, params IEnumerable<(string Name, string? Value)> asked) => string.Join('&', asked
        .Where(a => !string.IsNullOrEmpty(a.Value)).Select(a => $"{a.Name}={Uri.EscapeDataString(a.Value!)}")) is { Length: > 0 } query ? $"{page}?{query}" : page;

    /// <summary>The place of a figure in the text of its article.</summary>
    public string FigureInArticle(string articleId, string figureId) => $"{Article(articleId)}#{Anchor(figureId)}";

    public string CompareWithin(string indicatorId, string? within) =>
        $"{Compare}?indicator={Uri.EscapeDataString(indicatorId)}" + (within is null ? "" : $"&within={Uri.EscapeDataString(within)}");

    public string ComparePartsOf(string regionCode) => $"{Compare}?within={Uri.EscapeDataString(regionCode)}";

    /// <summary>The <c>id</c> of a figure's mark in its article.</summary>
    public static string Anchor(string figureId) => $"f-{figureId[(figureId.LastIndexOf('-') + 1)..]}";

    /// <summary>The page of a request in another language, its query kept; of a page that was not found, the address asked for.</summary>
    public static string SamePageIn(Language language, HttpRequest request)
    {
        var missing = request.HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var path = missing is null ? request.Path.ToUriComponent() : new PathString(missing.OriginalPath).ToUriComponent();
        var query = missing is null ? request.QueryString.ToUriComponent() : missing.OriginalQueryString;
        return (language == Language.English ? LanguageOfRequest.EnglishBase : "") + path + query;
    }
}
