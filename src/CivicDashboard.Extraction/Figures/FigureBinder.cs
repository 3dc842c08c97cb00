using CivicDashboard.Extraction.Mentions;
using CivicDashboard.Extraction.Mentions.Numbers;
using CivicDashboard.Extraction.Words;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Figures;

/// <summary>Binds the numbers of an article to what they measure.</summary>
internal sealed class FigureBinder
{
    private static readonly string[] Rankings = ["排名", "位居", "位列", "名列", "跻身", "处于", "排在", "保持", "居", "列", "排"];

    private readonly string text;
    private readonly IReadOnlyList<NumberMention> numbers;
    private readonly PeriodTrack periods;
    private readonly Vocabulary words;
    private readonly Boundaries boundaries;
    private readonly TailReader tails;
    private readonly PhraseReader phrases;
    private readonly RoleReader roles;
    private readonly List<Draft> drafts = [];

    /// <summary>Takes what was found in an article.</summary>
    public FigureBinder(string text, IReadOnlyList<NumberMention> numbers, PeriodTrack periods, PlaceTrack places, Vocabulary words)
    {
        (this.text, this.numbers, this.periods, this.words) = (text, numbers, periods, words);
        var mentions = new MentionIndex(periods, places);
        boundaries = new Boundaries(text);
        tails = new TailReader(text, words, mentions);
        phrases = new PhraseReader(text, words, mentions);
        roles = new RoleReader(text, words);
    }

    /// <summary>The drafts of all numbers, in order.</summary>
    public IReadOnlyList<Draft> Bind()
    {
        for (var i = 0; i < numbers.Count;)
            i += BindFrom(i);
        return drafts;
    }

    /// <summary>Binds a number, or a list of numbers that 分别 deals out; answers how many.</summary>
    private int BindFrom(int index)
    {
        var number = numbers[index];
        var from = SubjectFloor(index);
        var tail = tails.Read(from, number.Start);
        var count = tail.Distributive ? ListLength(index) : 1;
        if (count == 1)
        {
            Add(index, from, tail, null);
            return 1;
        }
        var subject = phrases.Before(from, tail.SubjectEnd);
        var dealt = subject.Length > 0 ? Distribution.Deal(subject, count, words) : Earlier(count, boundaries.SentenceStart(number.Start));
        for (var i = 0; i < count; i++)
            Add(index + i, SubjectFloor(index + i), i == 0 ? tail : Following(index + i, drafts[^1].Tail), dealt?[i] ?? subject);
        ShareClosingBound(count);
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
        var count = 1;
        while (index + count < numbers.Count && IsListed(index + count))
            count++;
        return count;
    }

    private bool IsListed(int index)
    {
        var from = numbers[index - 1].End;
        if (numbers[index].Start - from > 12)
            return false;
        var tail = tails.Read(from, numbers[index].Start);
        var between = text.AsSpan(from, tail.SubjectEnd - from).Trim("、，, 和及与");
        return between.IsEmpty && numbers[index].Start > from;
    }

    /// <summary>A listed number without words of its own goes the way of the one before it.</summary>
    private Tail Following(int index, Tail before)
    {
        var own = tails.Read(numbers[index - 1].End, numbers[index].Start);
        return own.Direction == 0
            ? before with { SubjectEnd = own.SubjectEnd }
            : own with { Compared = own.Compared ?? before.Compared, Base = own.Base ?? before.Base };
    }

    private List<string>? Earlier(int count, int sentenceStart)
    {
        var phrases = drafts.Where(d => d.Number.Start >= sentenceStart && d.Measure == Measure.Level).Select(d => d.Phrase).TakeLast(count).ToList();
        return phrases.Count == count ? phrases : null;
    }

    /// <summary>分别在98%、94%以上: what closes the list speaks of each.</summary>
    private void ShareClosingBound(int count)
    {
        var last = drafts[^1].Quantity.Bound;
        if (last is not (Bound.AtLeast or Bound.AtMost or Bound.About) || text[drafts[^1].Number.Start] is not (>= '0' and <= '9'))
            return;
        foreach (var draft in drafts.TakeLast(count).Where(d => d.Quantity.Bound == Bound.Exact))
            draft.Quantity = draft.Quantity with { Bound = last };
    }

    private void Add(int index, int from, Tail tail, string? dealt)
    {
        var number = numbers[index];
        if (dealt is null && index > 0 && tail.IsPlain && IsListed(index) && drafts[^1].Number == numbers[index - 1])
            tail = drafts[^1].Tail with { SubjectEnd = tail.SubjectEnd, Distributive = false };
        var draft = new Draft(number, tail);
        var sentenceStart = boundaries.SentenceStart(number.Start);
        var subject = dealt ?? phrases.Before(from, tail.SubjectEnd);
        ChangeReader.Apply(draft, text[from..Math.Max(from, tail.SubjectEnd)], number.UnitKind, periods.At(number.Start));
        Name(draft, index, from, subject, sentenceStart);
        if (draft.ListVerb.Length == 0)
            draft.ListVerb = ListVerbOf(draft.Phrase);
        draft.Role = roles.RoleOf(number, sentenceStart, boundaries.ClauseStart(number.Start), boundaries.ClauseEnd(number.End), DeadlineOf(number, sentenceStart));
        drafts.Add(draft);
    }

