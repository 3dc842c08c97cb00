using CivicDashboard.Extraction.Mentions.Periods;
using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Extraction.Mentions;

/// <summary>What an expression of time does in its sentence.</summary>
public enum PeriodKind
{
    /// <summary>Says when: 2024年, 一季度, 今年以来, 截至8月底.</summary>
    Covers,
    /// <summary>Names what is compared with: 较2023年底, 比一季度, 比上年.</summary>
    Base,
    /// <summary>Says until when something is to be reached: 到2027年, 2030年前.</summary>
    Deadline,
    /// <summary>A length of time or another date that is no period of a figure: 近20年, 14年抗战, 80周年, 成立于1963年.</summary>
    Other,
}

/// <summary>An expression of time in a text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Period">The time it names; null where it cannot be known.</param>
public sealed record PeriodMention(int Start, int End, PeriodKind Kind, ReferencePeriod? Period);

/// <summary>The time that a place in a text is about.</summary>
/// <param name="Period">The time; null where a careful reader cannot tell.</param>
/// <param name="Mention">The words that tell it; null where they stand in the title or nowhere.</param>
/// <param name="Sure">Whether it is said in the same paragraph; else it was carried over from an earlier one or from the title.</param>
public sealed record PeriodReading(ReferencePeriod? Period, PeriodMention? Mention, bool Sure)
{
    /// <summary>Nothing tells.</summary>
    public static PeriodReading Unknown { get; } = new(null, null, false);

    /// <summary>The year or quarter whose last day this is, where it is said as 2024年末: what flows is told for all of it.</summary>
    internal ReferencePeriod? Closed { get; init; }

    /// <summary>The last day of this year, where the title names the year and the text tells of stocks on that day.</summary>
    internal ReferencePeriod? ClosingDay { get; init; }

    /// <summary>The longer time that the paragraph is about, where a sentence names one of its years: averages run up to that.</summary>
    internal ReferencePeriod? Around { get; init; }
}

/// <summary>The expressions of time in an article, and which of them governs each place in it.</summary>
public sealed class PeriodTrack
{
    private readonly PeriodTimeline timeline;
    private readonly IReadOnlyList<PeriodBase> bases;
    private readonly string text;
    private readonly int? year;

    private PeriodTrack(string text, int? year, PeriodWalk walk) =>
        (this.text, this.year, Mentions, timeline, bases) = (text, year, walk.Mentions, walk.Timeline, walk.Bases);

    /// <summary>In the order of the text; none overlap.</summary>
    public IReadOnlyList<PeriodMention> Mentions { get; }

    /// <summary>Reads a text (line feeds between paragraphs) that is a whole document.</summary>
    /// <param name="text">An article's text.</param>
    /// <param name="published">Day of publication, where known: 今年, 上月 and dates without a year hang on it.</param>
    public static PeriodTrack Read(string text, LocalDate? published) => Read(text, PeriodContext.Of(text, published));

    /// <summary>Reads a text (line feeds between paragraphs) that is an article of a document.</summary>
    /// <param name="text">An article's text.</param>
    /// <param name="context">What the whole document tells of its time; with the article's title.</param>
    public static PeriodTrack Read(string text, PeriodContext context) =>
        new(text, context.Year, PeriodWalk.Through(text, context));

    /// <summary>The time that a figure covers which begins at this offset; null where a careful reader cannot tell.</summary>
    public ReferencePeriod? At(int offset) => ReadingAt(offset).Period;

    /// <summary>The time that a figure covers which begins at this offset, and which words say so.</summary>
    public PeriodReading ReadingAt(int offset)
    {
        var reading = timeline.At(offset);
        if (reading.Period is not { } period)
            return reading;
        if (reading is { Closed: { } closed, Mention: { } mention } && FlowWords.Before(text, mention.End, offset))
            return reading with { Period = closed };
        if (reading.ClosingDay is { } day && FlowWords.StockBefore(text, offset))
            return reading with { Period = day };
        if (reading.Around is { } around && YearlyWords.AverageBefore(text, offset))
            return reading with { Period = new(around.Start, period.End) };
        return period.End.Year == year && YearlyWords.PlanBefore(text, reading.Sure ? reading.Mention?.End ?? 0 : 0, offset)
            ? reading with { Period = YearlyWords.YearOf(period) }
            : reading;
    }

    /// <summary>The time that a change is counted from which begins at this offset: 较2023年底提升64个百分点.</summary>
    public ReferencePeriod? BaseAt(int offset)
    {
        var (low, high) = (0, bases.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = bases[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }
        return low > 0 && offset < bases[low - 1].End ? bases[low - 1].Period : null;
    }
}
