namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>Reads how a text names a year: 2024年, 二〇二四年, 07年, 民国21年, 去年.</summary>
internal sealed class YearReader(string text)
{
    private const int BeforeRepublic = 1911;

    /// <summary>Years in two digits from here on are of the twentieth century.</summary>
    private const int FirstTensOfCentury = 5;

    /// <summary>Reads the year that begins here and moves behind it; null where none begins.</summary>
    public YearName? Read(ref int at) => ReadStated(ref at) ?? ReadWord(ref at);

    /// <summary>Reads 年 behind a number of four digits, and 度 where it belongs to it.</summary>
    public bool TakeSign(ref int at)
    {
        if (!text.Take(ref at, "年"))
            return false;
        if (text.At(at) == '度' && text.At(at + 1) is not ('假' or '过'))
            at++;
        return true;
    }

    /// <summary>2024年, 二〇二四年, 民国21年.</summary>
    private YearName? ReadStated(ref int at)
    {
        var i = at;
        var year = text.At(i) == '民' && text.Take(ref i, "民国") ? ReadRepublic(ref i) : CalendarNumber.Year(text, ref i);
        if (year == 0)
            year = ReadShort(ref i);
        if (year == 0 || !TakeSign(ref i))
            return null;
        text.Take(ref i, "全年");
        at = i;
        return YearName.Stated(year);
    }

    /// <summary>07年, 零八年; 85年3月 where no reign is named before it. 15年 alone is a length of time.</summary>
    private int ReadShort(ref int at)
    {
        var (tens, ones) = (DigitAt(at), DigitAt(at + 1));
        if (tens < 0 || ones < 0 || text.At(at + 2) != '年' || DigitAt(at - 1) >= 0 || text.At(at - 1) is '十' or '百' or '千' or '万')
            return 0;
        var i = at + 3;
        var monthFollows = CalendarNumber.Small(text, ref i) is > 0 and <= 12 && text.At(i) == '月';
        var stands = !TimeText.IsHan(text.At(at - 1)) || "在从自到至于由".Contains(text.At(at - 1));
        if (tens != 0 && !(monthFollows && stands))
            return 0;
        at += 2;
        return (tens < FirstTensOfCentury ? 2000 : 1900) + tens * 10 + ones;
    }

    private int DigitAt(int at) => Math.Max(CalendarNumber.Digit(text.At(at)), CalendarNumber.HanDigit(text.At(at)));

    private int ReadRepublic(ref int at)
    {
        var year = text.Take(ref at, "元") ? 1 : CalendarNumber.Small(text, ref at);
        return year > 0 ? BeforeRepublic + year : 0;
    }

    private YearName? ReadWord(ref int at)
    {
        var length = TimeWords.Years.Match(text, at, out var word);
        if (length == 0 || !WordBreaks.Allow(text, at, length, word.NeedsBreak) || word.Name is not TimeName.Span span)
            return null;
        at += length;
        text.Take(ref at, "度");
        return span.First.Year;
    }
}
