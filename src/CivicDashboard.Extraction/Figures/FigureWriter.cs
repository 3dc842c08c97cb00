using CivicDashboard.Extraction.Articles;
using CivicDashboard.Extraction.Catalogue;
using CivicDashboard.Extraction.Mentions;

namespace CivicDashboard.Extraction.Figures;

/// <summary>Makes figures of drafts: where, when, which indicator, how sure.</summary>
internal sealed class FigureWriter(
    ArticleText article, int number, PeriodTrack periods, PlaceTrack places, IndicatorMatcher indicators)
{
    private const int LongestQuote = 300;

    private readonly string text = article.Body.Text;

    /// <summary>Makes the figure of a draft.</summary>
    public Figure Write(Draft draft)
    {
        var (start, end) = (draft.Number.Start, draft.Number.End);
        var origin = article.Body.OriginOf(start, end);
        var place = places.At(start, end);
        var period = periods.At(start);
        draft.Steps.Add($"数值：{text[start..end]}");
        if (place.Why.Length > 0)
            draft.Steps.Add($"地区：{place.Why}");
        return new Figure
        {
            Start = origin.Start,
            End = origin.End,
            Article = number,
            ArticleStart = start,
            ArticleEnd = end,
            Text = string.Concat(text[start..end].Where(c => !char.IsWhiteSpace(c))),
            Quote = QuoteOf(start, end),
            Quantity = draft.Quantity,
            Measure = draft.Measure,
            Base = draft.Base,
            Role = draft.Role,
            Indicator = draft.Phrase,
            IndicatorId = indicators.IdOf(draft.Phrase),
            RegionCode = place.RegionCode,
            Place = place.Place,
            Period = period,
            Certain = place.Sure && place.RegionCode is not null && draft.Phrase.Length is > 1 and <= 24 && !draft.Inherited,
            Steps = draft.Steps,
        };
    }

    private string QuoteOf(int start, int end)
    {
        var from = start;
        while (from > 0 && start - from < LongestQuote && text[from - 1] is not ('。' or '！' or '？' or '\n' or '；'))
            from--;
        var to = end;
        while (to < text.Length && to - end < LongestQuote && text[to] is not ('。' or '！' or '？' or '\n' or '；'))
            to++;
        return text[from..Math.Min(to + 1, text.Length)].Trim();
    }
}
