#pragma warning disable CA1822 // skeleton
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
    /// <summary>A length of time or another date that is no period of a figure: 近20年, 14年抗战, 80周年, 1963年诞生.</summary>
    Other,
}

/// <summary>An expression of time in a text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Period">The time it names; null where it cannot be known.</param>
public sealed record PeriodMention(int Start, int End, PeriodKind Kind, ReferencePeriod? Period);

/// <summary>The expressions of time in an article, and which of them governs each place in it.</summary>
public sealed class PeriodTrack
{
    private PeriodTrack(IReadOnlyList<PeriodMention> mentions) => Mentions = mentions;

    /// <summary>In the order of the text; none overlap.</summary>
    public IReadOnlyList<PeriodMention> Mentions { get; }

    /// <summary>Reads a text (line feeds between paragraphs).</summary>
    /// <param name="text">An article's text.</param>
    /// <param name="published">Day of publication, where known: 今年, 上月 and dates without a year hang on it.</param>
    public static PeriodTrack Read(string text, LocalDate? published) => new([]);

    /// <summary>The time that a figure covers which begins at this offset; null where a careful reader cannot tell.</summary>
    public ReferencePeriod? At(int offset) => null;
}
