using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CivicDashboard.Web.Tests.Samples;

/// <summary>Reads pages as a browser does.</summary>
public static class Reader
{
    /// <summary>The page of an address, which must answer with the status.</summary>
    public static async Task<IHtmlDocument> ReadAsync(this HttpClient client, string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await client.GetAsync(path);
        Assert.Equal((path, status), (path, answer.StatusCode));
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The text of an element as a reader sees it, runs of white space as one blank.</summary>
    public static string Words(this INode node) =>
        string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The addresses that the elements of a selector lead to, each once.</summary>
    public static IReadOnlyList<string> Links(this IParentNode page, string selector) =>
        [.. page.QuerySelectorAll(selector).Select(a => a.GetAttribute("href")!).Distinct()];
}
