namespace CivicDashboard.Extraction.Layout;

/// <summary>Tells a heading from prose by what every house style keeps to: a heading is short and is no whole sentence.</summary>
public static class Headings
{
    private const int Longest = 45;

    /// <summary>Words that open a sentence and never a heading, followed by a comma.</summary>
    private static readonly string[] sentenceOpeners =
    [
        "当前", "目前", "近年来", "近日", "今年以来", "去年以来", "一年来", "同时", "此外", "另外", "其中", "下一步", "例如", "比如",
        "因此", "为此", "如今", "未来", "然而", "据介绍", "据了解", "据统计", "截至目前",
    ];

    /// <summary>Whether a paragraph is a heading: short, without an end of a sentence in it or behind it, nothing left open.</summary>
    public static bool IsHeading(ReadOnlySpan<char> paragraph)
    {
        if (paragraph.Length is < 2 or > Longest || Punctuation.CannotBegin(paragraph[0]) || TableRow.Is(paragraph))
            return false;
        var last = paragraph[^1];
        if (Punctuation.IsPause(last) || Punctuation.IsOpener(last) || last is '。' or '；' or ';' or '：' or ':')
            return false;
        return !Punctuation.HasSentenceInside(paragraph) && !LeavesOpen(paragraph) && !OpensSentence(paragraph) && !BreaksOff(paragraph);
    }

    /// <summary>The rhythm of a heading's clauses is even: three long ones, or a last one of two characters, are a sentence cut off.</summary>
    private static bool BreaksOff(ReadOnlySpan<char> text)
    {
        const int LongestOfThree = 25;
        var (commas, last) = (0, -1);
        for (var i = 0; i < text.Length; i++)
            if (text[i] is '，' or ',' && !(i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])))
                (commas, last) = (commas + 1, i);
        return commas > 0 && ((commas > 1 && text.Length > LongestOfThree) || text.Length - last - 1 <= 2);
    }

    private static bool LeavesOpen(ReadOnlySpan<char> text)
    {
        var depth = 0;
        foreach (var c in text)
            depth += c switch { '“' or '（' or '(' or '《' or '【' => 1, '”' or '）' or ')' or '》' or '】' => -1, _ => 0 };
        return depth != 0;
    }

    private static bool OpensSentence(ReadOnlySpan<char> text)
    {
        foreach (var opener in sentenceOpeners)
            if (text.Length > opener.Length && text.StartsWith(opener) && Punctuation.IsPause(text[opener.Length]))
                return true;
        return false;
    }
}
