using System.Text;
using AngleSharp.Dom;

namespace CivicDashboard.Ingest.Documents;

/// <summary>Text of a part of a page as a browser would lay it out: white space shrunk, a blank line between paragraphs.</summary>
internal sealed class HtmlText
{
    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "blockquote", "body", "caption", "center", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "h1", "h2",
        "h3", "h4", "h5", "h6", "hr", "li", "main", "ol", "p", "pre", "section", "table", "tbody", "tfoot", "thead", "ul",
    ];

    private readonly StringBuilder text = new();
    private string pending = "";

    private HtmlText()
    {
    }

    public static string Of(INode root)
    {
        var text = new HtmlText();
        text.Walk(root);
        return text.text.ToString();
    }

    /// <summary>Without recursion: a damaged page can be nested a hundred thousand deep.</summary>
    private void Walk(INode root)
    {
        for (var node = root; ;)
        {
            Enter(node);
            if (node.FirstChild is { } child)
            {
                node = child;
                continue;
            }
            Break(SeparatorOf(node));
            while (node != root && node.NextSibling is null)
            {
                node = node.Parent!;
                Break(SeparatorOf(node));
            }
            if (node == root)
                return;
            node = node.NextSibling!;
        }
    }

    private void Enter(INode node)
    {
        Break(SeparatorOf(node));
        if (node is IText words)
            AddWords(words.Data);
    }

    /// <summary>What parts an element from what stands before and behind it.</summary>
    private static string SeparatorOf(INode node) => node is not IElement element ? "" : element.LocalName switch
    {
        "td" or "th" => "\t",
        "br" or "tr" => "\n",
        var name => Blocks.Contains(name) ? "\n\n" : "",
    };

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
