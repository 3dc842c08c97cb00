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
    private const int ShortestMonth = 28;
    private const int LongestReport = 366;
    private const int HeadingLength = 45;
    private const int LeadLength = 40;
    private const int LongestHoliday = 10;
    private const int FarthestHead = 60;
    private const int LongestList = 8;

    private readonly List<PeriodReading> list = [];
    private PeriodReading? sentence;
    private PeriodReading? paragraph;
    private PeriodReading? passing;
    private PeriodReading? lead;
    private PeriodReading? section;
    private PeriodReading? next;
    private ReferencePeriod? namedDay;
    private ReferencePeriod? holiday;
    private ReferencePeriod? year;
    private int paragraphStart;
    private int sentenceStart;
    private int sentences;

    private PeriodReading Now => sentence ?? paragraph ?? passing ?? lead ?? section ?? PeriodReading.Unknown;

    /// <summary>The time spoken of, as far as it tells which year an expression without one means.</summary>
    public ReferencePeriod? SpokenFor(TimeExpression expression, bool isBase)
    {
        if (expression.Name is TimeName.DaysOfMonth or TimeName.NamedMonth or TimeName.NamedDay)
            return namedDay;
        if (expression.Name is TimeName.Festival { Day: null })
            return holiday;
        var ownYear = expression.Name is TimeName.Span { First.Year.Basis: YearBasis.None } or TimeName.Festival { Year.Basis: YearBasis.None } && !isBase;
        var carried = ownYear && context.Published is not null ? null : passing?.Period ?? lead?.Period;
        var hangsOn = expression.Name is TimeName.Span { First.Year.Basis: YearBasis.Context } ? year : null;
        return sentence?.Period ?? paragraph?.Period ?? hangsOn ?? carried ?? section?.Period;
    }

    /// <summary>Takes over a time from the title.</summary>
    public void Inherit(TimeExpression expression, ReferencePeriod period)
    {
        Remember(expression, period);
        section = new(period, null, false);
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
        passing = null;
        if (next is { } head)
            CarryOver(head with { Sure = false }, behind);
        (sentence, paragraph, next, year) = (null, null, null, null);
        (paragraphStart, sentenceStart, sentences) = (behind, behind, 0);
        timeline.Set(behind, Now);
    }

    private void CarryOver(PeriodReading head, int behind)
    {
        if (PeriodSpans.IsHeading(text, paragraphStart, HeadingLength))
            (section, lead) = (head, null);
        else if (GoesOn(head, behind))
            lead = head;
        else
            passing = head;
    }

    /// <summary>Takes in a mention.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="mention">What it names and does.</param>
    /// <param name="closed">The period that a mention like 2024年末 is the end of.</param>
    public void Enter(TimeExpression expression, PeriodMention mention, ReferencePeriod? closed)
    {
        var reading = new PeriodReading(mention.Period, mention, true) { Closed = closed };
        // 2018年初 names no days, but the year that 当年 hangs on behind it.
        if (expression.Name is TimeName.Span { Last.Year: { Basis: YearBasis.Stated, Value: var named } } && mention.Kind == PeriodKind.Covers)
            year = ReferencePeriod.Year(named);
        if (mention.Kind == PeriodKind.Base)
            EnterBase(expression, mention, reading);
        else if (mention.Kind == PeriodKind.Deadline)
            Sentence(mention, reading);
        else if (mention.Kind == PeriodKind.Covers)
            EnterCovers(expression, mention, reading);
        Spread(mention, reading);
        if (mention is { Kind: PeriodKind.Covers, Period: { IsDay: true } day } && expression.Edge == TimeEdge.End)
            Close(day);
        if (mention.Kind is PeriodKind.Covers or PeriodKind.Deadline)
            Remember(expression, mention.Period);
    }

    /// <summary>Stocks under a title's year are told as of its last day once the text has named that day: 年末在册.</summary>
    private void Close(ReferencePeriod day)
    {
        if (section is { Mention: null, Period: { IsYear: true } year } && year.End == day.End)
            section = section with { ClosingDay = day };
    }

    /// <summary>What 截至19日 and 假日期间 hang on.</summary>
    private void Remember(TimeExpression expression, ReferencePeriod? period)
    {
        if (period is null)
            return;
        if (expression.Name is TimeName.Festival)
            holiday = period;
        else if (expression.Name is TimeName.DaysOfMonth or TimeName.ShiftedMonth or TimeName.ShiftedDay
            or TimeName.Span { Last.Day: > 0 } || period is { IsMonth: true })
            namedDay = period;
    }

    /// <summary>Of 2022年和2023年分别为3%、5% each year gets its own figure.</summary>
    private void Spread(PeriodMention mention, PeriodReading reading)
    {
        if (list.Count is 0 or LongestList || !PeriodLists.Joins(text, list[^1].Mention!, mention))
            list.Clear();
        if (mention.Kind != PeriodKind.Covers)
            return;
        list.Add(reading);
        if (list.Count > 1)
            PeriodLists.Spread(text, list, timeline, Now);
        if (list.Count > 2 && list.TrueForAll(r => r.Period is { IsDay: true }) && section is not null)
            Leave();
    }

    /// <summary>6月3日、6月9日、7月1日三次停水: what they led to is told of the time around them.</summary>
    private void Leave()
    {
        (sentence, paragraph) = (null, null);
        timeline.Set(list[0].Mention!.Start, Now);
    }

    private void EnterCovers(TimeExpression expression, PeriodMention mention, PeriodReading reading)
    {
        if (PeriodSpans.BracketEnd(text, mention) is { } bracket)
            timeline.Set(mention.Start, bracket, reading, Now);
        else if (expression.Name is TimeName.NamedDay)
            EnterHour(mention, reading);
        else if (expression.Name is TimeName.Vague || expression.Edge is TimeEdge.Start or TimeEdge.Part && mention.Period is null)
            EnterVague(expression, mention, reading);
        else if (PeriodSpans.IsVisit(text, expression))
            EnterVisit(mention, reading);
        else if (mention.Period is { IsDay: true } && year is { } whole && PeriodSpans.EndsEvent(text, mention))
            EnterEnd(mention, reading, whole);
        else if (expression.Name is TimeName.PastYears { Averaged: true })
            timeline.Set(mention.Start, PeriodSpans.ClauseEnd(text, mention.End), reading, Now);
        else if (IsWithinNow(mention) && PeriodSpans.IsPickedOut(text, mention.Start))
            timeline.Set(mention.Start, PeriodSpans.ClauseEnd(text, mention.End), reading, Now);
        else if (mention.Period is { IsDay: true } last && Now.Period is { IsDay: false } span && last.End == span.End && OpensSentence(mention))
            EnterClosing(mention, reading, last);
        else if (PeriodSpans.IsScene(text, expression) || (IsWithinNow(mention) && (Now.Period is { Days: <= LongestHoliday } || !OpensSentence(mention))))
            Sentence(mention, reading);
        else if (Now.Period is not null && (expression.Name is TimeName.SamePeriod || PeriodSpans.EndsRise(text, mention)))
            timeline.Set(mention.Start, PeriodSpans.ClauseEnd(text, mention.End), reading, Now);
        else if (PeriodSpans.IsBareYear(text, mention) || IsAttribute(expression))
            Sentence(mention, reading);
        else
            Paragraph(mention, reading, isVague: BeginsInTitleYear(expression), isHoliday: expression.Name is TimeName.Festival { Last: 0 });
    }

    /// <summary>6月末存款余额…。贷款余额…。 in a paragraph on the half year: its stocks are those of that day.</summary>
    private void EnterClosing(PeriodMention mention, PeriodReading reading, ReferencePeriod day)
    {
        paragraph = Now with { ClosingDay = day };
        Sentence(mention, reading);
    }

    private void EnterVague(TimeExpression expression, PeriodMention mention, PeriodReading reading)
    {
        var reach = expression.Name is TimeName.Vague { TurnsToNow: true } ? sentenceStart : paragraphStart;
        if (text.HasAt(mention.Start, "现有"))
            timeline.Set(mention.Start, PeriodSpans.ClauseEnd(text, mention.End), reading, Now);
        else if (text.AsSpan(reach, mention.Start - reach).IsWhiteSpace())
            Paragraph(mention, reading, isVague: true);
        else
            Sentence(mention, reading);
    }

    /// <summary>The day on which something was learnt is no time of what was learnt; what a longer time governs stays so.</summary>
    private void EnterVisit(PeriodMention mention, PeriodReading reading)
    {
        if (Now.Period is null or { IsDay: true })
            Sentence(mention, reading with { Period = null });
    }

    /// <summary>An hour of the day told before says when where nothing else does.</summary>
    private void EnterHour(PeriodMention mention, PeriodReading reading)
    {
        if (sentence is null && paragraph is null)
            Sentence(mention, reading with { Sure = false });
    }

    /// <summary>The day on which something ended is that of its sentence; then the year that the paragraph named holds again.</summary>
    private void EnterEnd(PeriodMention mention, PeriodReading reading, ReferencePeriod whole)
    {
        if (paragraph is { Period: not null } spoken && whole.Contains(spoken.Period.Value))
            paragraph = spoken with { Period = whole };
        Sentence(mention, reading);
    }

    /// <summary>A few days of the time spoken of.</summary>
    private bool IsWithinNow(PeriodMention mention) =>
        mention.Period is { Days: <= LongestHoliday } period && Now.Period is { } spoken && spoken != period && spoken.Contains(period);

    private bool OpensSentence(PeriodMention mention) =>
        text.AsSpan(sentenceStart, mention.Start - sentenceStart).TrimEnd(" 　").IsEmpty;

    private void EnterBase(TimeExpression expression, PeriodMention mention, PeriodReading reading)
    {
        if (PeriodSpans.TurnBehind(text, mention.Start, mention.End) is { } turn)
            timeline.Set(mention.Start, turn, reading, Now);
        else if (text.At(mention.End) is '（' or '(')
            timeline.Set(mention.End, PeriodSpans.Closing(text, mention.End), reading, Now);
        else if (expression.Name is not TimeName.Festival && mention.Period is { IsDay: true } day && Now.Period is { IsDay: false } spoken && day.End < spoken.End && !Unfinished(spoken))
        {
            var asOnDay = Now with { Period = ReferencePeriod.Day(spoken.End) };
            var start = Math.Max(PeriodSpans.ComparedStart(text, mention.Start), Now.Mention?.End ?? 0);
            timeline.Set(start, PeriodSpans.ClauseEnd(text, mention.End), asOnDay, Now);
        }
    }

    private bool Unfinished(ReferencePeriod period) => context.AsOf is { } day && period.End > day;

    private void Sentence(PeriodMention mention, PeriodReading reading)
    {
        sentence = reading with { Around = Around(reading) };
        timeline.Set(mention.Start, sentence);
    }

    /// <summary>Behind “十五五”时期, 到2030年 is the end of years that are averaged over.</summary>
    private ReferencePeriod? Around(PeriodReading reading) =>
        reading.Period is { } aim && (paragraph ?? lead ?? section)?.Period is { } years
        && years.Start.Year < aim.Start.Year && years.End.Year >= aim.End.Year
            ? years
            : null;

    private void Paragraph(PeriodMention mention, PeriodReading reading, bool isVague = false, bool isHoliday = false)
    {
        (sentence, paragraph) = (null, reading);
        timeline.Set(mention.Start, reading);
        var days = reading.Period?.Days ?? int.MaxValue;
        var carries = isHoliday && (next ?? passing ?? lead ?? section) is null;
        if (PeriodSpans.IsHeading(text, paragraphStart, HeadingLength) ? carries || days >= ShortestMonth : !isVague && (carries || days >= LongEnough) && IsHead(mention))
            next = reading;
    }

    /// <summary>从2024年7月1日起 under a title that names 2024: the title's year holds on behind it.</summary>
    private bool BeginsInTitleYear(TimeExpression expression) =>
        expression is { Turn: TimeTurn.After, Name: TimeName.Span { First.Year: { Basis: YearBasis.Stated, Value: var begun } } }
        && section is { Mention: null, Period: { IsYear: true } year } && begun == year.Start.Year;

    /// <summary>延续了去年以来的态势: told in passing.</summary>
    private bool IsAttribute(TimeExpression expression) =>
        expression.Turn == TimeTurn.Since
        && TimeText.IsHan(text.At(expression.Start - 1)) && !text.HasBefore(expression.Start, "，自", "。自", "，从", "\n自");

    /// <summary>Whether a mention opens its paragraph, or the sentence behind a short lead.</summary>
    private bool IsHead(PeriodMention mention)
    {
        var start = PeriodSpans.ToldFrom(text, sentenceStart, mention.Start);
        return mention.Start - start <= FarthestHead
            && !text.AsSpan(start, mention.Start - start).ContainsAny('，', ',', '；')
            && (sentences == 0 || (sentences == 1 && sentenceStart - paragraphStart <= LeadLength && !PeriodSpans.HasFigure(text, paragraphStart, sentenceStart)));
    }

    /// <summary>What is told of now (今年以来) or, with figures, of this or the last year goes on; a story's year lasts one paragraph more.</summary>
    private bool GoesOn(PeriodReading reading, int behind)
    {
        if (reading.Period is not { } period)
            return false;
        if (period.End == context.AsOf)
            return true;
        var recent = context.Year is not { } year || period.End.Year >= year - 1;
        var namedOnly = reading.Mention is { } mention && text.At(mention.End) == '是';
        return recent && !namedOnly && period.Days <= LongestReport && PeriodSpans.HasFigure(text, reading.Mention?.End ?? paragraphStart, behind);
    }
}
