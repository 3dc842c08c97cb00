namespace CivicDashboard.Extraction.Mentions.Numbers;

/// <summary>The signs and words between the two ends of a range: 2—3, 30%至40%, 五到十.</summary>
internal static class RangeSigns
{
    /// <summary>Offset behind a dash or 至, 到; −1 where none stands.</summary>
    public static int Behind(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 2 && text[end] is '—' or '–' or '-' or '－' or '~' or '～' or '─' or '―' or '一')
            end++;
        if (end > at && !(text[at] == '一' && !Digits.IsArabic(at + 1 < text.Length ? text[at + 1] : ' ')))
            return end;
        return at < text.Length && text[at] is '至' or '到' ? at + 1 : -1;
    }
}
