using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Numbers;

/// <summary>Reads numerals in Arabic digits: 1820, 1,100万, 214.44万, 10多万, ５万余.</summary>
internal static class ArabicNumeral
{
    /// <summary>More digits than this are a code, no count.</summary>
    private const int MostDigits = 15;

    /// <summary>Reads at a digit. Null where it is no number; <paramref name="end"/> says in any case where the digits end.</summary>
    public static Numeral? Read(ReadOnlySpan<char> text, int at, PhraseIndex<Unit> units, out int end)
    {
        var digits = 0;
        var value = 0m;
        for (end = at; end < text.Length; end++)
        {
            if (Digits.IsArabic(text[end]))
            {
                if (++digits <= MostDigits)
                    value = value * 10 + Digits.Arabic(text[end]);
            }
            else if (!IsThousandsComma(text, at, end))
                break;
        }
        value += ReadFraction(text, ref end, ref digits);
        if (digits > MostDigits)
            return null;
        return ReadMagnitude(text, end, value, decimal.MaxValue, units);
    }

    /// <summary>1,100 but not 49.01%,涉 nor 137,81: one to three digits before, exactly three behind.</summary>
    private static bool IsThousandsComma(ReadOnlySpan<char> text, int start, int comma)
    {
        if (text[comma] is not (',' or '，') || comma + 3 >= text.Length)
            return false;
        for (var i = 1; i <= 3; i++)
            if (!Digits.IsArabic(text[comma + i]))
                return false;
        var before = 0;
        for (var i = comma - 1; i >= start && Digits.IsArabic(text[i]); i--)
            before++;
        var first = comma - before == start;
        return (comma + 4 >= text.Length || !Digits.IsArabic(text[comma + 4]))
            && (first ? before <= 3 && (text[comma] == ',' || HasUnitSoon(text, comma + 4)) : before == 3);
    }

    /// <summary>A full-width comma separates thousands only where text says that a number ends here.</summary>
    private static bool HasUnitSoon(ReadOnlySpan<char> text, int at) =>
        at < text.Length && (Digits.Myriad(text[at]) > 0 || Digits.IsLittleMore(text[at]));

    private static decimal ReadFraction(ReadOnlySpan<char> text, ref int end, ref int digits)
    {
        if (end + 1 >= text.Length || text[end] is not ('.' or '．') || !Digits.IsArabic(text[end + 1]))
            return 0;
        var (fraction, place) = (0m, 1m);
        for (end++; end < text.Length && Digits.IsArabic(text[end]); end++)
            if (++digits <= MostDigits)
                (fraction, place) = (fraction * 10 + Digits.Arabic(text[end]), place * 10);
        return fraction / place;
    }

    private static Numeral ReadMagnitude(ReadOnlySpan<char> text, int at, decimal value, decimal above, PhraseIndex<Unit> units)
    {
        var (end, magnitude, bound) = (at, 1m, Bound.Exact);
        while (end < text.Length)
        {
            if (bound == Bound.Exact && Digits.IsLittleMore(text[end]) && end + 1 < text.Length && !IsWordWith(text, end))
                (bound, end) = (Bound.JustOver, end + 1);
            else if (MagnitudeAt(text, end, units) is > 0 and var factor && magnitude * factor <= 1_000_000_000_000m
                && Math.Max(value, 1) * magnitude * factor < above)
                (magnitude, end) = (magnitude * factor, end + 1);
            else
                break;
        }
        var lesser = bound == Bound.Exact && magnitude > 1 ? ReadLesser(text, end, magnitude, units) : null;
        if (lesser is not { } rest)
            return new(end, value * magnitude, null, bound, magnitude, Script.Arabic);
        var total = value * magnitude + rest.Value;
        // 2千5百万: 万 counts all before it.
        return magnitude < 10_000 && rest.End < text.Length && Digits.Myriad(text[rest.End]) is > 0 and var myriad && total * myriad < above
            ? new(rest.End + 1, total * myriad, null, rest.Bound, magnitude * myriad, Script.Arabic)
            : new(rest.End, total, null, rest.Bound, magnitude, Script.Arabic);
    }

    /// <summary>What 3千万 adds in 1亿3千万, 4000 in 3万4000, 5 in 2千零5: a number below the magnitude before it.</summary>
    private static Numeral? ReadLesser(ReadOnlySpan<char> text, int at, decimal above, PhraseIndex<Unit> units)
    {
        var zero = at < text.Length && text[at] == '零';
        var start = zero ? at + 1 : at;
        var (end, value, places) = (start, 0m, 1m);
        for (; end < text.Length && Digits.IsArabic(text[end]) && places < above; end++)
            (value, places) = (value * 10 + Digits.Arabic(text[end]), places * 10);
        if (end == start || (end < text.Length && (Digits.IsArabic(text[end]) || text[end] is '.' or '．' or '年' or '月')))
            return null;
        var read = ReadMagnitude(text, end, value, above, units);
        return read.Magnitude > 1 || zero || places == above ? read : null;
    }

    /// <summary>来 and 多 begin words of their own: 80年来, 3次来访, 5个多功能厅.</summary>
    private static bool IsWordWith(ReadOnlySpan<char> text, int at) =>
        text[at] == '多' && (text[at + 1] is '功' or '层' or '样' or '媒' || (text[at + 1] == '元' && at + 2 < text.Length && text[at + 2] is '化' or '解' or '共' or '融' or '主' or '参' or '治')) ||
        text[at] == '来' && text[at + 1] is '自' or '源' or '到' or '访';

    /// <summary>千瓦, 千米, 百分点 are units, not a thousand and a hundred.</summary>
    private static decimal MagnitudeAt(ReadOnlySpan<char> text, int at, PhraseIndex<Unit> units)
    {
        if (Digits.Myriad(text[at]) is > 0 and var myriad)
            return myriad;
        return Digits.Step(text[at]) is > 10 and var step && units.Match(text, at, out _) < 2 ? step : 0;
    }
}
