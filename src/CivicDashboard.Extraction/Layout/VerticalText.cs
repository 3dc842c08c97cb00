namespace CivicDashboard.Extraction.Layout;

/// <summary>Headlines and names set from top to bottom: one character a line.</summary>
internal static class VerticalText
{
    private const int Shortest = 3;
    private const int Longest = 60;

    /// <summary>How many lines from here on are one headline or one byline set vertically; 0 where it is none.</summary>
    public static int LengthAt(string document, IReadOnlyList<Line> lines, int first)
    {
        if (first > 0 && IsCharacter(lines[first - 1]) && !StartsOther(document, lines[first]))
            return 0;
        var (end, han) = (first, 0);
        for (; end < lines.Count && end - first <= Longest && IsCharacter(lines[end]) && !(end > first && StartsOther(document, lines[end])); end++)
            if (Punctuation.IsHan(document[lines[end].Start]))
                han++;
        var length = end - first;
        return length is >= Shortest and <= Longest && han * 4 >= length * 3 ? length : 0;
    }

    private static bool IsCharacter(Line line) => line.End - line.Start == 1;

    /// <summary>Two blank lines or a mark before an author's name end a headline; one blank line only its column.</summary>
    private static bool StartsOther(string document, Line line) => line.Blanks > 1 || ListMarker.IsBullet(document[line.Start]);
}
