using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CivicDashboard.Extraction;
using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Ingest.Documents;

/// <summary>A web page → the text of what it is about, a blank line between paragraphs; menus and scripts left out.</summary>
internal static partial class HtmlReader
{
    /// <summary>Parts that are never the article.</summary>
    private const string Furniture =
        "script, style, noscript, template, iframe, svg, nav, body > header, footer, aside, form, button, select, dialog, "
        + "[hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=complementary]";

    private const int BytesWithCharset = 4096;

    /// <summary>Pages put their articles some twenty parts deep; damaged ones could go on for ever.</summary>
    private const int DeepestMainPart = 100;

    public static Result<string> Read(byte[] bytes)
    {
        var html = Decode(bytes);
        if (!html.Success)
            return html;
        var page = new HtmlParser().ParseDocument(html.Value);
        foreach (var part in page.QuerySelectorAll(Furniture))
            part.Remove();
        var main = MainPart(page.Body!);
        var text = HtmlText.Of(main);
        if (text.Length == 0)
            return new Problem("the page holds no text of an article; save the page with its text, or give it as .txt");
        var title = page.QuerySelector("h1");
        return title is null || main.Contains(title) || HtmlText.Of(title) is not { Length: > 0 } heading ? text : $"{heading}\n\n{text}";
    }

    /// <summary>What the bytes are is believed first, as many pages name a charset that they are not in; then what they say.</summary>
    private static Result<string> Decode(byte[] bytes)
    {
        var text = TextDecoder.Decode(bytes);
        if (text.Success || bytes.Contains((byte)0))
            return text;
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, BytesWithCharset));
        return Charset().Match(head) is { Success: true } declared && EncodingOf(declared.Groups[1].Value) is { } encoding
            ? encoding.GetString(bytes)
            : text;
    }

    private static Encoding? EncodingOf(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>
    /// Goes down from the whole page as long as one part holds nearly all text that is no link: what is left out on the way is
    /// the furniture that does not say so.
    /// </summary>
    private static IElement MainPart(IElement body)
    {
        var part = body;
        for (var depth = 0; depth < DeepestMainPart; depth++)
        {
            var weight = Weight(part);
            if (part.Children.FirstOrDefault(child => Weight(child) * 10 >= weight * 8) is not { } child || IsInline(child))
                break;
            part = child;
        }
        return part;
    }

    private static bool IsInline(IElement element) => element.LocalName is "p" or "span" or "font" or "b" or "strong" or "em" or "a" or "td";

    private static int Weight(IElement element) =>
        element.TextContent.Count(IsInk) - element.QuerySelectorAll("a").Sum(link => link.TextContent.Count(IsInk));

    private static bool IsInk(char c) => !char.IsWhiteSpace(c);

    [GeneratedRegex("""charset\s*=\s*["']?([A-Za-z0-9_-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
