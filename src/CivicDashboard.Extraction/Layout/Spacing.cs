namespace CivicDashboard.Extraction.Layout;

/// <summary>
/// Spaces that a typesetter puts into running text and that no reader reads: around digits (产值 21.6 亿元) and between groups of
/// three (12 345件). In the rows of a table a space parts cells.
/// </summary>
internal static class Spacing
{
    private const int GroupLength = 3;
    private const int MostGroups = 5;

    /// <summary>Behind these a number is that of a label, and no count of what follows: 附件1 个人简历.</summary>
    private static readonly string[] Labels = ["附件", "表", "图", "第"];

    /// <summary>Whether the space at an offset only spreads what belongs together.</summary>
    public static bool IsLoose(ReadOnlySpan<char> text, int at)
    {
        if (!IsNarrow(text[at]) || at == 0 || at + 1 >= text.Length)
            return false;
        var (before, after) = (text[at - 1], text[at + 1]);
        if (char.IsAsciiDigit(after))
            return Punctuation.IsHan(before) || IsPercent(before) || (char.IsAsciiDigit(before) && PartsThousands(text, at));
        if (char.IsAsciiDigit(before))
            return IsPercent(after) || after is '万' or '亿' or '余' or '多' || (Punctuation.IsHan(after) && !IsLabel(text, at));
        return IsPercent(before) && Punctuation.IsHan(after);
    }

    /// <summary>A text without such spaces.</summary>
    public static string Close(string text)
    {
        var closed = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (!IsLoose(text, i))
                closed.Append(text[i]);
        return closed.ToString();
    }

    private static bool IsNarrow(char c) => c is ' ' or '\u00A0' or '\u2009' or '\u202F';

    private static bool IsPercent(char c) => c is '%' or '％' or '‰' or '℃';

    /// <summary>A number that names what follows, or opens its line as that of an item (3 加强建设).</summary>
    private static bool IsLabel(ReadOnlySpan<char> text, int end)
    {
        var start = end - DigitsBefore(text, end);
        var before = start;
        while (before > 0 && IsNarrow(text[before - 1]))
            before--;
        return before == 0 || text[before - 1] is '\n' or '\r' or '　' or '\t' || EndsWithLabel(text[..before]);
    }

    private static bool EndsWithLabel(ReadOnlySpan<char> text)
    {
        foreach (var label in Labels)
            if (text.EndsWith(label, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>One to three digits before, groups of exactly three behind, and then a word or a fraction.</summary>
    private static bool PartsThousands(ReadOnlySpan<char> text, int space)
    {
        var first = DigitsBefore(text, space);
        var start = space - first;
        var isFurther = start > 1 && IsNarrow(text[start - 1]) && char.IsAsciiDigit(text[start - 2]);
        return first <= GroupLength && (isFurther ? first == GroupLength : text[start] != '0') && !(start > 0 && text[start - 1] is '.' or ',' or '-' or '/')
            && !IsLabel(text, space) && EndsGroups(text, space);
    }

    private static bool EndsGroups(ReadOnlySpan<char> text, int at)
    {
        for (var group = 0; group < MostGroups && at < text.Length && IsNarrow(text[at]) && DigitsBehind(text, at + 1) == GroupLength; group++)
            at += GroupLength + 1;
        at += at + 1 < text.Length && IsNarrow(text[at]) ? 1 : 0;
        return at < text.Length && (Punctuation.IsHan(text[at]) || IsPercent(text[at]) || (text[at] == '.' && DigitsBehind(text, at + 1) > 0));
    }

    private static int DigitsBefore(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && end - start <= GroupLength && char.IsAsciiDigit(text[start - 1]))
            start--;
        return end - start;
    }

    private static int DigitsBehind(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= GroupLength && char.IsAsciiDigit(text[end]))
            end++;
        return end - start;
    }
}
