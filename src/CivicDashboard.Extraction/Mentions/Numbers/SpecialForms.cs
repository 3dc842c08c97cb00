using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Numbers;

/// <summary>A number that brings its own unit: 百分之八十, 三成半, 三分之二, 半数, 翻一番, 1/3.</summary>
internal readonly record struct SpecialForm(int End, decimal Value, decimal? High, Bound Bound, string Unit);

/// <summary>Reads the numbers that bring their own unit.</summary>
internal static class SpecialForms
{
    private static readonly (string Word, Bound Bound)[] Halves =
        [("半数", Bound.Exact), ("过半数", Bound.Over), ("过半", Bound.Over), ("一半", Bound.Exact), ("多半数", Bound.Over)];

    private const int LongestTenths = 8;

    /// <summary>Reads at an offset; null where no such form begins there.</summary>
    public static SpecialForm? Read(ReadOnlySpan<char> text, int at) =>
        ReadHalf(text, at) ?? ReadPercentWord(text, at) ?? ReadFraction(text, at) ?? ReadTenths(text, at) ?? ReadDoubling(text, at);

    private static SpecialForm? ReadHalf(ReadOnlySpan<char> text, int at)
    {
        foreach (var (word, bound) in Halves)
            if (text[at..].StartsWith(word, StringComparison.Ordinal))
                return text[at] == '过' && IsPassage(text, at, at + word.Length) ? null : new(at + word.Length, 50, null, bound, "%");
        return null;
    }

    /// <summary>过半 is no share in 经过半年, 走过半个世纪, 超过半小时, 年过半百.</summary>
    private static bool IsPassage(ReadOnlySpan<char> text, int at, int end) =>
        end < text.Length && text[end] is '年' or '月' or '个' or '天' or '日' or '小' or '分' or '百' or '生' or '世' or '夜' or '辈' or '里' or '公' or '米' or '亩'
        || (at > 0 && text[at - 1] is '经' or '通' or '走' or '渡' or '度' or '路');

    /// <summary>百分之八十, 百分之30, 千分之三, 万分之二; 百分之五至百分之十.</summary>
    private static SpecialForm? ReadPercentWord(ReadOnlySpan<char> text, int at)
    {
        if (PartsUnit(text, at) is not { } unit || at + 3 >= text.Length || NumberAt(text, at + 3, out var end) is not { } low)
            return null;
        var second = RangeSigns.Behind(text, end);
        if (second > 0 && PartsUnit(text, second) == unit)
            second += 3;
        return low.High is null && second > 0 && second < text.Length && NumberAt(text, second, out var last) is { High: null } high && high.Value > low.Value
            ? new(last, low.Value, high.Value, Bound.Range, unit)
            : new(end, low.Value, low.High, low.Bound, unit);
    }

    private static string? PartsUnit(ReadOnlySpan<char> text, int at) =>
        at + 2 < text.Length && text[at + 1] == '分' && text[at + 2] == '之'
            ? text[at] switch { '百' or '佰' => "%", '千' or '仟' => "‰", '万' or '萬' => "‱", _ => null }
            : null;

    /// <summary>三分之二 as a percentage; also 1/3.</summary>
    private static SpecialForm? ReadFraction(ReadOnlySpan<char> text, int at)
    {
        // 三又三分之一 is no third.
        if (at > 1 && text[at - 1] == '又' && Digits.IsAny(text[at - 2]))
            return null;
        var below = ReadSmall(text, at, out var end);
        if (below > 1 && text[end..].StartsWith("分之") && ReadSmall(text, end + 2, out var closing) is > 0 and var above && above < below)
            return new(closing, Share(above, below), null, Bound.Exact, "%");
        if (below > 0 && end < text.Length && text[end] is '/' or '／' && ReadSmall(text, end + 1, out closing) is > 1 and var part && part > below
            && Digits.IsArabic(text[at]) && part <= 10 && !(closing < text.Length && (text[closing] is '/' or '%' || char.IsAsciiLetter(text[closing]))))
            return new(closing, Share(below, part), null, Bound.Exact, "%");
        return null;
    }

