using System.Buffers;
using System.Globalization;
using CivicDashboard.Extraction.Articles;
using CivicDashboard.Extraction.Catalogue;
using CivicDashboard.Extraction.Layout;
using CivicDashboard.Extraction.Mentions;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Figures;

/// <summary>Makes figures of drafts: where, when, which indicator, how sure.</summary>
internal sealed class FigureWriter(
    string document, ArticleText article, string text, int number, PeriodTrack periods, PlaceTrack places, IndicatorMatcher indicators)
{
    private const int LongestQuote = 300;
    private const int LongestHeading = 40;

    /// <summary>White space that a line break within a number may bring: indents and empty lines.</summary>
    private const int LongestGap = 40;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？\n；");

    private (int From, int To) quoted = (-1, -1);
    private string quote = "";

    /// <summary>Makes the figure of a draft; null where its characters do not stand together in the document, so that no offsets lead back to it.</summary>
    public Figure? Write(Draft draft)
    {
        var (start, end) = (draft.Number.Start, draft.Number.End);
        var origin = article.Body.OriginOf(start, end);
        if (WrittenAt(origin.Start, origin.End, end - start) is not { } written)
            return null;
        var place = places.At(start, end);
        var period = PeriodOf(draft);
        var indicator = indicators.IdOf(draft.Phrase, draft.Measure, draft.Number.UnitKind);
        var isCatalogued = !indicator.StartsWith("p-", StringComparison.Ordinal);
        var doubts = Doubts.Of(draft, place, period, period.Mention is { } said && StandsInHeading(said.Start), isCatalogued);
        return new Figure
        {
            Start = origin.Start,
            End = origin.End,
            Article = number,
            ArticleStart = start,
            ArticleEnd = end,
            Text = written,
            Quote = QuoteOf(start, end),
            Quantity = draft.Quantity,
            Measure = draft.Measure,
            Base = draft.Base,
            Role = draft.Role,
            Indicator = draft.Phrase,
            IndicatorId = indicator,
            RegionCode = place.RegionCode,
            Place = place.Place,
            Period = period.Period,
            Certain = doubts.Count == 0,
            Steps = [.. StepsOf(draft, written, place, period), .. doubts.Select(d => $"doubt {d}")],
        };
    }

    /// <summary>Which words gave which field: a code, a space, the words.</summary>
    private IEnumerable<string> StepsOf(Draft draft, string written, PlaceReading place, PeriodReading period)
    {
        yield return $"number {written}";
        yield return $"{(draft.Inherited ? "carried" : "subject")} {draft.Phrase}";
        var said = text[draft.Tail.SubjectEnd..Math.Max(draft.Tail.SubjectEnd, draft.Number.Start)].Trim(' ', '、', '，');
        if (draft.Measure != Measure.Level && said.Length is > 0 and < 30)
            yield return $"change {said}";
        if (place.Why.Length > 0)
            yield return $"region {place.Why}";
        if (period.Period is not null)
            yield return $"period {(period.Mention is { } mention ? text[mention.Start..mention.End] : article.Title)}";
        if (draft.Role == Role.Target)
            yield return "role target";
    }

    /// <summary>What a change starts from was so before the time that the sentence is about: its own time is known only where it stands with it.</summary>
    private PeriodReading PeriodOf(Draft draft)
    {
        var reading = periods.ReadingAt(draft.Number.Start);
        // 1980—1988年漏失率从21.4%降到11.8%: what a run of years leads to is so in its last.
        if (draft.Tail.ToLevel && reading.Period is { } years && years.Start.Year < years.End.Year && years.End is { Month: 12, Day: 31 } && !draft.IsStart)
            return reading with { Period = ReferencePeriod.Year(years.End.Year) };
        return draft.IsStart && !(reading.Mention is { } own && (own.Start >= draft.Tail.SubjectEnd || own.Kind == PeriodKind.Base)) ? PeriodReading.Unknown : reading;
    }

    private bool StandsInHeading(int offset)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, offset - 1), Math.Min(offset, LongestHeading)) + 1;
        var end = text.IndexOf('\n', offset, Math.Min(LongestHeading, text.Length - offset));
        return end > 0 && (start > 0 || offset < LongestHeading) && Headings.IsHeading(text.AsSpan(start, end - start));
    }

    /// <summary>What stands between two offsets of the document, white space removed, where it is these characters and no others.</summary>
    private string? WrittenAt(int start, int end, int length)
    {
        if (end <= start || end - start > 3 * length + LongestGap)
            return null;
        var written = string.Concat(document[start..end].Where(c => !char.IsWhiteSpace(c)));
        return written.Count(c => !IsInvisible(c)) <= length ? written : null;
    }

    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control;

    /// <summary>The sentence; figures that share one share its string.</summary>
    private string QuoteOf(int start, int end)
    {
        var before = text.AsSpan(Math.Max(0, start - LongestQuote), Math.Min(start, LongestQuote));
        var from = start - before.Length + before.LastIndexOfAny(SentenceEnds) + 1;
        var behind = text.AsSpan(end, Math.Min(LongestQuote, text.Length - end));
        var to = behind.IndexOfAny(SentenceEnds) is >= 0 and var close ? end + close : end + behind.Length;
        if (quoted != (from, to))
            (quoted, quote) = ((from, to), article.Body.Text[from..Math.Min(to + 1, text.Length)].Trim());
        return quote;
    }
}
