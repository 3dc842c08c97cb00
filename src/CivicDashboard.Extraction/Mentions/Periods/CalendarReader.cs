using static CivicDashboard.Extraction.Mentions.Periods.TimeName;

namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>Reads years, halves, quarters, months and days, and ranges of them, at one place of a text.</summary>
internal sealed class CalendarReader(string text)
{
    private readonly YearReader years = new(text);

    /// <summary>Reads the longest span that begins here and moves behind it; null where none begins.</summary>
    public Span? Read(ref int at) =>
        (CalendarNumber.Digit(text[at]) >= 0 ? ReadIsoDays(ref at) ?? ReadYearRange(ref at) : null) ?? ReadRange(ref at);

    /// <summary>Reads the part of a year that begins here (一季度, 1—4月, 4月15日); null where none begins.</summary>
    public Span? ReadPart(ref int at, YearName year) =>
        ReadHalf(ref at, year) ?? ReadFirstPart(ref at, year) ?? ReadQuarter(ref at, year) ?? ReadMonths(ref at, year);

    /// <summary>2018-01-10, 2018.1.10—2018.7.10.</summary>
    private Span? ReadIsoDays(ref int at)
    {
        if (ReadIsoDay(ref at) is not { } first)
            return null;
        var i = at;
        if (text.TakeRange(ref i) && ReadIsoDay(ref i) is { } last)
            (first, at) = (new(first.First, last.Last), i);
        return first;
    }

    private Span? ReadIsoDay(ref int at)
    {
        var i = at;
        var year = CalendarNumber.Year(text, ref i);
        if (year == 0 || text.At(i) is not ('-' or '.' or '/'))
            return null;
        var sign = text.At(i++);
        var month = CalendarNumber.Small(text, ref i);
        if (text.At(i++) != sign)
            return null;
        var day = CalendarNumber.Small(text, ref i);
        if (!DayReader.IsDay(month, day) || CalendarNumber.Digit(text.At(i)) >= 0)
            return null;
        at = i;
        return new(new(YearName.Stated(year), month, day));
    }

    /// <summary>2024—2026年, 2024-2026年度: the sign 年 stands once.</summary>
    private Span? ReadYearRange(ref int at)
    {
        var i = at;
        var first = CalendarNumber.Year(text, ref i);
        if (first == 0 || !text.TakeRange(ref i))
            return null;
        var last = CalendarNumber.Year(text, ref i);
        if (last <= first || !years.TakeSign(ref i))
            return null;
        at = i;
        return new(new(YearName.Stated(first)), new(YearName.Stated(last)));
    }

    private Span? ReadRange(ref int at)
    {
        if (ReadOne(ref at, default) is not { } first)
            return null;
        var i = at;
        // 2015年和2018年之间: the word that closes it makes a range of it.
        var between = text.TakeAny(ref i, "和", "与");
        if ((between || text.TakeRange(ref i)) && ReadOne(ref i, first.Last.Year) is { } last && SameGrain(first.Last, last.First)
            && (!between || text.HasAt(i, "之间") || text.HasAt(i, "间")))
            (first, at) = (new(first.First, last.Last), i);
        return first;
    }

    /// <summary>A range joins like with like: a year with a stated year, a month with a month or a day (1月至12月20日), a day with a day.</summary>
    private static bool SameGrain(CalendarPoint first, CalendarPoint last) =>
        (first.Month == 0) == (last.Month == 0) && ((first.Day == 0) == (last.Day == 0) || (first.Day == 0 && first.Month > 0))
        && (first.Month != 0 || last.Year != first.Year);

    private Span? ReadOne(ref int at, YearName inherited)
    {
        var i = at;
        if (years.Read(ref i) is not { } year)
            return ReadPart(ref at, inherited);
        at = i;
        return ReadPart(ref at, year) ?? new(new(year));
    }

    private Span? ReadHalf(ref int at, YearName year) =>
        text.TakeAny(ref at, "上半年", "前半年") ? new(new(year, 1), new(year, 6))
        : text.TakeAny(ref at, "下半年", "后半年") ? new(new(year, 7), new(year, 12))
        : null;

    /// <summary>前三季度, 前4个月.</summary>
    private Span? ReadFirstPart(ref int at, YearName year)
    {
        var i = at;
        if (!text.Take(ref i, "前") || CalendarNumber.Small(text, ref i) is not (> 0 and <= 12 and var count))
            return null;
        var counted = text.Take(ref i, "个");
        var months = text.Take(ref i, "季度") ? count * 3 : counted && text.Take(ref i, "月") ? count : 0;
        if (months is 0 or > 12)
            return null;
        at = i;
        return new(new(year, 1), new(year, months));
    }

    private Span? ReadQuarter(ref int at, YearName year)
    {
        var i = at;
        text.Take(ref i, "第");
        var first = CalendarNumber.Small(text, ref i);
        var last = first;
        if (text.TakeRange(ref i) || text.Take(ref i, "、"))
            last = CalendarNumber.Small(text, ref i);
        if (first is 0 or > 4 || last is 0 or > 4 || last < first || !text.Take(ref i, "季度"))
            return null;
        at = i;
        return new(new(year, first * 3 - 2), new(year, last * 3));
    }

    private Span? ReadMonths(ref int at, YearName year)
    {
        var i = at;
        var first = IsFirstMonth(at) && text.Take(ref i, "元") ? 1 : CalendarNumber.Small(text, ref i);
        var last = first;
        if (text.TakeRange(ref i))
            last = CalendarNumber.Small(text, ref i);
        if (first is 0 or > 12 || last is 0 or > 12 || last < first || !TakeMonthSign(ref i, afterYear: year.Basis != YearBasis.None))
            return null;
        var days = first == last ? DayReader.Read(text, ref i, year, first) : null;
        at = i;
        return days ?? new(new(year, first), new(year, last));
    }

    /// <summary>元月, 元至7月, not 5亿元至7月.</summary>
    private bool IsFirstMonth(int at) =>
        text.At(at) == '元' && (!TimeText.IsHan(text.At(at - 1)) || text.At(at - 1) == '年') && CalendarNumber.Digit(text.At(at - 1)) < 0;

    /// <summary>月 or 月份, but not 6月龄, not 三月三 and not 五月初五, which is of the lunar calendar.</summary>
    private bool TakeMonthSign(ref int at, bool afterYear)
    {
        var han = CalendarNumber.HanDigit(text.At(at - 1)) >= 0 || text.At(at - 1) == '十';
        if (!text.Take(ref at, "月") || text.At(at) is '龄' or '嫂' or '饼')
            return false;
        if (text.At(at) == '初' && (CalendarNumber.HanDigit(text.At(at + 1)) > 0 || text.At(at + 1) == '十'))
            return false;
        return text.Take(ref at, "份") || afterYear || !han || DayFollows(at)
            || text.At(at) is '底' or '末' or '初' or '中' or '上' or '下' or '至' or '到' or '，' or '以';
    }

    private bool DayFollows(int at) => DayReader.ReadDays(text, ref at, "日", "号") is not null;
}
