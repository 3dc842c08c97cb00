using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Numbers;

/// <summary>A number that brings its own unit: 百分之八十, 三成半, 三分之二, 半数, 翻一番, 1/3.</summary>
internal readonly record struct SpecialForm(int End, decimal Value, decimal? High, Bound Bound, string Unit);

/// <summary>Reads the numbers that bring their own unit.</summary>
internal static class SpecialForms
{
    private static readonly (string Word, Bound Bound)[] Halves =
        [("半数", Bound.Exact), ("过半数", Bound.Over), ("过半", Bound.Over), ("一半", Bound.Exact), ("多半数", Bound.Over)];

    /// <summary>Reads at an offset; null where no such form begins there.</summary>
    public static SpecialForm? Read(ReadOnlySpan<char> text, int at) =>
        ReadHalf(text, at) ?? ReadPercentWord(text, at) ?? ReadFraction(text, at) ?? ReadTenths(text, at) ?? ReadDoubling(text, at);

    private static SpecialForm? ReadHalf(ReadOnlySpan<char> text, int at)
    {
        foreach (var (word, bound) in Halves)
            if (text[at..].StartsWith(word, StringComparison.Ordinal))
                return new(at + word.Length, 50, null, bound, "%");
        return null;
    }

    /// <summary>百分之八十, 百分之30; 千分之三.</summary>
    private static SpecialForm? ReadPercentWord(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        var unit = rest.StartsWith("百分之") ? "%" : rest.StartsWith("千分之") ? "‰" : null;
        if (unit is null || at + 3 >= text.Length || NumberAt(text, at + 3, out var end) is not { } number)
            return null;
        return new(end, number.Value, number.High, number.Bound, unit);
    }

    /// <summary>三分之二 as a percentage; also 1/3.</summary>
    private static SpecialForm? ReadFraction(ReadOnlySpan<char> text, int at)
    {
        var below = ReadSmall(text, at, out var end);
        if (below > 1 && text[end..].StartsWith("分之") && ReadSmall(text, end + 2, out var closing) is > 0 and var above && above < below)
            return new(closing, Share(above, below), null, Bound.Exact, "%");
        if (below > 0 && end < text.Length && text[end] is '/' or '／' && ReadSmall(text, end + 1, out closing) is > 1 and var part && part > below
            && Digits.IsArabic(text[at]) && part <= 10 && !(closing < text.Length && (text[closing] is '/' or '%' || char.IsAsciiLetter(text[closing]))))
            return new(closing, Share(below, part), null, Bound.Exact, "%");
        return null;
    }

    /// <summary>三成, 三成半, 七成五, 两到三成 is read as a range by the scanner.</summary>
    private static SpecialForm? ReadTenths(ReadOnlySpan<char> text, int at)
    {
        var tenths = ReadSmall(text, at, out var end);
        var both = tenths > 9 && Digits.Chinese(text[at]) > 0;
        if (tenths is <= 0 or > 10 && !both || end >= text.Length || text[end] != '成' || !ClosesTenths(text, end + 1))
            return null;
        end++;
        if (end < text.Length && text[end] == '半')
            return new(end + 1, tenths * 10 + 5, null, Bound.Exact, "%");
        if (end < text.Length && Digits.Chinese(text[end]) is > 0 and var unit && end + 1 < text.Length && !Digits.IsChinese(text[end + 1]))
            return new(end + 1, tenths * 10 + unit, null, Bound.Exact, "%");
        if (end < text.Length && Digits.IsLittleMore(text[end]))
            return new(end + 1, tenths * 10, null, Bound.JustOver, "%");
        return new(end, tenths * 10, null, Bound.Exact, "%");
    }

    /// <summary>三成 is no share in 三成立, 五成员, 六成为.</summary>
    private static bool ClosesTenths(ReadOnlySpan<char> text, int at) =>
        at >= text.Length || text[at] is not ('立' or '员' or '为' or '功' or '长' or '果' or '都' or '效' or '熟' or '就' or '绩' or '本' or '套' or '交' or '份');

    /// <summary>翻一番 grows to twice, 翻两番 to four times.</summary>
    private static SpecialForm? ReadDoubling(ReadOnlySpan<char> text, int at) =>
        at > 0 && (text[at - 1] is '翻' or '了') && ReadSmall(text, at, out var end) is > 0 and < 10 and var times
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
        return read is { High: null } n && n.Value < 100 ? (int)n.Value : 0;
    }
}
