using CivicDashboard.Extraction.Mentions;
using CivicDashboard.Extraction.Mentions.Numbers;
using CivicDashboard.Extraction.Words;
using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Extraction.Figures;

/// <summary>Binds the numbers of an article to what they measure.</summary>
internal sealed class FigureBinder
{
    private readonly string text;
    private readonly IReadOnlyList<NumberMention> numbers;
    private readonly PeriodTrack periods;
    private readonly Vocabulary words;
    private readonly IndicatorNamer namer;
    private readonly Boundaries boundaries;
    private readonly TailReader tails;
    private readonly PhraseReader phrases;
    private readonly RoleReader roles;
    private readonly ListDealer dealer;
    private readonly ComparisonFrames frames;
    private readonly List<Draft> drafts = [];

    /// <summary>The words before the first number of a list; they are said of all.</summary>
    private string said = "";

    /// <summary>Behind the list that was measured last; numbers are asked for in their order.</summary>
    private int listEnd;

    /// <summary>Takes what was found in an article.</summary>
    public FigureBinder(string text, IReadOnlyList<NumberMention> numbers, PeriodTrack periods, PlaceTrack places, Vocabulary words, LocalDate? published, Func<string, bool> isKnown)
    {
        (this.text, this.numbers, this.periods, this.words) = (text, numbers, periods, words);
        var mentions = new MentionIndex(periods, places);
        boundaries = new Boundaries(text);
        tails = new TailReader(text, words, mentions);
        phrases = new PhraseReader(text, words, mentions, tails);
        roles = new RoleReader(text, words, published);
        dealer = new ListDealer(text, words, phrases, drafts);
        frames = new ComparisonFrames(text, periods, drafts);
        namer = new IndicatorNamer(text, words, boundaries, phrases, new CountedReader(text, words, mentions), drafts, isKnown);
    }

    /// <summary>The drafts of all numbers, in order.</summary>
    public IReadOnlyList<Draft> Bind()
    {
        for (var i = 0; i < numbers.Count;)
            i += BindFrom(i);
        ShareCounted();
        return drafts;
    }

    /// <summary>55.3万平方米、2.9万户旧房改造: the thing behind the last number is counted by all of them.</summary>
    private void ShareCounted()
    {
        for (var i = drafts.Count - 2; i >= 0; i--)
        {
            var gap = drafts[i + 1].Number.Start - drafts[i].Number.End;
            if ((drafts[i].Phrase.Length == 0 || drafts[i].Inherited) && gap is >= 0 and <= 2 && drafts[i + 1].CountsBehind
                && (gap == 0 || text[drafts[i].Number.End] is '、' or '和'))
                (drafts[i].Phrase, drafts[i].Noun, drafts[i].Inherited) = (drafts[i + 1].Phrase, drafts[i + 1].Noun, false);
        }
    }

    /// <summary>Binds a number, or a list of numbers that 分别 deals out; answers how many.</summary>
    private int BindFrom(int index)
    {
        var number = numbers[index];
        var from = SubjectFloor(index);
        var tail = tails.Read(from, number.Start);
        var isSaidOfEach = ListDealer.IsSaidOfEach(text.AsSpan(from, Math.Max(0, tail.SubjectEnd - from)));
        var count = tail.Distributive || isSaidOfEach ? ListLength(index) : 1;
        if (count == 1)
        {
            Add(index, from, tail, null);
            return 1;
        }
        var sentenceStart = boundaries.SentenceStart(number.Start);
        var subject = phrases.Before(from, tail.SubjectEnd, ListDealer.LongestList);
        var floor = index > 0 ? Math.Max(sentenceStart, numbers[index - 1].End) : sentenceStart;
        var dealt = isSaidOfEach ? dealer.OfEach(subject, count, sentenceStart) : dealer.Deal(subject, floor, tail.SubjectEnd, count, sentenceStart);
        for (var i = 0; i < count; i++)
            Add(index + i, SubjectFloor(index + i), i == 0 ? tail : Following(index + i, drafts[^1].Tail), dealt?[i] ?? subject);
        dealer.ShareBound(count);
        return count;
    }

    /// <summary>Where the words before a number begin that may belong to it.</summary>
    private int SubjectFloor(int index)
    {
        var clause = boundaries.ClauseStart(numbers[index].Start);
        return index > 0 ? Math.Max(clause, numbers[index - 1].End) : clause;
    }

