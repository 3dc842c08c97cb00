using System.Buffers;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>From a mention of a base to the end of its sentence: changes there are counted from its period.</summary>
internal readonly record struct PeriodBase(int Start, int End, ReferencePeriod? Period);

/// <summary>Walks through a text once and keeps, mention by mention, what time it speaks of.</summary>
internal sealed class PeriodWalk
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？!?\n");

    private readonly string text;
    private readonly PeriodContext context;
    private readonly PeriodResolver resolver;
    private readonly PeriodScope scope;
    private int behind;
    private int sentenceEnd;

    private PeriodWalk(string text, PeriodContext context)
    {
        (this.text, this.context) = (text, context);
        resolver = new(context);
        scope = new(text, context, Timeline);
    }

    /// <summary>The mentions in the order of the text.</summary>
    public List<PeriodMention> Mentions { get; } = [];

    /// <summary>Which reading holds where.</summary>
    public PeriodTimeline Timeline { get; } = new();

    /// <summary>Where changes are counted from which base.</summary>
    public List<PeriodBase> Bases { get; } = [];

    /// <summary>Reads a text.</summary>
    public static PeriodWalk Through(string text, PeriodContext context)
    {
        var walk = new PeriodWalk(text, context);
        walk.ReadTitle();
        foreach (var expression in TimeScanner.Scan(text))
        {
            walk.Advance(expression.Start);
            walk.Visit(expression);
        }
        walk.Advance(text.Length);
        return walk;
    }

    /// <summary>Passes the ends of sentences and paragraphs before an offset.</summary>
    private void Advance(int offset)
    {
        while (text.AsSpan(behind, Math.Max(0, offset - behind)).IndexOfAny(Ends) is >= 0 and var distance)
        {
            behind += distance + 1;
            if (text[behind - 1] == '\n')
                scope.EndParagraph(behind);
            else
                scope.EndSentence(behind);
        }
        behind = Math.Max(behind, offset);
    }

    private void Visit(TimeExpression expression)
    {
        var (mention, isBase) = Read(text, expression);
        Mentions.Add(mention);
        if (isBase)
            Bases.Add(new(mention.Start, SentenceEnd(mention.End), mention.Period));
        scope.Enter(expression, mention, ClosedBy(expression));
    }

    /// <summary>The year or quarter that 2024年末 or 一季度末 closes.</summary>
    private ReferencePeriod? ClosedBy(TimeExpression expression) =>
        expression is { Edge: TimeEdge.End, UpTo: false, Name: TimeName.Span } && !text.HasBefore(expression.Start, "至", "到")
        && resolver.Resolve(expression with { Edge = TimeEdge.Whole }, scope.SpokenFor(expression, false), false, false) is { } period
        && (period.IsYear || period.IsQuarter)
            ? period
            : null;

    private (PeriodMention Mention, bool IsBase) Read(string within, TimeExpression expression)
    {
        var isFurther = IsFurtherBase(within, expression);
        var isBase = isFurther || PeriodKinds.IsBase(within, expression);
        var future = PeriodKinds.IsFuture(within, expression);
        var period = resolver.Resolve(expression, scope.SpokenFor(expression, isBase), isBase, future);
        var kind = isFurther ? PeriodKind.Base : PeriodKinds.Of(within, expression, period, context);
        return (new(expression.Start, expression.End, kind, period), kind == PeriodKind.Base);
    }

    /// <summary>较1—5月和去年同期: what is joined to a base is one too.</summary>
    private bool IsFurtherBase(string within, TimeExpression expression) =>
        ReferenceEquals(within, text) && Mentions is [.., { Kind: PeriodKind.Base } last] && expression.Start == last.End + 1
        && text[last.End] is '和' or '与' or '及' or '、';

    private void ReadTitle()
    {
        if (context.Title is not { } title)
            return;
        foreach (var expression in TimeScanner.Scan(title))
            if (Read(title, expression).Mention is { Kind: PeriodKind.Covers, Period: { } period })
            {
                scope.Inherit(expression, period);
                return;
            }
    }

    private int SentenceEnd(int from)
    {
        if (sentenceEnd < from)
            sentenceEnd = text.AsSpan(from).IndexOfAny(Ends) is >= 0 and var distance ? from + distance : text.Length;
        return sentenceEnd;
    }
}
