using CivicDashboard.Extraction.Words;

namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>Lengths told in years: 近20年, 14年抗战, 80周年, 五年来. Only those that end now can be periods.</summary>
internal static class YearLengths
{
    private const int LongestNumber = 8;

    /// <summary>Reads a length that begins here; null where none does.</summary>
    public static TimeExpression? Read(string text, int start)
    {
        var at = start;
        var past = text[start] is '过' or '最' or '近' && text.TakeAny(ref at, "过去的", "过去", "最近", "近");
        var number = ReadNumber(text, ref at);
        if (number < 0 || !TakeYears(text, ref at))
            return null;
        // 五年间 behind “十四五”时期: those years; in 五年间增长两倍 only how long it took.
        if (number is > 1 and <= 20 && text.HasBefore(at, "年间") && !text.ClauseFrom(at, 4).HasAny("增", "升", "翻", "降", "减", "扩", "提", "涨"))
            return new(start, at, new TimeName.PastYears(number, Averaged: true));
        var came = text.Take(ref at, "来");
        if (number is > 1 and <= 20 && !past && (text.HasAt(at, "年均") || text.HasAt(at, "平均每年")))
            return new(start, at, new TimeName.PastYears(number, Averaged: true));
        var alone = past && TimeText.IsBreak(text.At(at)) && !TimeText.IsHan(text.At(start - 1));
        if (number is > 0 and <= 10 && (came || alone))
            return new(start, at, new TimeName.PastYears(number));
        return new(start, at, came || text.HasBefore(at, "年代") ? new TimeName.Vague(Adverb: false) : new TimeName.Aside());
    }

    private static bool TakeYears(string text, ref int at)
    {
        text.TakeAny(ref at, "个");
        if (text.TakeAny(ref at, "周年", "年代", "年度"))
            return true;
        var i = at;
        if (!text.Take(ref i, "年") || text.At(i) is '级' or '龄' or '轻' or '货' or '纪')
            return false;
        at = i;
        text.TakeAny(ref at, "之前", "以前", "之后", "以后", "前", "后", "间", "内");
        return true;
    }

    /// <summary>The number; 0 where it is none that can be counted with (十余, 几), -1 where none stands here.</summary>
    private static int ReadNumber(string text, ref int at)
    {
        var (start, number) = (at, 0);
        if (text.At(at) == '两')
            (number, at) = (2, at + 1);
        else
            number = CalendarNumber.Small(text, ref at);
        while (at < start + LongestNumber && IsNumeral(text.At(at)))
            (number, at) = (0, at + 1);
        return at > start ? number : -1;
    }

    private static bool IsNumeral(char c) =>
        CalendarNumber.Digit(c) >= 0 || CalendarNumber.HanDigit(c) >= 0 || "十百千几数多余来半两".Contains(c);
}
