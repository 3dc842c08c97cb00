using System.Buffers;
using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Extraction.Articles;

/// <summary>A line that says who wrote an article.</summary>
/// <param name="Author">The names, a space between them.</param>
/// <param name="Affiliation">Where they work, where it stands in brackets behind the name.</param>
internal sealed record Byline(string Author, string? Affiliation = null)
{
    private const int Longest = 40;
    private static readonly SearchValues<char> neverInNames = SearchValues.Create("。；！？!?;0123456789");

    /// <summary>Reads a line that its own words show to be a byline: a mark, a reporter's title, 文/.</summary>
    public static Byline? Read(ReadOnlySpan<char> line)
    {
        if (line.Length is < 2 or > Longest || line.ContainsAny(neverInNames))
            return null;
        var marked = ListMarker.IsBullet(line[0]);
        var text = marked ? line[1..].Trim() : line;
        if (!marked && !NamesRole(text))
            return null;
        return ReadNames(text, strict: marked && line[0] is not ('■' or '□'));
    }

    /// <summary>Reads a line that holds nothing but names; only its place on the page can show that it is a byline.</summary>
    public static Byline? ReadBare(ReadOnlySpan<char> line) =>
        line.Length is >= 2 and <= 20 && !line.ContainsAny("，、,：:") ? ReadNames(line, strict: true) : null;

    private static Byline? ReadNames(ReadOnlySpan<char> text, bool strict)
    {
        var office = text.IndexOfAny('（', '(');
        if (office > 0 && text[^1] is '）' or ')')
            return NameList.Read(text[..office], strict) is { } name ? new Byline(name, text[(office + 1)..^1].ToString()) : null;
        return NameList.Read(text, strict) is { } names ? new Byline(names) : null;
    }

    /// <summary>本报记者 …, 作者：…, 文/…: the title stands before the name, near the beginning.</summary>
    private static bool NamesRole(ReadOnlySpan<char> text)
    {
        const int LongestTitle = 14;
        if (text.StartsWith("文/") || text.StartsWith("文丨") || text.StartsWith("文|"))
            return true;
        var role = NameList.EndOfRole(text[..Math.Min(LongestTitle, text.Length)]);
        return role > 0 && role < text.Length && (Punctuation.IsSpace(text[role]) || text[role] is '：' or ':' or '/' || text.StartsWith("本报"));
    }
}
