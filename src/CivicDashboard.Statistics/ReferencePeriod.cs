using System.Globalization;
using NodaTime;

namespace CivicDashboard.Statistics;

/// <summary>
/// The time that a figure is about: any span of whole days, both ends included. It is spelt as SDMX spells periods:
/// 2024, 2024-Q2, 2024-03, 2024-12-31, 2026-01-01/2026-04-15.
/// </summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day.</param>
public readonly record struct ReferencePeriod(LocalDate Start, LocalDate End) : IComparable<ReferencePeriod>
{
    /// <summary>A calendar year.</summary>
    public static ReferencePeriod Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    /// <summary>Whole years, both included.</summary>
    public static ReferencePeriod Years(int first, int last) => new(new(first, 1, 1), new(last, 12, 31));

    /// <summary>A quarter, 1 to 4.</summary>
    public static ReferencePeriod Quarter(int year, int quarter) => Months(year, quarter * 3 - 2, quarter * 3);

    /// <summary>A calendar month.</summary>
    public static ReferencePeriod Month(int year, int month) => Months(year, month, month);

    /// <summary>Whole months of one year, both included.</summary>
    public static ReferencePeriod Months(int year, int first, int last) =>
        new(new(year, first, 1), new(year, last, DaysIn(year, last)));

    /// <summary>One day: also a state on that day.</summary>
    public static ReferencePeriod Day(LocalDate day) => new(day, day);

    /// <summary>Length in days.</summary>
    public int Days => Period.DaysBetween(Start, End) + 1;

    /// <summary>Whether it is exactly one calendar year.</summary>
    public bool IsYear => Start is { Month: 1, Day: 1 } && End is { Month: 12, Day: 31 } && Start.Year == End.Year;

    /// <summary>Whether it is exactly one calendar month.</summary>
    public bool IsMonth => IsMonthsFrom(Start.Month, 1);

    /// <summary>Whether it is exactly one quarter.</summary>
    public bool IsQuarter => Start.Month % 3 == 1 && IsMonthsFrom(Start.Month, 3);

    /// <summary>Whether it is one day.</summary>
    public bool IsDay => Start == End;

    private bool IsMonthsFrom(int first, int count) =>
        Start.Day == 1 && End.Year == Start.Year && End.Month == first + count - 1 && End.Day == DaysIn(End.Year, End.Month);

    private static int DaysIn(int year, int month) => CalendarSystem.Iso.GetDaysInMonth(year, month);

    /// <summary>The same span a year before: what a change on the year compares with.</summary>
    public ReferencePeriod YearBefore => PlusYears(-1);

    /// <summary>The month or quarter before: what a change on the period before compares with. Null for any other span.</summary>
    public ReferencePeriod? PeriodBefore =>
        IsMonth ? MonthsTo(End.PlusMonths(-1), 1) : IsQuarter ? MonthsTo(End.PlusMonths(-3), 3) : null;

    /// <summary>The same span some years later. The last day of a month stays the last day.</summary>
    public ReferencePeriod PlusYears(int years)
    {
        var end = End.PlusYears(years);
        if (End == End.With(DateAdjusters.EndOfMonth))
            end = end.With(DateAdjusters.EndOfMonth);
        return new(IsDay ? end : Start.PlusYears(years), end);
    }

    /// <summary>Whether the other is the same part of another year, or both are days: only then a change tells more than the season.</summary>
    public bool IsLike(ReferencePeriod other) => (IsDay && other.IsDay) || PlusYears(other.End.Year - End.Year) == other;

    /// <summary>Whether the other lies wholly within this one.</summary>
    public bool Contains(ReferencePeriod other) => Start <= other.Start && other.End <= End;

    /// <summary>By first day, the shorter first.</summary>
    public int CompareTo(ReferencePeriod other) =>
        Start.CompareTo(other.Start) is var byStart and not 0 ? byStart : End.CompareTo(other.End);

    /// <summary>Earlier by first day, then by length.</summary>
    public static bool operator <(ReferencePeriod left, ReferencePeriod right) => left.CompareTo(right) < 0;

    /// <summary>Later by first day, then by length.</summary>
    public static bool operator >(ReferencePeriod left, ReferencePeriod right) => left.CompareTo(right) > 0;

    /// <summary>Not later.</summary>
    public static bool operator <=(ReferencePeriod left, ReferencePeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier.</summary>
    public static bool operator >=(ReferencePeriod left, ReferencePeriod right) => left.CompareTo(right) >= 0;

    /// <summary>The shortest SDMX spelling.</summary>
    public override string ToString() =>
        IsYear ? Digits(Start.Year, 4)
        : IsQuarter ? $"{Digits(Start.Year, 4)}-Q{(Start.Month + 2) / 3}"
        : IsMonth ? $"{Digits(Start.Year, 4)}-{Digits(Start.Month, 2)}"
        : IsDay ? Iso(Start)
        : $"{Iso(Start)}/{Iso(End)}";

    /// <summary>Reads an SDMX spelling; also 2021/2023 for whole years and 2021-01/2021-04 for whole months. Null where the text is none.</summary>
    public static ReferencePeriod? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return ParseOne(text);
        return ParseOne(text[..slash]) is { } first && ParseOne(text[(slash + 1)..]) is { } last && first.Start <= last.End
            ? new ReferencePeriod(first.Start, last.End)
            : null;
    }

    private static ReferencePeriod MonthsTo(LocalDate last, int count) => Months(last.Year, last.Month - count + 1, last.Month);

    private static ReferencePeriod? ParseOne(string text)
    {
        var parts = text.Split('-');
        if (parts.Length > 3 || Number(parts[0], 4) is not { } year || year == 0)
            return null;
        if (parts.Length == 1)
            return Year(year);
        if (parts.Length == 2 && parts[1] is ['Q', >= '1' and <= '4'])
            return Quarter(year, parts[1][1] - '0');
        if (Number(parts[1], 2) is not (>= 1 and <= 12 and var month))
            return null;
        if (parts.Length == 2)
            return Month(year, month);
        return Number(parts[2], 2) is { } day && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? Day(new(year, month, day))
            : null;
    }

    private static int? Number(string text, int digits) =>
        text.Length == digits && text.All(char.IsAsciiDigit) ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static string Digits(int number, int width) => number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');

    private static string Iso(LocalDate day) => $"{Digits(day.Year, 4)}-{Digits(day.Month, 2)}-{Digits(day.Day, 2)}";
}
