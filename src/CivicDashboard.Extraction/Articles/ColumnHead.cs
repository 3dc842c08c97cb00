using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Extraction.Articles;

/// <summary>The name of a newspaper column, which stands over a title and is none: ·观点·, 新闻速览.</summary>
internal static class ColumnHead
{
    private const int LongestName = 6;

    /// <summary>Slogans that papers set over every article of a campaign.</summary>
    private static readonly string[] campaigns = ["深入学习贯彻", "学习贯彻", "喜迎", "奋进新征程", "沿着总书记"];

    /// <summary>Whether its own marks show it: ·观点·, 【观点】.</summary>
    public static bool IsMarked(ReadOnlySpan<char> text) =>
        text.Length is >= 3 and <= 12 && !text.ContainsAnyInRange('0', '9') && (text[0], text[^1]) is ('·', '·') or ('・', '・') or ('•', '•') or ('【', '】') or ('「', '」') or ('[', ']') or ('|', '|') or ('—', '—');

    /// <summary>Whether a heading over another one is a column's name: a few characters set apart, or a campaign's slogan.</summary>
    /// <param name="text">The heading.</param>
    /// <param name="below">The heading below it.</param>
    /// <param name="apart">Whether a blank line stands between them.</param>
    public static bool Is(ReadOnlySpan<char> text, ReadOnlySpan<char> below, bool apart)
    {
        if (IsMarked(text))
            return true;
        foreach (var campaign in campaigns)
            if (text.StartsWith(campaign))
                return true;
        return apart && CountHan(text) <= LongestName && CountHan(below) > LongestName;
    }

    private static int CountHan(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            count += Punctuation.IsHan(c) ? 1 : 0;
        return count;
    }
}
