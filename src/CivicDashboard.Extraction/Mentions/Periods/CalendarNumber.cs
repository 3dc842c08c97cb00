namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>The short numbers of dates, in half-width, full-width and Chinese digits.</summary>
internal static class CalendarNumber
{
    private const int FirstYear = 1800;
    private const int LastYear = 2199;

    /// <summary>Value of an Arabic digit, -1 for other characters.</summary>
    public static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    /// <summary>Value of a Chinese digit, -1 for other characters.</summary>
    public static int HanDigit(char c) => c switch
    {
        '〇' or '零' or '○' => 0,
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    /// <summary>Reads a year written in four digits; 0 where there is none.</summary>
    public static int Year(ReadOnlySpan<char> text, ref int at)
    {
        if (at + 4 > text.Length)
            return 0;
        var year = FourDigits(text.Slice(at, 4));
        if (year is < FirstYear or > LastYear || (at + 4 < text.Length && Digit(text[at + 4]) >= 0))
            return 0;
        at += 4;
        return year;
    }

    /// <summary>Reads a number from 1 to 99; 0 where there is none, or where a longer number stands.</summary>
    public static int Small(ReadOnlySpan<char> text, ref int at)
    {
        var i = at;
        var number = i < text.Length && Digit(text[i]) >= 0 ? Arabic(text, ref i) : Han(text, ref i);
        if (number > 0)
            at = i;
        return number;
    }

    private static int FourDigits(ReadOnlySpan<char> digits)
    {
        var arabic = Digit(digits[0]) >= 0;
        var year = 0;
        foreach (var c in digits)
        {
            var digit = arabic ? Digit(c) : HanDigit(c);
            if (digit < 0)
                return 0;
            year = year * 10 + digit;
        }
        return year;
    }

    private static int Arabic(ReadOnlySpan<char> text, ref int at)
    {
        var (number, start) = (0, at);
        while (at < text.Length && at < start + 3 && Digit(text[at]) is >= 0 and var digit)
        {
            number = number * 10 + digit;
            at++;
        }
        return at - start <= 2 ? number : 0;
    }

    private static int Han(ReadOnlySpan<char> text, ref int at)
    {
        var tens = HanAt(text, at);
        if (tens > 0)
            at++;
        if (at >= text.Length || text[at] != '十')
            return Math.Max(tens, 0);
        at++;
        var ones = HanAt(text, at);
        if (ones > 0)
            at++;
        return (tens < 0 ? 1 : tens) * 10 + Math.Max(ones, 0);
    }

    private static int HanAt(ReadOnlySpan<char> text, int at) => at < text.Length ? HanDigit(text[at]) : -1;
}
