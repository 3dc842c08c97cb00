using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Charts.Drawing;

/// <summary>
/// From days to pixels. The axis is a row of whole cells (months, quarters, or years), as fine as the periods need and the width
/// allows, so that a year's point stands in the middle of its year's cell. Where years are narrow, only every second, fifth … is named.
/// </summary>
internal sealed class TimeScale
{
    private const int LastMonth = 9998 * 12;
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    private readonly double left;
    private readonly double firstDay;
    private readonly double pixelsPerDay;

    private TimeScale(int first, int end, int cell, double left, double right)
    {
        (First, End, Cell) = (first, end, cell);
        this.left = left;
        firstDay = DayOf(first);
        pixelsPerDay = (right - left) / (DayOf(end) - firstDay);
    }

    /// <summary>First month of the axis, counted from the year 0.</summary>
    public int First { get; }

    /// <summary>The month after the last.</summary>
    public int End { get; }

    /// <summary>Months from name to name: 1, 3, or a multiple of 12.</summary>
    public int Cell { get; }

    /// <summary>The axis on which the periods of all points have room; at least three cells, so that a lone point has neighbours.</summary>
    /// <param name="series">What is to be drawn.</param>
    /// <param name="left">Pixel of the first day.</param>
    /// <param name="right">Pixel of the last.</param>
    /// <param name="monthWidth">Pixels that a month's label needs; a quarter's and a year's need half as much again.</param>
    public static TimeScale Of(IReadOnlyList<Series> series, double left, double right, double monthWidth)
    {
        var (first, last, finest) = (int.MaxValue, int.MinValue, 12);
        foreach (var s in series)
            foreach (var point in s.Points)
            {
                first = Math.Min(first, MonthOf(point.Period.Start));
                last = Math.Max(last, MonthOf(point.Period.End));
                finest = Math.Min(finest, FinestCell(point.Period));
            }
        var cell = finest;
        while (CellWidth(cell) > (right - left) * cell / Math.Max(last + 1 - first, 3 * cell))
            cell = Coarser(cell);
        var whole = Math.Min(cell, 12);
        var (from, to) = (first / whole * whole, (last / whole + 1) * whole);
        if (to - from < 3 * whole)
            (from, to) = (from - whole, to + whole);
        return new(Math.Max(from, 12), Math.Min(to, LastMonth + 12), cell, left, right);

        double CellWidth(int cell) => cell == 1 ? monthWidth : monthWidth * 1.5;
    }

    /// <summary>The pixel where a month begins.</summary>
    public double OfMonth(int month) => left + (DayOf(month) - firstDay) * pixelsPerDay;

    /// <summary>The pixel where a day begins.</summary>
    public double Of(LocalDate day) => left + (DayOf(day) - firstDay) * pixelsPerDay;

    /// <summary>The pixel where a period begins.</summary>
    public double StartOf(ReferencePeriod period) => Of(period.Start);

    /// <summary>The pixel where a period ends.</summary>
    public double EndOf(ReferencePeriod period) => left + (DayOf(period.End) + 1 - firstDay) * pixelsPerDay;

    /// <summary>Where a period's mark stands: in the middle of a year, quarter, month or day, else at the end of the span.</summary>
    public double Of(ReferencePeriod period) =>
        PeriodKinds.Of(period) == PeriodKind.Span ? EndOf(period) : MiddleOf(period);

    /// <summary>The middle of a period, where a bar stands.</summary>
    public double MiddleOf(ReferencePeriod period) => (StartOf(period) + EndOf(period)) / 2;

    private static int Coarser(int cell) => cell switch { 1 => 3, 3 => 12, 12 => 24, 24 => 60, _ => cell * 2 };

    /// <summary>A period that ends with the year needs no finer cells than years.</summary>
    private static int FinestCell(ReferencePeriod p) => (p.End.Month, p.End.Day, PeriodKinds.Of(p)) switch
    {
        (_, _, PeriodKind.Year) or (12, 31, PeriodKind.Day) => 12,
        (12, 31, PeriodKind.Span) when p.Start is { Month: 1, Day: 1 } => 12,
        (_, _, PeriodKind.Quarter) => 3,
        _ => 1,
    };

    private static int MonthOf(LocalDate day) => Math.Clamp(day.Year * 12 + day.Month - 1, 12, LastMonth);

    private static int DayOf(LocalDate day) => Period.DaysBetween(Epoch, day);

    private static int DayOf(int month) => DayOf(new LocalDate(month / 12, month % 12 + 1, 1));
}
