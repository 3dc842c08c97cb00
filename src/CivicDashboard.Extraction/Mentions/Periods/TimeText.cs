namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>Small questions to a text at a place.</summary>
internal static class TimeText
{
    /// <summary>Moves behind a word where it stands here.</summary>
    public static bool Take(this string text, ref int at, string word)
    {
        if (!text.HasAt(at, word))
            return false;
        at += word.Length;
        return true;
    }

    /// <summary>Moves behind the first of some words that stands here.</summary>
    public static bool TakeAny(this string text, ref int at, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (text.Take(ref at, word))
                return true;
        return false;
    }

    /// <summary>Whether a word stands here.</summary>
    public static bool HasAt(this string text, int at, string word) =>
        text.AsSpan(Math.Min(at, text.Length)).StartsWith(word, StringComparison.Ordinal);

    /// <summary>Whether one of some words ends here.</summary>
    public static bool HasBefore(this string text, int at, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (text.AsSpan(0, at).EndsWith(word, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>The character here, or a line feed beyond the ends.</summary>
    public static char At(this string text, int at) => at >= 0 && at < text.Length ? text[at] : '\n';

    /// <summary>The rest of the clause from here, not longer than a limit.</summary>
    public static ReadOnlySpan<char> ClauseFrom(this string text, int at, int limit)
    {
        var end = at;
        while (end < text.Length && end < at + limit && !IsBreak(text[end]))
            end++;
        return text.AsSpan(at, end - at);
    }

    /// <summary>Moves behind a dash or another sign or word for a range.</summary>
    public static bool TakeRange(this string text, ref int at)
    {
        var i = at;
        while (i < at + 2 && text.At(i) is '—' or '–' or '-' or '－' or '~' or '～' or '―')
            i++;
        if (i == at && text.At(i) is '至' or '到')
            i++;
        var moved = i > at;
        at = i;
        return moved;
    }

    /// <summary>A mark that ends a sentence.</summary>
    public static bool IsSentenceEnd(char c) => c is '。' or '！' or '？' or '!' or '?' or '\n';

    /// <summary>A mark that ends a clause.</summary>
    public static bool IsBreak(char c) => IsSentenceEnd(c) || c is '，' or ',' or '；' or ';' or '：' or ':';

    /// <summary>A Chinese character.</summary>
    public static bool IsHan(char c) => c is >= '㐀' and <= '鿿';
}
