using CivicDashboard.Extraction.Words;
using NodaTime;
using static CivicDashboard.Extraction.Mentions.Periods.TimeName;

namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>How sure an inferred day of publication is.</summary>
public enum DateCertainty
{
    /// <summary>The text states it: 发布时间：2024-05-06, or a date that stands on a line of its own.</summary>
    Stated,
    /// <summary>It follows from dates of events with their year.</summary>
    Likely,
    /// <summary>It is put together from a day without year, or from the latest year named.</summary>
    Guess,
}

/// <summary>When a text was published, as the text itself tells.</summary>
/// <param name="Year">The year.</param>
/// <param name="Day">The day, where the text names one.</param>
/// <param name="Certainty">How sure that is.</param>
public sealed record PublicationDate(int Year, LocalDate? Day, DateCertainty Certainty)
{
    /// <summary>Years further ahead of the others than this are aims, not now.</summary>
    private const int FarAhead = 3;

    private static readonly string[] Labels =
        ["发布时间：", "发布日期：", "发布时间:", "发布日期:", "发布时间", "发布日期", "日期：", "日期:", "时间：", "时间:", "发表时间：", "更新时间：", "成文日期："];

    /// <summary>Infers it from a document's text; null where that names no year.</summary>
    public static PublicationDate? Infer(string text)
    {
        var expressions = TimeScanner.Scan(text);
        if (StatedDay(text, expressions) is { } stated)
            return new(stated.Year, stated, DateCertainty.Stated);
        if (LatestYear(text, expressions) is not { } year)
            return null;
        return LatestDay(expressions, year, withYear: true) is { } dated ? new(year, dated, DateCertainty.Likely)
            : LatestDay(expressions, year, withYear: false) is { } undated ? new(year, undated, DateCertainty.Guess)
            : new(year, null, DateCertainty.Guess);
    }

    private static LocalDate? StatedDay(string text, List<TimeExpression> expressions)
    {
        foreach (var expression in expressions)
            if (expression.Name is Span { First.Year.Basis: YearBasis.Stated }
                && NamedDays.Of(expression, 0) is { } day
                && (text.HasBefore(expression.Start, Labels) || StandsAlone(text, expression)))
                return day;
        return null;
    }

    private static bool StandsAlone(string text, TimeExpression expression) =>
        text.AsSpan(0, expression.Start).TrimEnd(" \t　（(") is var before && (before.IsEmpty || before[^1] == '\n')
        && text.AsSpan(expression.End).TrimStart(" \t　）)") is var after && (after.IsEmpty || after[0] is '\n' or '\r');

    private static LocalDate? LatestDay(List<TimeExpression> expressions, int year, bool withYear)
    {
        LocalDate? latest = null;
        foreach (var expression in expressions)
            if (expression is { Turn: TimeTurn.None, Name: Span span } && span.First.Year.Basis == YearBasis.Stated == withYear
                && NamedDays.Of(expression, year) is { } day && day.Year == year && (latest is null || day > latest))
                latest = day;
        return latest;
    }

    /// <summary>2025年，计划…: a year that is still to come.</summary>
    private static bool IsPlanned(string text, TimeExpression expression) =>
        text.AsSpan(expression.End) is ['，' or ',', .. var behind]
        && (behind.StartsWith("计划") || behind.StartsWith("全市计划") || behind.StartsWith("拟") || behind.StartsWith("力争") || behind.StartsWith("将"));

    private static bool IsAim(string text, TimeExpression expression) =>
        PeriodKinds.IsFuture(text, expression) || text.ClauseFrom(expression.End, 16).HasAny("基本", "全面", "目标", "远景", "规划", "实现", "建成", "达峰", "愿景");

    /// <summary>The latest year that the text names and does not look ahead to.</summary>
    private static int? LatestYear(string text, List<TimeExpression> expressions)
    {
        // Who speaks of 今年 stands in the year that the plans are for.
        var plans = !text.Contains("今年", StringComparison.Ordinal);
        var (named, told) = (new SortedSet<int>(), 0);
        foreach (var expression in expressions)
            if (expression is { Turn: not TimeTurn.Before, Name: Span { First.Year: { Basis: YearBasis.Stated, Value: var year } } span }
                && span.Last.Year == span.First.Year && (!PeriodKinds.LooksAhead(text, expression) || Chronicle.Tells(text, expression)) && !(plans && IsPlanned(text, expression)))
            {
                named.Add(year);
                // 2024年，…; 2010年升级为…: what was so or became so is told, no aim.
                if (text.At(expression.End) is '，' or ',' || !IsAim(text, expression))
                    told = Math.Max(told, year);
            }
        while (named.Count > 1 && named.Max > told && named.Max - named.Reverse().ElementAt(1) > FarAhead)
            named.Remove(named.Max);
        return named.Count == 0 ? null : named.Max;
    }
}
