namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>Whether a word of time stands by itself, in a language that writes no spaces.</summary>
internal static class WordBreaks
{
    /// <summary>Whether the word at a place is one, and not two halves of other words: 以上年龄, 当年轻人, 以前年度.</summary>
    public static bool Allow(string text, int at, int length, bool needsBreak)
    {
        var (before, after) = (text.At(at - 1), text.At(at + length));
        if (text[at + length - 1] == '年' && after is '龄' or '轻' or '幼' or '级' or '纪' or '货' or '味')
            return false;
        if (before is '以' && text[at] is '上' or '前')
            return false;
        if (before is '青' or '少' or '老' or '中' or '成' && text[at] == '年')
            return false;
        return !needsBreak || !TimeText.IsHan(before) || "比较于在到至自从由与和同距的为了，上".Contains(before);
    }

    /// <summary>Whether a place begins or ends a clause, so that an adverb stands by itself there.</summary>
    public static bool Adverb(string text, int start, int end) =>
        !TimeText.IsHan(text.At(start - 1)) || TimeText.IsBreak(text.At(end));
}
