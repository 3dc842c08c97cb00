using CivicDashboard.Statistics;
using NodaTime;
using static CivicDashboard.Extraction.Mentions.Periods.TimeName;

namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>Finds the days that an expression of time names.</summary>
/// <param name="context">What is known of the text's own time.</param>
internal sealed class PeriodResolver(PeriodContext context)
{
    /// <summary>A quarter that ends so many days after publication may be spoken of already.</summary>
    private const int Grace = 20;

    /// <summary>A day that comes so many days before the one named last is of the next month.</summary>
    private const int MonthTurn = 15;

    /// <summary>Until this month a year that is looked back on is the one before.</summary>
    private const int LastMonthOfReview = 3;

    /// <summary>The time that an expression names; null where that cannot be known.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="spoken">The time that the text speaks of there.</param>
    /// <param name="isBase">Whether it names what is compared with.</param>
    /// <param name="future">Whether its sentence looks ahead.</param>
    public ReferencePeriod? Resolve(TimeExpression expression, ReferencePeriod? spoken, bool isBase, bool future) =>
        expression.Name switch
        {
            Span span => Turned(expression, Edged(expression, SpanOf(span, spoken, isBase, future), isBase)),
            Plan plan => SpanOf(new(plan.First, plan.Last), spoken, isBase, future),
            SamePeriod same => SameOf(same.Year, spoken),
            LastMonth => spoken is { IsYear: false, End: var end } ? ReferencePeriod.Month(end.Year, end.Month) : null,
            NamedDay => spoken is { IsDay: true } ? spoken : null,
            NamedMonth => spoken is { End: var named } ? ReferencePeriod.Month(named.Year, named.Month) : null,
            ShiftedMonth shift => Edged(expression, MonthOf(shift, spoken), isBase),
            ShiftedQuarter shift => Edged(expression, QuarterOf(shift.Quarters, spoken), isBase),
            ShiftedDay shift => context.Published is { } day ? ReferencePeriod.Day(day.PlusDays(shift.Days)) : null,
            Present => context.Published is { } day ? ReferencePeriod.Day(day) : null,
            PastYears { Averaged: true } past => AveragedOver(past.Count, spoken),
            PastYears past => YearsOf(past.Count, spoken),
            DaysOfMonth days => DaysOf(days, spoken, future),
            Festival festival => HolidayOf(festival, spoken, future),
            _ => null,
        };

    private ReferencePeriod? SpanOf(Span span, ReferencePeriod? spoken, bool isBase, bool future)
    {
        if (span.First.Year.Basis == YearBasis.None)
            return Occurrence(span, spoken, isBase, future);
        if (YearOf(span.First.Year, spoken) is not { } first || YearOf(span.Last.Year, spoken) is not { } last)
            return null;
        return Between(span, first, last);
    }

    /// <summary>12月28日至1月3日 runs into the next year.</summary>
    private static ReferencePeriod? Between(Span span, int first, int last) =>
        (NamedDays.FirstDay(span.First, first), NamedDays.LastDay(span.Last, RunsOver(span) ? last + 1 : last)) is var (start, end) && start <= end
            ? new(start, end)
            : null;

    private static bool RunsOver(Span span) =>
        span.First is { Year.Basis: YearBasis.None, Day: > 0 } && span.Last.Month < span.First.Month;

    private int? YearOf(YearName year, ReferencePeriod? spoken) => year.Basis switch
    {
        YearBasis.Stated => year.Value,
        YearBasis.Publication => context.Year + year.Value,
        YearBasis.Context => (spoken?.End.Year ?? ReviewedYear) + year.Value,
        _ => null,
    };

    /// <summary>The year that 全年 or 上年 hang on where the text has not named one: early in a year, the last.</summary>
    private int? ReviewedYear =>
        context.Published is { Month: <= LastMonthOfReview } day ? day.Year - 1 : context.Year;

    /// <summary>Which year's 一季度 or 4月15日 is meant: that of the time spoken of, else the latest that has come.</summary>
    private ReferencePeriod? Occurrence(Span span, ReferencePeriod? spoken, bool isBase, bool future)
    {
        if (isBase && spoken is { } compared)
            return Between(span, compared.End.Year, compared.End.Year) is { } same && same.End < compared.End
                ? same
                : Between(span, compared.End.Year - 1, compared.End.Year - 1);
        if (spoken is { } period && period.Start.Year == period.End.Year)
            return Between(span, period.Start.Year, period.Start.Year);
        if (context.Year is not { } year)
            return null;
        var thisYear = Between(span, year, year);
        return thisYear is { } occurrence && !future && NotYet(span, occurrence) ? occurrence.PlusYears(-1) : thisYear;
    }

    private bool NotYet(Span span, ReferencePeriod occurrence) =>
        context.Published is { } published
        && (span.First.Month == span.Last.Month ? occurrence.Start > published : occurrence.End > published.PlusDays(Grace));

    private static ReferencePeriod? Edged(TimeExpression expression, ReferencePeriod? period, bool isBase) =>
        (expression.Edge, period) switch
        {
            (TimeEdge.End, { } known) when !IsYearRange(expression) => ReferencePeriod.Day(known.End),
            (TimeEdge.Start, { } known) when isBase => ReferencePeriod.Day(known.Start.PlusDays(-1)),
            (TimeEdge.Start, not null) when expression.Turn != TimeTurn.Since => null,
            (TimeEdge.Part, _) => null,
            _ => period,
        };

    /// <summary>1981~1990年底 runs over all its years.</summary>
    private static bool IsYearRange(TimeExpression expression) =>
        expression.Name is Span span && span.First.Year != span.Last.Year && !expression.UpTo;

