namespace CivicDashboard.Extraction.Layout;

/// <summary>Cuts a document into its lines; blank ones are only counted.</summary>
internal static class LineReader
{
    public static List<Line> Read(string document)
    {
        var lines = new List<Line>();
        var blanks = 0;
        for (var at = 0; at < document.Length;)
        {
            var end = at;
            while (end < document.Length && !IsBreak(document[end]))
                end++;
            if (ReadLine(document, at, end, blanks) is { } line)
            {
                lines.Add(line);
                blanks = 0;
            }
            else
            {
                blanks++;
            }
            at = end + (end + 1 < document.Length && document[end] == '\r' && document[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';

    private static Line? ReadLine(string document, int from, int lineBreak, int blanks)
    {
        var (start, end) = (from, lineBreak);
        while (start < end && Punctuation.IsSpace(document[start]))
            start++;
        if (start == end)
            return null;
        while (Punctuation.IsSpace(document[end - 1]))
            end--;
        return new Line(start, end, lineBreak, blanks, Columns(document.AsSpan(from, start - from)), Columns(document.AsSpan(start, end - start)));
    }

    private static int Columns(ReadOnlySpan<char> text)
    {
        var columns = text.Length;
        foreach (var c in text)
            columns += c >= '\u1100' || IsWideMark(c) ? 1 : 0;
        return columns;
    }

    /// <summary>Below the East Asian blocks, but set full-width by Chinese typefaces.</summary>
    private static bool IsWideMark(char c) => c is '·' or '×';
}
