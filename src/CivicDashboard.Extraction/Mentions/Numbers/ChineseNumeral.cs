using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Numbers;

/// <summary>Reads numerals in Chinese characters: 十余, 两千三百, 一万五, 二三十, 百余, 十几, 六点五, 壹仟.</summary>
internal ref struct ChineseNumeral
{
    /// <summary>Longer runs are digits read out one by one, or no number at all.</summary>
    private const int MostCharacters = 24;

    private decimal closed;
    private decimal total;
    private decimal section;
    private int digit;
    private decimal? low;
    private decimal lastStep;
    private decimal lastMyriad;
    private int steps;
    private int digitsInRow;
    private bool afterZero;
    private Bound bound;

    /// <summary>Reads at a Chinese numeral character. Null where it is no number; <paramref name="end"/> says where the run ends.</summary>
    public static Numeral? Read(ReadOnlySpan<char> text, int at, out int end)
    {
        var state = new ChineseNumeral { digit = -1, bound = Bound.Exact };
        for (end = at; end < text.Length && end - at < MostCharacters; end++)
            if (!state.Take(text[end]))
                break;
        if (state.digitsInRow > 2 || (state.digitsInRow == 2 && state.low is null))
            return SkipReadOut(text, ref end);
        if (end == at)
            return null;
        return state.Finish(text, at, end) is { High: null, Bound: Bound.Exact } whole ? WithFraction(text, whole, ref end) : state.Finish(text, at, end);
    }

    private bool Take(char c)
    {
        if (Digits.Chinese(c) is >= 0 and var d)
            return TakeDigit(d);
        if (Digits.Step(c) is > 0 and var step)
            return TakeStep(step);
        if (Digits.Myriad(c) is > 0 and var myriad)
            return TakeMyriad(myriad);
        if (steps == 0 || bound != Bound.Exact || digit >= 0 || !(c == '几' || Digits.IsLittleMore(c)))
            return false;
        bound = Bound.JustOver;
        return true;
    }

    private bool TakeDigit(int d)
    {
        if (bound != Bound.Exact)
            return false;
        // 二三十, 七八个: two neighbouring digits name a range.
        if (++digitsInRow == 2 && digit > 0 && d == digit + 1)
            low = digit;
        afterZero = d == 0;
        if (afterZero && steps > 0)
            digitsInRow = 0;
        digit = d > 0 ? d : -1;
        return true;
    }

    private bool TakeStep(int step)
    {
        if (digit < 0 && steps > 0 && !afterZero)
            return false;
        if (low is { } l)
            low = section + l * step;
        section += (digit < 0 ? 1 : digit) * step;
        (digit, lastStep, digitsInRow, afterZero) = (-1, step, 0, false);
        steps++;
        return true;
    }

    private bool TakeMyriad(decimal myriad)
    {
        var count = section + Math.Max(digit, 0);
        if (count == 0 && total == 0 && steps > 0)
            return false;
        low *= myriad;
        // 四亿五千万: 万 counts what stands behind 亿; 三十一万亿: 亿 counts all before it.
        if (myriad < lastMyriad)
            (closed, total) = (closed + total, 0);
        total = (total + (count == 0 && total == 0 ? 1 : count)) * myriad;
        (section, digit, lastStep, lastMyriad, digitsInRow, afterZero) = (0, -1, myriad, myriad, 0, false);
        steps++;
        return total < 1e20m;
    }

    private readonly Numeral? Finish(ReadOnlySpan<char> text, int at, int end)
    {
        var script = steps == 0 ? Script.ChineseDigit
            : end - at == 1 && text[at] != '十' ? Script.ChineseStepAlone
            : Script.ChineseWithStep;
        var whole = closed + total + section;
        if (digitsInRow == 2 && low is { } first)
            return new(end, whole + first, whole + digit, Bound.Range, 1, Script.ChineseWithStep);
        // 一万五 is 15000, 三百六 is 360; but 一万零五 is 10005 and 十五 is 15.
        var last = digit <= 0 ? 0 : digit * (steps > 0 && lastStep > 10 && Digits.Chinese(text[end - 2]) != 0 ? lastStep / 10 : 1);
        return low is { } from
            ? new(end, from, whole + last, Bound.Range, 1, script)
            : new(end, whole + last, null, bound, 1, script);
    }

    /// <summary>六点五, 十五点七, 三点五万; but 十点二十 is a time of day.</summary>
    private static Numeral WithFraction(ReadOnlySpan<char> text, Numeral whole, ref int end)
    {
        if (end + 1 >= text.Length || text[end] != '点' || Digits.Chinese(text[end + 1]) < 0 || text[end + 1] == '两')
            return whole;
        var (fraction, place, at) = (0m, 1m, end + 1);
        for (; at < text.Length && Digits.Chinese(text[at]) is >= 0 and var d && place < 1e9m; at++)
            (fraction, place) = (fraction * 10 + d, place * 10);
        if (at < text.Length && Digits.Step(text[at]) == 10)
            return whole;
        var (magnitude, bound) = (1m, Bound.Exact);
        for (; at < text.Length; at++)
            if (Digits.Myriad(text[at]) is > 0 and var myriad)
                magnitude *= myriad;
            else if (bound == Bound.Exact && Digits.IsLittleMore(text[at]))
                bound = Bound.JustOver;
            else
                break;
        end = at;
        return new(at, (whole.Value + fraction / place) * magnitude, null, bound, magnitude, Script.ChineseWithStep);
    }

    /// <summary>二〇二四: digits read out one by one; a year, which the periods know, or a code. No count.</summary>
    private static Numeral? SkipReadOut(ReadOnlySpan<char> text, ref int end)
    {
        while (end < text.Length && Digits.Chinese(text[end]) >= 0)
            end++;
        return null;
    }
}