    private PeriodMention? DeadlineOf(NumberMention number, int sentenceStart) =>
        periods.Mentions.LastOrDefault(m => m.Kind == PeriodKind.Deadline && m.Start >= sentenceStart && m.End <= number.Start);

    private void Name(Draft draft, int index, int from, string subject, int sentenceStart)
    {
        var number = draft.Number;
        var isShare = number.UnitKind is "ratio" or "points" or "multiple" or "rate" or "index" or "time";
        if (number.IsRank)
            draft.Phrase = RankPhrase(subject, sentenceStart, number.Start);
        else if (SharePhrase(index, from, subject, sentenceStart) is { } share)
            draft.Phrase = share;
        else if ((!isShare || subject.Length == 0) && draft.Measure == Measure.Level && CountedPhrase(draft, index, from, isShare) is { Length: > 0 } counted)
            draft.Phrase = counted;
        else
            draft.Phrase = SubjectPhrase(draft, subject, sentenceStart, isShare);
        ShareVerb(draft, index);
        if (draft.Noun.Length == 0)
            draft.Noun = WithoutVerb(draft.Phrase);
        draft.Steps.Insert(0, draft.Inherited ? $"指标沿用上文：{draft.Phrase}" : $"指标：{draft.Phrase}");
    }

    /// <summary>137个|镇街|建成…: the counted thing stands behind its number.</summary>
    private string? CountedPhrase(Draft draft, int index, int from, bool isShare)
    {
        var (end, limit) = (draft.Number.End, BehindLimit(index));
        if (!phrases.NamesCounted(end, limit) || (isShare && text[end] != '的'))
            return null;
        var counted = phrases.Behind(end, limit);
        if (counted.Noun.Length == 0)
            return null;
        draft.Noun = counted.Noun;
        // 年产值超11亿元的棉服产业: the thing behind owns what stands before.
        if (text[end] == '的' && !isShare && phrases.Before(from, draft.Tail.SubjectEnd) is { Length: > 1 } owned)
            return counted.Noun + WithoutVerb(owned);
        var verb = draft.Tail.DirectionWord.Length > 0 ? draft.Tail.DirectionWord : phrases.VerbIn(from, draft.Tail.SubjectEnd);
        if (verb.Length > 0)
            return verb + counted.Noun;
        return counted.Predicate.Length > 0 ? $"{counted.Predicate}的{counted.Noun}" : counted.Noun;
    }

    /// <summary>占天然气消费的77.3%; 占105个乡镇的81%: a share of what the figure before counted.</summary>
    private string? SharePhrase(int index, int from, string subject, int sentenceStart)
    {
        if (Previous(sentenceStart) is not { } before)
            return null;
        if (subject.StartsWith('占'))
            return $"{before.Phrase}{subject}比重";
        var clause = boundaries.ClauseStart(numbers[index].Start);
        return from > clause && text[clause] == '占' && numbers[index].UnitKind == "ratio" && drafts.Count > 1
            ? $"{drafts[^2].Phrase}占{subject}比重"
            : null;
    }

    private string SubjectPhrase(Draft draft, string subject, int sentenceStart, bool isShare)
    {
        var before = Previous(sentenceStart);
        if (subject.Length == 0)
            return Inherit(draft, before, sentenceStart);
        if (words[WordClass.Growth].TryGet(subject, out _) && before is not null)
            return before.Phrase + subject;
        if (words[WordClass.Verb].TryGet(subject, out _) && !isShare && Object(subject, sentenceStart) is { Length: > 0 } noun)
        {
            draft.Inherited = true;
            draft.Noun = noun;
            return subject + noun;
        }
        if (IsBareHead(subject) && Owner(before, sentenceStart, draft.Tail.SubjectEnd - subject.Length) is { Length: > 0 } owner)
            return owner + subject;
        if (draft.Number.UnitKind == "time")
            return subject + phrases.Behind(draft.Number.End, Math.Min(BehindLimit(drafts.Count), draft.Number.End + 8)).Noun;
        if (draft.Tail.DirectionWord is { Length: > 0 } direction && !draft.Tail.ToLevel)
        {
            if (words[WordClass.Growth].TryGet(direction.TrimEnd('达', '为'), out _))
                return subject + direction.TrimEnd('达', '为');
            if (draft.Measure == Measure.Level && !isShare)
                return direction + subject;
        }
        return isShare && text.AsSpan(draft.Tail.SubjectEnd, draft.Number.Start - draft.Tail.SubjectEnd).Contains('占') ? subject + "占比" : subject;
    }