    private ReferencePeriod? Turned(TimeExpression expression, ReferencePeriod? period) =>
        (expression.Turn, period) switch
        {
            (TimeTurn.Since, { } known) => context.AsOf is { } day && day >= known.Start ? new(known.Start, day) : null,
            (TimeTurn.After, _) => null,
            // 1949年前: what lies behind has no beginning; what is still to come is a deadline.
            (TimeTurn.Before, { } known) when context.AsOf is { } day && known.End < day => null,
            _ => period,
        };

    /// <summary>The month spoken of; 3月末 speaks of its month too.</summary>
    private static ReferencePeriod? SpokenMonth(ReferencePeriod? spoken) =>
        spoken is { IsMonth: true } ? spoken
        : spoken is { IsDay: true, End: var day } && day.PlusDays(1).Day == 1 ? ReferencePeriod.Month(day.Year, day.Month)
        : null;

    private static ReferencePeriod? SameOf(YearName year, ReferencePeriod? spoken) =>
        spoken is not { } period ? null
        : year.Basis == YearBasis.Stated ? period.PlusYears(year.Value - period.End.Year)
        : year.Value == 0 ? period
        : period.YearBefore;

    private ReferencePeriod? MonthOf(ShiftedMonth shift, ReferencePeriod? spoken)
    {
        var from = SpokenMonth(spoken)?.Start ?? context.Published;
        if (from?.PlusMonths(shift.Months) is not { } month)
            return null;
        return shift.Day > 0
            ? ReferencePeriod.Day(NamedDays.FirstDay(new(default, month.Month, shift.Day), month.Year))
            : ReferencePeriod.Month(month.Year, month.Month);
    }

    private ReferencePeriod? QuarterOf(int shift, ReferencePeriod? spoken)
    {
        var day = spoken is { IsQuarter: true } quarter ? quarter.Start : context.Published;
        return day?.PlusMonths(shift * 3) is { } month ? ReferencePeriod.Quarter(month.Year, (month.Month + 2) / 3) : null;
    }

    /// <summary>过去一年 in a report that looks back on a year; 五年来 early in the year: whole years. Otherwise unknown.</summary>
    private ReferencePeriod? YearsOf(int count, ReferencePeriod? spoken)
    {
        if (count == 1 && spoken is { IsYear: true })
            return spoken;
        return context.Published is { Month: <= LastMonthOfReview } day
            ? ReferencePeriod.Years(day.Year - count, day.Year - 1)
            : null;
    }

    /// <summary>五年年均增长: all the years spoken of where they are as many, else those up to the year spoken of.</summary>
    private static ReferencePeriod? AveragedOver(int count, ReferencePeriod? spoken)
    {
        if (spoken is not { } period)
            return null;
        var (first, last) = (period.Start.Year, period.End.Year);
        if (period.Start == new LocalDate(first, 1, 1) && period.End < new LocalDate(last, 12, 31) && last - first == count)
            return ReferencePeriod.Years(first, last - 1);
        return period.Start == new LocalDate(first, 1, 1) && last - first + 1 == count ? ReferencePeriod.Years(first, last)
            : period.IsYear ? ReferencePeriod.Years(last - count + 1, last)
            : null;
    }

    /// <summary>The days in the month named before (1日 behind 30日 in the next), else the latest that have come.</summary>
    private ReferencePeriod? DaysOf(DaysOfMonth days, ReferencePeriod? named, bool future)
    {
        if ((named?.End ?? context.Published) is not { } near)
            return null;
        var month = new LocalDate(near.Year, near.Month, 1);
        if (named is { IsDay: true } && near.Day - days.First > MonthTurn)
            month = month.PlusMonths(1);
        else if (named is null && !future && days.First > near.Day)
            month = month.PlusMonths(-1);
        var next = days.Last < days.First ? month.PlusMonths(1) : month;
        return days.First <= DaysIn(month) && days.Last <= DaysIn(next)
            ? new(month.PlusDays(days.First - 1), next.PlusDays(days.Last - 1))
            : null;
    }

    private static int DaysIn(LocalDate month) => month.Calendar.GetDaysInMonth(month.Year, month.Month);

    private ReferencePeriod? HolidayOf(Festival festival, ReferencePeriod? spoken, bool future)
    {
        var all = festival.Day is { } day ? HolidayIn(day, festival, spoken, future) : spoken;
        if (all is not { } holiday || festival is { First: 1, Last: 0 })
            return all;
        var (first, last) = (holiday.Start.PlusDays(festival.First - 1), holiday.Start.PlusDays(festival.Last - 1));
        return last <= holiday.End ? new(first, last) : null;
    }

    private ReferencePeriod? HolidayIn(Holiday day, Festival festival, ReferencePeriod? spoken, bool future)
    {
        if (festival.Year.Basis != YearBasis.None)
            return YearOf(festival.Year, spoken) is { } stated ? HolidayCalendar.Days(day, stated, festival.Length) : null;
        if (spoken is { } period && period.Start.Year == period.End.Year)
            return HolidayCalendar.Days(day, period.End.Year, festival.Length);
        if (context.Year is not { } year)
            return null;
        var thisYear = HolidayCalendar.Days(day, year, festival.Length);
        if (context.Published is not { } published || thisYear is not { } holiday)
            return thisYear;
        return !future && holiday.Start > published ? HolidayCalendar.Days(day, year - 1, festival.Length)
            : future && holiday.End < published ? HolidayCalendar.Days(day, year + 1, festival.Length)
            : holiday;
    }
}