    /// <summary>三成, 三成半, 七成五, 8.5成, 二三成, 三至五成.</summary>
    private static SpecialForm? ReadTenths(ReadOnlySpan<char> text, int at)
    {
        if (!text.Slice(at, Math.Min(LongestTenths, text.Length - at)).Contains('成'))
            return null;
        if (NumberAt(text, at, out var end) is not { Bound: not Bound.JustOver, Value: > 0 and <= 10 } tenths)
            return null;
        var high = tenths.High;
        var second = RangeSigns.Behind(text, end);
        if (second > 0 && second < text.Length && NumberAt(text, second, out var last) is { High: null, Value: <= 10 } to && to.Value > tenths.Value)
            (high, end) = (to.Value, last);
        if (end >= text.Length || text[end] != '成' || !ClosesTenths(text, end + 1))
            return null;
        return high is { } most
            ? new(end + 1, tenths.Value * 10, most * 10, Bound.Range, "%")
            : ReadTenthsEnd(text, end + 1, tenths.Value * 10);
    }

    private static SpecialForm ReadTenthsEnd(ReadOnlySpan<char> text, int at, decimal percent)
    {
        if (at < text.Length && text[at] == '半')
            return new(at + 1, percent + 5, null, Bound.Exact, "%");
        if (at < text.Length && Digits.Chinese(text[at]) is > 0 and var unit && !(at + 1 < text.Length && Digits.IsChinese(text[at + 1])))
            return new(at + 1, percent + unit, null, Bound.Exact, "%");
        return at < text.Length && Digits.IsLittleMore(text[at])
            ? new(at + 1, percent, null, Bound.JustOver, "%")
            : new(at, percent, null, Bound.Exact, "%");
    }

    /// <summary>三成 is no share in 三成立, 五成员, 六成为.</summary>
    private static bool ClosesTenths(ReadOnlySpan<char> text, int at) =>
        at >= text.Length || text[at] is not ('立' or '员' or '为' or '功' or '长' or '果' or '都' or '效' or '熟' or '就' or '绩' or '本' or '套' or '交' or '份');

    /// <summary>翻一番 grows to twice, 翻两番 to four times.</summary>
    private static SpecialForm? ReadDoubling(ReadOnlySpan<char> text, int at) =>
        at > 0 && (text[at - 1] == '翻' || (text[at - 1] == '了' && at > 1 && text[at - 2] == '翻')) && ReadSmall(text, at, out var end) is > 0 and < 10 and var times
        && end < text.Length && text[end] == '番'
            ? new(end + 1, times, null, Bound.Exact, "番")
            : null;

    private static decimal Share(int above, int below) => Math.Round(100m * above / below, 2);

    private static Numeral? NumberAt(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        if (Digits.IsChinese(text[at]))
            return ChineseNumeral.Read(text, at, out end);
        return Digits.IsArabic(text[at]) ? ArabicNumeral.Read(text, at, NoUnits, out end) : null;
    }

    private static readonly PhraseIndex<Unit> NoUnits = new();

    /// <summary>A whole number below a hundred; 0 where there is none.</summary>
    private static int ReadSmall(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        if (at >= text.Length)
            return 0;
        if (Digits.IsArabic(text[at]))
        {
            var value = 0;
            for (; end < text.Length && end - at < 3 && Digits.IsArabic(text[end]); end++)
                value = value * 10 + Digits.Arabic(text[end]);
            return end - at < 3 ? value : 0;
        }
        if (!Digits.IsChinese(text[at]))
            return 0;
        var stop = at;
        while (stop < text.Length && stop - at < 4 && (Digits.Chinese(text[stop]) > 0 || text[stop] == '十'))
            stop++;
        if (stop == at)
            return 0;
        var read = ChineseNumeral.Read(text[..stop], at, out end);
        return read is { High: null } n && n.Value < 100 && !(stop < text.Length && Digits.IsChinese(text[stop])) ? (int)n.Value : 0;
    }
}