    private int BehindLimit(int index)
    {
        var clause = boundaries.ClauseEnd(numbers[index].End);
        return index + 1 < numbers.Count ? Math.Min(clause, numbers[index + 1].Start) : clause;
    }

    /// <summary>How many numbers follow each other with nothing but separators and directions between them.</summary>
    private int ListLength(int index)
    {
        if (index >= listEnd)
            for (listEnd = index + 1; listEnd < numbers.Count && IsListed(listEnd);)
                listEnd++;
        return listEnd - index;
    }

    private int ListEnd(int index) => numbers[index].UnitKind == "time" ? numbers[index + ListLength(index) - 1].End : numbers[index].End;

    private bool IsListed(int index)
    {
        var from = numbers[index - 1].End;
        if (numbers[index].Start - from > 12)
            return false;
        var tail = tails.Read(from, numbers[index].Start);
        var between = text.AsSpan(from, tail.SubjectEnd - from);
        // 下降21.4%，12.6%和9.8%: a comma alone between two numbers separates as 、 does.
        return (between.Trim("、 和及与").IsEmpty || (between is "，" && tail.IsPlain && numbers[index].Start == from + 1)) && numbers[index].Start > from && !tail.Distributive && tail.Base is null;
    }

    /// <summary>A listed number without words of its own goes the way of the one before it.</summary>
    private Tail Following(int index, Tail before)
    {
        var own = tails.Read(numbers[index - 1].End, numbers[index].Start);
        return own.Direction == 0
            ? before with { SubjectEnd = own.SubjectEnd }
            : own with { Compared = own.Compared ?? before.Compared, Base = own.Base ?? before.Base };
    }

    private void Add(int index, int from, Tail tail, string? dealt)
    {
        var number = numbers[index];
        if (dealt is null && index > 0 && tail.IsPlain && IsListed(index) && drafts[^1].Number == numbers[index - 1])
            tail = drafts[^1].Tail with { SubjectEnd = tail.SubjectEnd, Distributive = false };
        var draft = new Draft(number, tail);
        var sentenceStart = boundaries.SentenceStart(number.Start);
        var subject = dealt ?? phrases.Before(from, RiseStart(from, tail.SubjectEnd, number.End) ?? tail.SubjectEnd);
        var previous = index > 0 ? numbers[index - 1].End : 0;
        draft.Framed = frames.IsFramed(draft, previous, sentenceStart, isListed: index > 0 && IsListed(index));
        draft.Follows = frames.Follows(draft, from, sentenceStart);
        if (!(index > 0 && IsListed(index)))
            said = text[from..Math.Max(from, tail.SubjectEnd)];
        ChangeReader.Apply(draft, said, number.UnitKind, periods.At(number.Start), periods.BaseAt(number.Start));
        namer.Name(draft, new(from, BehindLimit(index), sentenceStart, boundaries.ClauseStart(number.Start), ListEnd(index)), subject);
        if (draft.Quantity.Bound == Bound.Exact)
            draft.Quantity = draft.Quantity with { Bound = SaidBounds.Of(text.AsSpan(from, number.Start - from), words) };
        draft.IsStart = !tail.ToLevel && text.AsSpan(tail.SubjectEnd, Math.Max(0, number.Start - tail.SubjectEnd)).IndexOfAny('由', '从') >= 0
            || text.AsSpan(number.End).StartsWith("的基础上");
        draft.Role = IsInBracketOf(number) ? drafts[^1].Role : roles.RoleOf(number, sentenceStart, boundaries.ClauseStart(number.Start), boundaries.ClauseEnd(number.End), periods.ReadingAt(number.Start), draft);
        drafts.Add(draft);
    }

    /// <summary>低保标准由每人每月500元提高到550元: what rises stands before 由.</summary>
    private int? RiseStart(int from, int end, int numberEnd)
    {
        const int Reach = 4;
        var at = text.AsSpan(from, end - from).LastIndexOfAny('由', '从');
        if (at < 2)
            return null;
        for (var i = numberEnd; i < Math.Min(numberEnd + Reach, text.Length); i++)
            if (words.Match(WordClass.Level, text, i) > 0)
                return from + at;
        return null;
    }

    /// <summary>计划播种面积1128万亩（水田168万亩…）: what stands in brackets goes the way of what they explain.</summary>
    private bool IsInBracketOf(NumberMention number) =>
        drafts.Count > 0 && boundaries.ClauseStart(number.Start) is > 0 and var clause && (text[clause - 1] is '（' or '(')
        && drafts[^1].Number.End >= boundaries.ClauseStart(clause - 1);
}
