using NodaTime;

namespace CivicDashboard.Statistics;

/// <summary>Periods as people write them: 2024年第二季度, 2026年1月1日—4月15日; Q2 2024, 1 Jan – 15 Apr 2026.</summary>
public static class PeriodText
{
    private static readonly string[] Quarters = ["一", "二", "三", "四"];

    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>The wording of a period.</summary>
    public static string Of(ReferencePeriod period, Language language) =>
        language == Language.Chinese ? Chinese(period.Start, period.End, period) : English(period.Start, period.End, period);

    /// <summary>A month's short name: 3月, Mar.</summary>
    public static string Month(int month, Language language) => language == Language.Chinese ? $"{month}月" : Months[month - 1];

    /// <summary>A quarter's short name: 二季度, Q2.</summary>
    public static string Quarter(int quarter, Language language) =>
        language == Language.Chinese ? $"{Quarters[quarter - 1]}季度" : $"Q{quarter}";

    private static string Chinese(LocalDate start, LocalDate end, ReferencePeriod period)
    {
        if (period.IsDay)
            return $"{start.Year}年{Day(start)}";
        if (!IsWholeMonths(period))
            return $"{start.Year}年{Day(start)}—{(start.Year == end.Year ? "" : $"{end.Year}年")}{Day(end)}";
        if (start.Year != end.Year)
            return IsWholeYears(period) ? $"{start.Year}—{end.Year}年" : $"{start.Year}年{start.Month}月—{end.Year}年{end.Month}月";
        return $"{start.Year}年" + (start.Month, end.Month) switch
        {
            (1, 12) => "",
            (1, 6) => "上半年",
            (7, 12) => "下半年",
            (1, 9) => "前三季度",
            (1 or 4 or 7 or 10, _) when end.Month == start.Month + 2 => $"第{Quarter(end.Month / 3, Language.Chinese)}",
            _ when start.Month == end.Month => $"{start.Month}月",
            _ => $"{start.Month}—{end.Month}月",
        };
    }

    private static string English(LocalDate start, LocalDate end, ReferencePeriod period)
    {
        if (period.IsDay)
            return $"{DayMonth(start)} {start.Year}";
        if (!IsWholeMonths(period))
            return $"{DayMonth(start)}{(start.Year == end.Year ? "" : $" {start.Year}")} – {DayMonth(end)} {end.Year}";
        if (start.Year != end.Year)
            return IsWholeYears(period)
                ? $"{start.Year}–{end.Year}"
                : $"{Months[start.Month - 1]} {start.Year} – {Months[end.Month - 1]} {end.Year}";
        return (start.Month, end.Month) switch
        {
            (1, 12) => $"{start.Year}",
            (1 or 4 or 7 or 10, _) when end.Month == start.Month + 2 => $"{Quarter(end.Month / 3, Language.English)} {start.Year}",
            _ when start.Month == end.Month => $"{Months[start.Month - 1]} {start.Year}",
            _ => $"{Months[start.Month - 1]}–{Months[end.Month - 1]} {start.Year}",
        };
    }

    private static bool IsWholeYears(ReferencePeriod p) => p is { Start: { Month: 1, Day: 1 }, End: { Month: 12, Day: 31 } };

    private static bool IsWholeMonths(ReferencePeriod p) => p.Start.Day == 1 && p.End.Day == CalendarSystem.Iso.GetDaysInMonth(p.End.Year, p.End.Month);

    private static string Day(LocalDate day) => $"{day.Month}月{day.Day}日";

    private static string DayMonth(LocalDate day) => $"{day.Day} {Months[day.Month - 1]}";
}
