using static CivicDashboard.Extraction.Mentions.Periods.TimeName;

namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>Reads the days of a month: 上旬, 10—12日, 15日, and with their hours 17日8时至19日8时.</summary>
internal static class DayReader
{
    /// <summary>A range whose last day comes so much before the first runs into the next month: 28日至3日.</summary>
    private const int NextMonth = 15;

    private static readonly string[] Hours =
        ["上午", "下午", "中午", "晚上", "凌晨", "清晨", "傍晚", "夜间", "早上", "深夜", "当晚", "当天", "当日", "晚"];

    /// <summary>Reads the days of a month that begin here; null where none begin.</summary>
    public static Span? Read(string text, ref int at, YearName year, int month)
    {
        if (text.Take(ref at, "上旬"))
            return new(new(year, month, 1), new(year, month, 10));
        if (text.Take(ref at, "中旬"))
            return new(new(year, month, 11), new(year, month, 20));
        if (text.Take(ref at, "下旬"))
            return new(new(year, month, 21), new(year, month));
        var i = at;
        if (ReadDays(text, ref i, "日", "号") is not { } days || !IsDay(month, days.First))
            return null;
        var lastMonth = days.Last < days.First ? month + 1 : month;
        if (!IsDay(lastMonth, days.Last))
            return null;
        at = i;
        return new(new(year, month, days.First), new(year, lastMonth, days.Last));
    }

    /// <summary>Reads a day or a range of days whose month is named elsewhere; null where none begins.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where; moved behind them.</param>
    /// <param name="signs">What may follow the number: without its month 14号 may be a line or a house.</param>
    public static (int First, int Last)? ReadDays(string text, ref int at, params ReadOnlySpan<string> signs)
    {
        var i = at;
        if (CalendarNumber.Small(text, ref i) is not (> 0 and <= 31 and var first))
            return null;
        var signed = text.TakeAny(ref i, signs);
        if (signed)
            TakeHours(text, ref i);
        if (ReadLast(text, i, first, signed) is { } range)
        {
            at = range.End;
            return (first, range.Last);
        }
        if (!signed)
            return null;
        at = i;
        return (first, first);
    }

    /// <summary>Hours without their day (上午9时到下午3时); null where none begin.</summary>
    public static TimeExpression? ReadHours(string text, int start)
    {
        var at = start;
        if (!text.TakeAny(ref at, "上午", "下午") || !TakeClock(text, ref at))
            return null;
        var i = at;
        if (text.TakeRange(ref i) && (text.TakeAny(ref i, Hours) | TakeClock(text, ref i)))
            at = i;
        return new(start, at, new TimeName.NamedDay());
    }

    /// <summary>Whether there is such a day in a month of some year.</summary>
    public static bool IsDay(int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= NodaTime.CalendarSystem.Iso.GetDaysInMonth(2000, month);

    private static (int Last, int End)? ReadLast(string text, int at, int first, bool signed)
    {
        if (!text.TakeRange(ref at) || CalendarNumber.Small(text, ref at) is not (> 0 and <= 31 and var last) || !text.Take(ref at, "日"))
            return null;
        if (last == first || (last < first && (!signed || first - last < NextMonth)))
            return null;
        TakeHours(text, ref at);
        return (last, at);
    }

    /// <summary>上午, 凌晨, 20时许, 8时30分, 9时至11时.</summary>
    private static void TakeHours(string text, ref int at)
    {
        while (text.TakeAny(ref at, Hours))
        {
        }
        if (!TakeClock(text, ref at))
            return;
        var i = at;
        if (text.TakeRange(ref i) && TakeClock(text, ref i))
            at = i;
    }

    private static bool TakeClock(string text, ref int at)
    {
        var i = at;
        if (CalendarNumber.Small(text, ref i) == 0 && !text.Take(ref i, "0") || !text.TakeAny(ref i, "时", "点"))
            return false;
        if (CalendarNumber.Small(text, ref i) > 0)
            text.Take(ref i, "分");
        text.TakeAny(ref i, "许", "整");
        at = i;
        return true;
    }
}
