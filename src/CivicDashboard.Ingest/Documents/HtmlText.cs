using System.Text;
using AngleSharp.Dom;

namespace CivicDashboard.Ingest.Documents;

/// <summary>Text of a part of a page as a browser would lay it out: white space shrunk, a blank line between paragraphs.</summary>
internal sealed class HtmlText
{
    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "blockquote", "body", "caption", "center", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "h1", "h2",
        "h3", "h4", "h5", "h6", "hr", "li", "main", "ol", "p", "pre", "section", "table", "tbody", "tfoot", "thead", "tr", "ul",
    ];

    private readonly StringBuilder text = new();
    private string pending = "";

    private HtmlText()
    {
    }

    public static string Of(INode node)
    {
        var text = new HtmlText();
        text.Add(node);
        return text.text.ToString();
    }

    private void Add(INode node)
    {
        if (node is IText words)
            AddWords(words.Data);
        else if (node is IElement { LocalName: "br" })
            Break("\n");
        else if (node is IElement { LocalName: "td" or "th" })
            AddBetween(node, "\t");
        else if (node is IElement element && Blocks.Contains(element.LocalName))
            AddBetween(node, element.LocalName == "tr" ? "\n" : "\n\n");
        else
            AddChildren(node);
    }

    private void AddBetween(INode node, string separator)
    {
        Break(separator);
        AddChildren(node);
        Break(separator);
    }

    private void AddChildren(INode node)
    {
        foreach (var child in node.ChildNodes)
            Add(child);
    }

    private void AddWords(string words)
    {
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c))
            {
                Break(" ");
                continue;
            }
            if (text.Length > 0)
                text.Append(pending);
            pending = "";
            text.Append(c);
        }
    }

    /// <summary>Of several breaks between two words the strongest stands.</summary>
    private void Break(string separator)
    {
        if (Strength(separator) > Strength(pending))
            pending = separator;
    }

    private static int Strength(string separator) => separator switch { "" => 0, " " => 1, "\t" => 2, "\n" => 3, _ => 4 };
}
