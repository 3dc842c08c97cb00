using NodaTime;

namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>What is known of a text's own time: words like 今年 and 上月 hang on it.</summary>
/// <param name="Published">Day of publication, where known.</param>
/// <param name="Year">The year that 今年 means, where it is known or can be inferred.</param>
/// <param name="AsOf">The day up to which the text tells: that of the event reported or of publication, where known.</param>
/// <param name="Title">Title of the article, whose time holds until the text names another.</param>
public sealed record PeriodContext(LocalDate? Published, int? Year, LocalDate? AsOf, string? Title = null)
{
    /// <summary>An event this many days before publication is news; one further back is told for another reason.</summary>
    private const int NewsDays = 3;

    /// <summary>What a whole document (a page with all its articles) tells.</summary>
    /// <param name="text">Text of the document.</param>
    /// <param name="published">Day of publication from elsewhere; where null, inferred; a mere guess gives only the year.</param>
    public static PeriodContext Of(string text, LocalDate? published)
    {
        if (published is { } day)
            return new(day, day.Year, LastEvent(text, day) ?? day);
        if (PublicationDate.Infer(text) is not { } inferred)
            return new(null, null, null);
        var inferredDay = inferred.Certainty == DateCertainty.Guess ? null : inferred.Day;
        return new(inferredDay, inferred.Year, inferredDay ?? LastPart(text, inferred.Year));
    }

    /// <summary>An analysis that speaks of 一季度 or 1—4月 tells up to their end.</summary>
    private static LocalDate? LastPart(string text, int year)
    {
        LocalDate? last = null;
        foreach (var expression in TimeScanner.Scan(text))
            if (expression.Name is TimeName.Span { First: { Year.Basis: YearBasis.None, Day: 0 }, Last: var point } span
                && (span.First != span.Last || expression.UpTo || expression.Edge == TimeEdge.End)
                && NamedDays.LastDay(point, year) is var day && (last is null || day > last))
                last = day;
        return last;
    }

    /// <summary>The latest day named within a few days before publication.</summary>
    private static LocalDate? LastEvent(string text, LocalDate published)
    {
        LocalDate? last = null;
        foreach (var expression in TimeScanner.Scan(text))
            if (NamedDays.Of(expression, published.Year) is { } day
                && Period.DaysBetween(day, published) is >= 0 and <= NewsDays
                && (last is null || day > last))
                last = day;
        return last;
    }
}