    /// <summary>调处775起: what a verb without object was done to; what the same verb was done to before, else what was counted last.</summary>
    private string Object(string verb, int sentenceStart)
    {
        var paragraph = text.LastIndexOf('\n', Math.Max(0, sentenceStart - 1));
        var near = drafts.Where(d => d.Number.Start > paragraph).Reverse().Take(12).ToList();
        return near.Find(d => d.Phrase.Contains(verb, StringComparison.Ordinal) && d.Noun.Length > 0)?.Noun
            ?? (Topic(sentenceStart, drafts.Count > 0 ? drafts[^1].Number.End : 0) is { Length: > 0 } topic ? topic : near.FirstOrDefault()?.Noun ?? "");
    }

    /// <summary>年销售额, 能耗: a measurement alone, whose owner was named before.</summary>
    private bool IsBareHead(string subject) => subject.Length <= 4 && words.Heads.Match(subject, subject.Length, out _) == subject.Length;

    private string Owner(Draft? before, int sentenceStart, int clauseStart)
    {
        if (before is null)
            return Topic(sentenceStart, clauseStart);
        for (var i = before.Phrase.Length - 1; i > 0; i--)
            if (words.Match(WordClass.Owner, before.Phrase, i) is > 0 and var length)
                return before.Phrase[..(i + length)];
        return "";
    }

    /// <summary>仅桃花姬这一单品，年销售额…: a short clause at the head of the sentence says what it is about.</summary>
    private string Topic(int sentenceStart, int before)
    {
        var end = boundaries.ClauseEnd(sentenceStart);
        return end < numbers[drafts.Count].Start && end > sentenceStart && end - sentenceStart <= 12 && before <= numbers[drafts.Count].Start
            ? phrases.Before(sentenceStart, end)
            : "";
    }

    /// <summary>A clause without a noun speaks of what the one before spoke of.</summary>
    private string Inherit(Draft draft, Draft? before, int sentenceStart)
    {
        draft.Inherited = true;
        if (BracketOwner(draft.Number.Start) is { Length: > 0 } owner)
            return owner;
        before ??= drafts.Count > 0 && sentenceStart - drafts[^1].Number.End < 40 ? drafts[^1] : null;
        if (before is null)
            return "";
        draft.Noun = before.Noun;
        return before.Phrase;
    }

    /// <summary>汽车（增长35.8%）: a bracket speaks of the noun before it.</summary>
    private string BracketOwner(int offset)
    {
        var clause = boundaries.ClauseStart(offset);
        if (clause == 0 || text[clause - 1] is not ('（' or '('))
            return "";
        var outer = boundaries.ClauseStart(clause - 1);
        var mark = text.AsSpan(outer, clause - 1 - outer).LastIndexOfAny('、', '有', '是');
        return phrases.Before(mark >= 0 ? outer + mark + 1 : outer, clause - 1);
    }

    /// <summary>新增床位50张、场所20个; 受省表彰先进集体38个、先进个人42人: a verb said once goes for the whole list.</summary>
    private void ShareVerb(Draft draft, int index)
    {
        if (index == 0 || drafts.Count == 0 || drafts[^1].Number.End < boundaries.ClauseStart(draft.Number.Start) || draft.Inherited
            || text[drafts[^1].Number.End..draft.Number.Start].IndexOf('、') != 0 || draft.Measure != Measure.Level)
            return;
        draft.ListVerb = drafts[^1].ListVerb;
        if (draft.ListVerb.Length == 0 || (words.Match(WordClass.Verb, draft.Phrase, 0) > 0 && draft.ListVerb[0] != '受'))
            return;
        draft.Noun = draft.Phrase;
        draft.Phrase = draft.ListVerb + draft.Phrase;
    }

    private string ListVerbOf(string phrase)
    {
        if (phrase.StartsWith('受') && phrase.IndexOf("表彰", StringComparison.Ordinal) is > 0 and < 8 and var at)
            return phrase[..(at + 2)];
        return phrase[..words.Match(WordClass.Carried, phrase, 0)];
    }

    private string RankPhrase(string subject, int sentenceStart, int numberStart)
    {
        foreach (var word in Rankings)
            if (subject.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at)
                subject = subject[..at];
        var sentence = text.AsSpan(sentenceStart, numberStart - sentenceStart);
        var (open, close) = (sentence.LastIndexOfAny('“', '《'), sentence.LastIndexOfAny('”', '》'));
        var list = open >= 0 && close > open + 2 ? sentence[(open + 1)..close].ToString() : "";
        var name = list + (list.Contains(subject, StringComparison.Ordinal) ? "" : subject);
        if (name.Length == 0)
            name = Previous(sentenceStart)?.Phrase ?? "";
        return name.Length > 0 ? name + "排名" : "";
    }

    private Draft? Previous(int sentenceStart) =>
        drafts.Count > 0 && drafts[^1].Number.Start >= sentenceStart ? drafts[^1] : null;

    private string WithoutVerb(string phrase)
    {
        var length = words.Match(WordClass.Verb, phrase, 0);
        return length > 0 && length < phrase.Length ? phrase[length..] : phrase;
    }
}
