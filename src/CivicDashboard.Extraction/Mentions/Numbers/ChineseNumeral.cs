using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Numbers;

/// <summary>Reads numerals in Chinese characters: 十余, 两千三百, 一万五, 二三十, 百余, 十几, 六点五, 壹仟.</summary>
internal ref struct ChineseNumeral
{
    /// <summary>Longer runs are digits read out one by one, or no number at all.</summary>
    private const int MostCharacters = 24;

    private decimal total;
    private decimal section;
    private int digit;
    private decimal? low;
    private decimal lastStep;
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
        if (state.steps == 0 && end + 1 < text.Length && text[end] == '点' && Digits.Chinese(text[end + 1]) >= 0)
            return state.WithFraction(text, ref end);
        return end == at ? null : state.Finish(text, at, end);
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
        total = (total + (count == 0 && total == 0 ? 1 : count)) * myriad;
        (section, digit, lastStep, digitsInRow, afterZero) = (0, -1, myriad, 0, false);
        steps++;
        return total < 1e20m;
    }

    private readonly Numeral? Finish(ReadOnlySpan<char> text, int at, int end)
    {
        var script = steps == 0 ? Script.ChineseDigit
            : end - at == 1 && text[at] != '十' ? Script.ChineseStepAlone
            : Script.ChineseWithStep;
        var whole = total + section;
        if (digitsInRow == 2 && low is { } first)
            return new(end, whole + first, whole + digit, Bound.Range, 1, Script.ChineseWithStep);
        // 一万五 is 15000, 三百六 is 360; but 一万零五 is 10005 and 十五 is 15.
        var last = digit <= 0 ? 0 : digit * (steps > 0 && lastStep > 10 && Digits.Chinese(text[end - 2]) != 0 ? lastStep / 10 : 1);
        return low is { } from
            ? new(end, from, whole + last, Bound.Range, 1, script)
            : new(end, whole + last, null, bound, 1, script);
    }

    private readonly Numeral? WithFraction(ReadOnlySpan<char> text, ref int end)
    {
        var (fraction, place) = (0m, 1m);
        for (end++; end < text.Length && Digits.Chinese(text[end]) is >= 0 and var d && place < 1e9m; end++)
            (fraction, place) = (fraction * 10 + d, place * 10);
        return new(end, Math.Max(digit, 0) + fraction / place, null, Bound.Exact, 1, Script.ChineseWithStep);
    }

    /// <summary>二〇二四: digits read out one by one; a year, which the periods know, or a code. No count.</summary>
    private static Numeral? SkipReadOut(ReadOnlySpan<char> text, ref int end)
    {
        while (end < text.Length && Digits.Chinese(text[end]) >= 0)
            end++;
        return null;
    }
}
