using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>What kind of time a point covers; only points of one kind are joined by a line.</summary>
internal enum PeriodKind
{
    Year,
    Quarter,
    Month,
    Day,
    Span,
}

/// <summary>Questions about the kinds of periods.</summary>
internal static class PeriodKinds
{
    /// <summary>The kind of a period.</summary>
    public static PeriodKind Of(ReferencePeriod p) =>
        p.IsDay ? PeriodKind.Day
        : p.Start.Day != 1 ? PeriodKind.Span
        : p.IsMonth ? PeriodKind.Month
        : p.IsQuarter ? PeriodKind.Quarter
        : p.IsYear ? PeriodKind.Year
        : PeriodKind.Span;

    /// <summary>Whether two periods can be compared: of one kind, and spans over the same days of their years.</summary>
    public static bool Alike(ReferencePeriod a, ReferencePeriod b, PeriodKind kind) =>
        kind != PeriodKind.Span
        || (a.Start.Month == b.Start.Month && a.Start.Day == b.Start.Day && a.End.Month == b.End.Month && a.End.Day == b.End.Day
            && a.End.Year - a.Start.Year == b.End.Year - b.Start.Year);

    /// <summary>Whether a period of years, quarters or months is missing between two.</summary>
    public static bool Gap(ReferencePeriod earlier, ReferencePeriod later, PeriodKind kind) => kind switch
    {
        PeriodKind.Day => false,
        PeriodKind.Span => later.Start.Year > earlier.Start.Year + 1,
        _ => later.Start > earlier.End && NodaTime.Period.DaysBetween(earlier.End, later.Start) > 1,
    };
}
