using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>
/// How far a time carries. A date governs the rest of its paragraph; at the head of a paragraph, or in a heading, also
/// the paragraphs that follow and name none. Words such as 目前 govern their sentence, brackets their inside.
/// </summary>
internal sealed class PeriodScope(string text, PeriodContext context, PeriodTimeline timeline)
{
    /// <summary>Shorter times (a month, a day) are not carried to other paragraphs.</summary>
    private const int LongEnough = 59;
    private const int HeadingLength = 45;
    private const int LeadLength = 40;

    private PeriodReading? sentence;
    private PeriodReading? paragraph;
    private PeriodReading? heir;
    private PeriodReading? nextHeir;
    private bool nextIsHeading;
    private bool heirIsHeading;
    private int heirParagraphs;
    private int paragraphStart;
    private int sentenceStart;
    private int sentences;

    private PeriodReading Now => sentence ?? paragraph ?? heir ?? PeriodReading.Unknown;

    /// <summary>The time spoken of, as far as it tells which year an expression without one means.</summary>
    public ReferencePeriod? SpokenFor(TimeExpression expression, bool isBase)
    {
        var near = sentence?.Period ?? paragraph?.Period;
        var ownYear = expression.Name is TimeName.Span { First.Year.Basis: YearBasis.None } && !isBase;
        return near ?? (!ownYear || heirIsHeading || context.Published is null ? heir?.Period : null);
    }

    /// <summary>Takes over a time from the title.</summary>
    public void Inherit(ReferencePeriod period)
    {
        (heir, heirIsHeading, heirParagraphs) = (new(period, null, false), true, int.MaxValue);
        timeline.Set(0, Now);
    }

    public void EndSentence(int behind)
    {
        sentence = null;
        sentenceStart = behind;
        sentences++;
        timeline.Set(behind, Now);
    }

    public void EndParagraph(int behind)
    {
        if (text.AsSpan(paragraphStart, behind - paragraphStart).IsWhiteSpace())
            return;
        if (nextHeir is { } next)
            (heir, heirIsHeading, heirParagraphs) = (next with { Sure = false }, nextIsHeading, nextIsHeading || CarriesOn(next, behind) ? int.MaxValue : 1);
        else if (--heirParagraphs < 0)
            heir = null;
        (sentence, paragraph, nextHeir) = (null, null, null);
        (paragraphStart, sentenceStart, sentences) = (behind, behind, 0);
        timeline.Set(behind, Now);
    }

    public void Enter(TimeExpression expression, PeriodMention mention)
    {
        var reading = new PeriodReading(mention.Period, mention, true);
        if (mention.Kind == PeriodKind.Base)
            EnterBase(mention, reading);
        else if (mention.Kind == PeriodKind.Deadline)
            Sentence(mention, reading);
        else if (mention.Kind == PeriodKind.Covers)
            EnterCovers(expression, mention, reading);
    }

    private void EnterCovers(TimeExpression expression, PeriodMention mention, PeriodReading reading)
    {
        if (PeriodSpans.BracketEnd(text, mention) is { } bracket)
            timeline.Set(mention.Start, bracket, reading, Now);
        else if (expression.Name is TimeName.Vague vague)
            EnterVague(vague, mention, reading);
        else if (PeriodSpans.IsVisit(text, expression))
            Sentence(mention, reading with { Period = null });
        else if (expression.Name is TimeName.SamePeriod && Now.Period is not null)
            timeline.Set(mention.Start, PeriodSpans.ClauseEnd(text, mention.End), reading, Now);
        else if (expression.Edge is TimeEdge.Start or TimeEdge.Part || PeriodSpans.IsBareYear(text, mention))
            Sentence(mention, reading);
        else
            Paragraph(mention, reading);
    }

    private void EnterVague(TimeName.Vague vague, PeriodMention mention, PeriodReading reading)
    {
        var reach = vague.TurnsToNow ? sentenceStart : paragraphStart;
        if (text.HasAt(mention.Start, "现有"))
            timeline.Set(mention.Start, PeriodSpans.ClauseEnd(text, mention.End), reading, Now);
        else if (text.AsSpan(reach, mention.Start - reach).IsWhiteSpace())
            Paragraph(mention, reading);
        else
            Sentence(mention, reading);
    }

    private void EnterBase(PeriodMention mention, PeriodReading reading)
    {
        if (PeriodSpans.TurnBehind(text, mention.Start, mention.End) is { } turn)
            timeline.Set(mention.Start, turn, reading, Now);
        else if (mention.Period is { IsDay: true } day && Now.Period is { IsDay: false } spoken && day.End < spoken.End && !Unfinished(spoken))
        {
            var asOnDay = Now with { Period = ReferencePeriod.Day(spoken.End) };
            var start = Math.Max(PeriodSpans.ComparedStart(text, mention.Start), Now.Mention?.End ?? 0);
            timeline.Set(start, PeriodSpans.ClauseEnd(text, mention.End), asOnDay, Now);
        }
    }

    private bool Unfinished(ReferencePeriod period) => context.AsOf is { } day && period.End > day;

    private void Sentence(PeriodMention mention, PeriodReading reading)
    {
        sentence = reading;
        timeline.Set(mention.Start, reading);
    }

    private void Paragraph(PeriodMention mention, PeriodReading reading)
    {
        (sentence, paragraph) = (null, reading);
        timeline.Set(mention.Start, reading);
        var heading = PeriodSpans.IsHeading(text, paragraphStart, HeadingLength);
        if (!heading && !IsHead(mention))
            return;
        if (heading || reading.Period is not { } period || period.Days >= LongEnough)
            (nextHeir, nextIsHeading) = (reading, heading);
    }

    /// <summary>Whether a mention opens its paragraph, or the sentence behind a short lead.</summary>
    private bool IsHead(PeriodMention mention) =>
        !text.AsSpan(sentenceStart, mention.Start - sentenceStart).ContainsAny('，', ',', '；')
        && (sentences == 0 || (sentences == 1 && sentenceStart - paragraphStart <= LeadLength));

    /// <summary>What is told of now (今年以来) or of the last years, with figures, goes on; a story's year does not.</summary>
    private bool CarriesOn(PeriodReading reading, int behind)
    {
        if (reading.Period is not { } period || context.Year is { } year && period.End.Year < year - 1)
            return false;
        return period.End == context.AsOf || PeriodSpans.HasFigure(text, reading.Mention?.End ?? paragraphStart, behind);
    }
}
