namespace CivicDashboard.Extraction.Layout;

/// <summary>Decides where a paragraph ends that begins at a line, as long as no blank line stands between.</summary>
internal sealed class LineJoints(string document, IReadOnlyList<Line> lines, WrapWidth wrap, LinesTest part)
{
    /// <summary>An opened bracket must close within this many characters, or it was a slip.</summary>
    private const int LongestBracket = 200;

    /// <summary>A line as long as this is prose, whatever punctuation it lacks.</summary>
    private const int LongestHeading = 60;

    /// <summary>The line behind the paragraph's last.</summary>
    public int EndOfParagraph(int first)
    {
        var open = new OpenParagraph();
        for (var i = first; ; i++)
        {
            open.Add(lines[i].In(document));
            if (i + 1 == lines.Count || !RunsOn(open, first, i))
                return i + 1;
        }
    }

    private bool RunsOn(OpenParagraph open, int first, int i)
    {
        var next = lines[i + 1];
        var current = lines[i].In(document);
        var following = next.In(document);
        if (next.Blanks > 0 || next.Indent > wrap.Margin + 1 || TableRow.Is(current) || TableRow.Is(following) || part(current, following))
            return false;
        if (Punctuation.CannotBegin(following[0]) || open.BracketLength is > 0 and < LongestBracket)
            return true;
        if (Punctuation.EndsSentence(current) && !(wrap.IsFull(i) && current[^1] is '；' or ';' or '：' or ':'))
            return wrap.IsBrimful(i, isFirst: i == first) && !ListMarker.IsNumbered(following);
        return wrap.IsFull(i) || IsTorn(open, current, following);
    }

    /// <summary>A line that is not full goes on only where it is plainly torn: in the midst of a number or a sentence.</summary>
    private static bool IsTorn(OpenParagraph open, ReadOnlySpan<char> current, ReadOnlySpan<char> following)
    {
        if (open.HasHan && char.IsAsciiDigit(current[^1]) && ContinuesNumber(following))
            return true;
        if (ListMarker.Begins(following))
            return false;
        return Punctuation.IsPause(current[^1]) || ((open.HasSentence || open.Length > LongestHeading) && !Headings.IsHeading(following));
    }

    private static bool ContinuesNumber(ReadOnlySpan<char> text) =>
        !ListMarker.IsNumbered(text) && (char.IsAsciiDigit(text[0]) || text[0] is '.' or '万' or '亿' or '余' or '多' or '个' or '元');
}
