using NodaTime;
using static CivicDashboard.Extraction.Mentions.Periods.TimeName;

namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>Days as calendar points.</summary>
internal static class NamedDays
{
    /// <summary>The day that an expression names, where it names one; a missing year is taken from <paramref name="year"/>.</summary>
    public static LocalDate? Of(TimeExpression expression, int year) =>
        expression.Name is Span { First: var point } span && span.First == span.Last && point.Day > 0
            && point.Year.Basis is YearBasis.None or YearBasis.Stated
            ? FirstDay(point, point.Year.Basis == YearBasis.Stated ? point.Year.Value : year)
            : null;

    /// <summary>First day of a point in a year; 29 February of other years is the 28th.</summary>
    public static LocalDate FirstDay(CalendarPoint point, int year)
    {
        var month = Math.Max(point.Month, 1);
        return new(year, month, Math.Clamp(point.Day, 1, CalendarSystem.Iso.GetDaysInMonth(year, month)));
    }

    /// <summary>Last day of a point in a year.</summary>
    public static LocalDate LastDay(CalendarPoint point, int year)
    {
        if (point.Day > 0)
            return FirstDay(point, year);
        var month = point.Month > 0 ? point.Month : 12;
        return new(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month));
    }
}
