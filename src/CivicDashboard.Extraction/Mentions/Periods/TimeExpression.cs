namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>How a year is said.</summary>
internal enum YearBasis
{
    /// <summary>Not at all: 一季度, 4月15日.</summary>
    None,
    /// <summary>As a number: 2024年.</summary>
    Stated,
    /// <summary>From the day of publication: 今年, 去年.</summary>
    Publication,
    /// <summary>From the time that the text speaks of: 当年, 次年, 上年.</summary>
    Context,
    /// <summary>Every year: 每年9月.</summary>
    Recurring,
}

/// <summary>A year as a text says it.</summary>
/// <param name="Basis">How.</param>
/// <param name="Value">The number where stated, else years from the basis.</param>
internal readonly record struct YearName(YearBasis Basis, int Value)
{
    public static YearName Stated(int year) => new(YearBasis.Stated, year);
}

/// <summary>A year, a month or a day; month and day are 0 where the text does not go so far.</summary>
internal readonly record struct CalendarPoint(YearName Year, int Month = 0, int Day = 0);

/// <summary>Which part of its span an expression points to: 年初, 年底.</summary>
internal enum TimeEdge
{
    /// <summary>The span itself.</summary>
    Whole,
    /// <summary>初, 伊始.</summary>
    Start,
    /// <summary>中, 上旬, 汛期: somewhere within.</summary>
    Part,
    /// <summary>底, 末.</summary>
    End,
}

/// <summary>Which side of its time an expression looks to.</summary>
internal enum TimeTurn
{
    /// <summary>Neither.</summary>
    None,
    /// <summary>From then until now: 以来, 至今.</summary>
    Since,
    /// <summary>From then on, open: 起, 以后, 后.</summary>
    After,
    /// <summary>前, 之前.</summary>
    Before,
    /// <summary>前后.</summary>
    Around,
}

/// <summary>What an expression of time names, before anything is known of its text.</summary>
internal abstract record TimeName
{
    /// <summary>A span of the calendar, from the first day of one point to the last day of the other.</summary>
    public sealed record Span(CalendarPoint First, CalendarPoint Last) : TimeName
    {
        public Span(CalendarPoint point)
            : this(point, point)
        {
        }

        public bool IsWholeYear => First.Month == 0 && First == Last;
    }

    /// <summary>The time spoken of, in another year: 去年同期, 同期.</summary>
    public sealed record SamePeriod(YearName Year) : TimeName;

    /// <summary>The month that the time spoken of ends with: 当月 after 1—4月.</summary>
    public sealed record LastMonth : TimeName;

    /// <summary>The month that was named last: 是月 in a chronicle.</summary>
    public sealed record NamedMonth : TimeName;

    /// <summary>The day that was named last: 上午9时 behind it.</summary>
    public sealed record NamedDay : TimeName;

    /// <summary>Months counted from the one spoken of or from that of publication: 上月; or a day in it: 本月10日.</summary>
    public sealed record ShiftedMonth(int Months, int Day = 0) : TimeName;

    /// <summary>Quarters counted in the same way: 上季度.</summary>
    public sealed record ShiftedQuarter(int Quarters) : TimeName;

    /// <summary>Days counted from publication: 昨日.</summary>
    public sealed record ShiftedDay(int Days) : TimeName;

    /// <summary>The day of publication: 截至目前.</summary>
    public sealed record Present : TimeName;

    /// <summary>The years up to now: 五年来, 过去一年; where averaged over (五年年均), those up to the time spoken of.</summary>
    public sealed record PastYears(int Count, bool Averaged = false) : TimeName;

    /// <summary>Days of the month that was named last: 截至19日18时, 20日至22日.</summary>
    public sealed record DaysOfMonth(int First, int Last) : TimeName;

    /// <summary>A holiday, or the one named last; all of it, or its days from the first to the last told (the count begins at 1).</summary>
    /// <param name="Day">Which; null where it was named before: 假日期间.</param>
    /// <param name="Year">The year that it belongs to.</param>
    /// <param name="Length">How many days the text says it has, 0 where it does not.</param>
    /// <param name="First">First of its days that is meant.</param>
    /// <param name="Last">Last of its days that is meant, 0 for the end.</param>
    public sealed record Festival(Holiday? Day, YearName Year, int Length = 0, int First = 1, int Last = 0) : TimeName;

    /// <summary>A named plan that no period is taken from: “十五五”规划.</summary>
    public sealed record Plan(CalendarPoint First, CalendarPoint Last) : TimeName;

    /// <summary>A time without days: 目前, 近年来, 成立以来.</summary>
    /// <param name="Adverb">Whether it speaks of time only where it stands by itself: 未来， against 面向未来.</param>
    /// <param name="TurnsToNow">Whether it turns to the state of things now, for all that follows: 目前.</param>
    public sealed record Vague(bool Adverb, bool TurnsToNow = false) : TimeName;

    /// <summary>Neither a period nor a break in what is spoken of: 近20年, 80周年, 近日.</summary>
    public sealed record Aside : TimeName;
}

/// <summary>An expression of time as it stands in a text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Name">What it names.</param>
/// <param name="Edge">Which part of that.</param>
/// <param name="Turn">Which side of that.</param>
/// <param name="UpTo">Whether it is said as an end: 截至8月底.</param>
internal sealed record TimeExpression(
    int Start, int End, TimeName Name, TimeEdge Edge = TimeEdge.Whole, TimeTurn Turn = TimeTurn.None, bool UpTo = false);
