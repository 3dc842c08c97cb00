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
    private readonly List<Draft> drafts = [];

    /// <summary>The words before the first number of a list; they are said of all.</summary>
    private string said = "";

    /// <summary>Behind the list that was measured last; numbers are asked for in their order.</summary>
    private int listEnd;

    /// <summary>Characters that the names of a list may take together.</summary>
    private const int LongestList = 160;

    /// <summary>Takes what was found in an article.</summary>
    public FigureBinder(string text, IReadOnlyList<NumberMention> numbers, PeriodTrack periods, PlaceTrack places, Vocabulary words, LocalDate? published, Func<string, bool> isKnown)
    {
        (this.text, this.numbers, this.periods, this.words) = (text, numbers, periods, words);
        var mentions = new MentionIndex(periods, places);
        boundaries = new Boundaries(text);
        tails = new TailReader(text, words, mentions);
        phrases = new PhraseReader(text, words, mentions, tails);
        roles = new RoleReader(text, words, published);
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
        // 增速分别比全部工业快4.2和2.5个百分点, 分别占总量的三成和两成: said of each thing that was dealt out before.
        var opening = text.AsSpan(from, Math.Max(0, tail.SubjectEnd - from)).TrimStart("，、");
        var shares = opening.StartsWith("分别占") || opening.StartsWith("增速分别") || opening.StartsWith("增幅分别");
        var count = tail.Distributive || shares ? ListLength(index) : 1;
        if (count == 1)
        {
            Add(index, from, tail, null);
            return 1;
        }
        var subject = phrases.Before(from, tail.SubjectEnd, LongestList);
        if (!shares && subject.Length > 0 && Distribution.Deal(subject, count, words) is null && ListedByCommas(index, tail.SubjectEnd, count) is { } names)
            subject = names;
        var dealt = shares ? Earlier(count, boundaries.SentenceStart(number.Start), subject is ['增', ..] ? Measure.OnYear : Measure.Level)?.ConvertAll(p => p + subject.Replace("分别", "", StringComparison.Ordinal) + (subject[0] == '增' ? "" : "比重"))
            : subject.Length > 0 ? Distribution.Deal(subject, count, words) : Earlier(count, boundaries.SentenceStart(number.Start));
        for (var i = 0; i < count; i++)
            Add(index + i, SubjectFloor(index + i), i == 0 ? tail : Following(index + i, drafts[^1].Tail), dealt?[i] ?? subject);
        ShareClosingBound(count);
        return count;
    }

    /// <summary>铝材加工业，船舶配套业，茶叶加工业产值分别增长…: names that hold 、 themselves are parted by commas.</summary>
    private string? ListedByCommas(int index, int end, int count)
    {
        var from = boundaries.SentenceStart(numbers[index].Start);
        if (index > 0)
            from = Math.Max(from, numbers[index - 1].End);
        if (end - from is <= 0 or > LongestList)
            return null;
        var names = text[from..end].Split('，', StringSplitOptions.RemoveEmptyEntries);
        if (names.Length < count || names.Length > count + 1)
            return null;
        // What stands before the first name belongs to none: a time, a place.
        var first = end - names[^count..].Sum(name => name.Length + 1) + 1;
        return string.Join('，', names[^count..].Select((name, i) => i == 0 ? phrases.Before(first, first + name.Length) : name));
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

    private List<string>? Earlier(int count, int sentenceStart, Measure measure = Measure.Level)
    {
        var phrases = new List<string>();
        for (var i = drafts.Count - 1; i >= 0 && phrases.Count < count && drafts[i].Number.Start >= sentenceStart; i--)
            if (drafts[i].Measure == measure)
                phrases.Add(drafts[i].Phrase);
        phrases.Reverse();
        return phrases.Count == count ? phrases : null;
    }

    /// <summary>分别在98%、94%以上: what closes the list speaks of each.</summary>
    private void ShareClosingBound(int count)
    {
        var first = drafts[^count].Quantity.Bound;
        if (first is Bound.Over or Bound.JustUnder or Bound.Under && !char.IsAsciiDigit(text[drafts[^count].Number.Start]))
            foreach (var draft in drafts[^count..].Where(d => d.Quantity.Bound == Bound.Exact))
                draft.Quantity = draft.Quantity with { Bound = first };
        var last = drafts[^1].Quantity.Bound;
        if (last is not (Bound.AtLeast or Bound.AtMost or Bound.About) || text[drafts[^1].Number.Start] is not (>= '0' and <= '9'))
            return;
        foreach (var draft in drafts[^count..].Where(d => d.Quantity.Bound == Bound.Exact))
            draft.Quantity = draft.Quantity with { Bound = last };
    }

    private void Add(int index, int from, Tail tail, string? dealt)
    {
        var number = numbers[index];
        if (dealt is null && index > 0 && tail.IsPlain && IsListed(index) && drafts[^1].Number == numbers[index - 1])
            tail = drafts[^1].Tail with { SubjectEnd = tail.SubjectEnd, Distributive = false };
        var draft = new Draft(number, tail);
        var sentenceStart = boundaries.SentenceStart(number.Start);
        var subject = dealt ?? phrases.Before(from, RiseStart(from, tail.SubjectEnd, number.End) ?? tail.SubjectEnd);
        draft.Framed = IsFramed(index, sentenceStart, tail);
        draft.Follows = index > 0 && drafts.Count > 0 && drafts[^1].Number == numbers[index - 1] && drafts[^1].Measure == Measure.Level && drafts[^1].Quantity.Unit == draft.Quantity.Unit
            && drafts[^1].Number.Start >= sentenceStart && tail.SubjectEnd == from + text.AsSpan(from, Math.Max(0, tail.SubjectEnd - from)).Length - text.AsSpan(from, Math.Max(0, tail.SubjectEnd - from)).TrimStart("，, ").Length;
        if (!(index > 0 && IsListed(index)))
            said = text[from..Math.Max(from, tail.SubjectEnd)];
        ChangeReader.Apply(draft, said, number.UnitKind, periods.At(number.Start), periods.BaseAt(number.Start));
        namer.Name(draft, new(from, BehindLimit(index), sentenceStart, boundaries.ClauseStart(number.Start), ListEnd(index)), subject);
        if (draft.Quantity.Bound == Bound.Exact)
            draft.Quantity = draft.Quantity with { Bound = BoundSaid(text.AsSpan(from, number.Start - from)) };
        draft.IsStart = !tail.ToLevel && text.AsSpan(tail.SubjectEnd, Math.Max(0, number.Start - tail.SubjectEnd)).IndexOfAny('由', '从') >= 0
            || text.AsSpan(number.End).StartsWith("的基础上");
        draft.Role = IsInBracketOf(number) ? drafts[^1].Role : roles.RoleOf(number, sentenceStart, boundaries.ClauseStart(number.Start), boundaries.ClauseEnd(number.End), periods.ReadingAt(number.Start), draft);
        drafts.Add(draft);
    }

    /// <summary>与2010年的280万人相比，增加20万人，增长7%: the comparison goes for all that changes behind it in its sentence.</summary>
    private bool IsFramed(int index, int sentenceStart, Tail tail)
    {
        if (tail.Direction == 0 || tail.ToLevel || tail.Base is not null)
            return false;
        var from = Math.Max(sentenceStart, index > 0 ? numbers[index - 1].End : 0);
        var behind = text.AsSpan(from, numbers[index].Start - from);
        if (behind.IndexOf("相比，") < 0)
            return (tail.Compared is null || (index > 0 && IsListed(index))) && drafts.Count > 0 && drafts[^1].Framed && drafts[^1].Number.Start >= sentenceStart;
        var relative = behind.Contains("上年", StringComparison.Ordinal) || behind.Contains("去年", StringComparison.Ordinal) || behind.Contains("同期", StringComparison.Ordinal);
        return !relative || periods.BaseAt(numbers[index].Start) is not null;
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

    private Bound BoundSaid(ReadOnlySpan<char> said) =>
        Shares.BoundOf(said) is not Bound.Exact and var bound ? bound : Shares.BoundBeforeVerb(said, words);

    /// <summary>计划播种面积1128万亩（水田168万亩…）: what stands in brackets goes the way of what they explain.</summary>
    private bool IsInBracketOf(NumberMention number) =>
        drafts.Count > 0 && boundaries.ClauseStart(number.Start) is > 0 and var clause && (text[clause - 1] is '（' or '(')
        && drafts[^1].Number.End >= boundaries.ClauseStart(clause - 1);
}
