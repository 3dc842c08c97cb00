using CivicDashboard.Extraction.Words;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Figures;

/// <summary>Says what a number measures, in the text's own words.</summary>
internal sealed class IndicatorNamer
{
    /// <summary>A phrase that each figure of an endless sentence adds to must not grow with it.</summary>
    private const int LongestPhrase = 120;

    private readonly string text;
    private readonly Vocabulary words;
    private readonly Boundaries boundaries;
    private readonly CountedReader counts;
    private readonly IReadOnlyList<Draft> drafts;
    private readonly Func<string, bool> isKnown;
    private readonly EarlierWords earlier;
    private readonly RankNamer ranks;
    private readonly ShareNamer shares;
    private readonly ListVerbs verbs;
    private readonly CountNamer things;

    /// <summary>Names the drafts of an article, each while it is added to their list.</summary>
    public IndicatorNamer(
        string text, Vocabulary words, Boundaries boundaries, PhraseReader phrases, CountedReader counts, IReadOnlyList<Draft> drafts, Func<string, bool> isKnown)
    {
        (this.text, this.words, this.boundaries, this.counts, this.drafts, this.isKnown) = (text, words, boundaries, counts, drafts, isKnown);
        earlier = new(text, words, boundaries, phrases, drafts);
        ranks = new(text, around => drafts.LastOrDefault(d => d.Number.End <= around.ClauseStart && d.Number.Start >= around.SentenceStart));
        shares = new(text, earlier, drafts);
        verbs = new(text, words, drafts);
        things = new(text, words, phrases, counts, earlier, IsBareHead);
    }

    /// <summary>Names the indicator of a draft.</summary>
    /// <param name="draft">The draft; measure and tail are known.</param>
    /// <param name="around">How far its words reach.</param>
    /// <param name="subject">The words before its tail, cleaned.</param>
    public void Name(Draft draft, Surroundings around, string subject)
    {
        draft.Phrase = PhraseOf(draft, around, subject);
        if (draft.Phrase.Length > LongestPhrase)
            draft.Phrase = draft.Phrase[^LongestPhrase..];
        if (earlier.PartOwner(draft, around.SentenceStart) is { Length: > 0 } part && !draft.Phrase.StartsWith(part, StringComparison.Ordinal))
            draft.Phrase = part + draft.Phrase;
        verbs.Share(draft, around);
        if (draft.Noun.Length == 0)
            draft.Noun = WithoutVerb(draft.Phrase);
        if (draft.ListVerb.Length == 0)
            draft.ListVerb = verbs.Of(draft.Phrase);
        draft.IsBare = IsBareHead(draft.Phrase);
    }

    private string PhraseOf(Draft draft, Surroundings around, string subject)
    {
        var before = earlier.Previous(around.SentenceStart);
        if (draft.Number.IsRank)
            return ranks.Name(draft, around, subject, before);
        if (shares.Name(draft, around, subject, before) is { } share)
            return share;
        var isRatio = draft.Number.UnitKind is "ratio" or "points" or "multiple" or "rate" or "index";
        if (draft.Number.UnitKind == "time")
            return TimePhrase(draft, around, subject);
        var mayCount = draft.Measure == Measure.Level && !draft.Tail.ToLevel && (!isRatio || (subject.Length == 0 && text.AsSpan(draft.Number.End).StartsWith("的")));
        if (draft.Number.UnitKind == "ratio" && text[draft.Number.End - 1] != '%' && draft.Tail.SubjectEnd == draft.Number.Start && !text.AsSpan(draft.Number.End).StartsWith("的") && things.CountedPhrase(draft, around) is { Length: > 1 } part)
            return $"{(subject.Length > 1 ? subject : "")}{part}占比";
        if (things.Doers(draft, around, subject) is { Length: > 0 } doers)
            return doers;
        if (things.Members(draft, around, subject) is { Length: > 0 } members)
            return members;
        if (Baseline(draft, around) is { Length: > 0 } compared)
            return compared;
        return (mayCount ? things.CountedPhrase(draft, around) : null) ?? SubjectPhrase(draft, around, subject, before, isRatio);
    }

    /// <summary>与2000年的2728万人相比, 较一季度（-10.8%）回升: what stood there before is the same thing.</summary>
    private string Baseline(Draft draft, Surroundings around)
    {
        var isCompared = (text.AsSpan(draft.Number.End).StartsWith("相比") || text.AsSpan(draft.Number.End).StartsWith("相较")) && text[around.ClauseStart] is '与' or '同' or '和' or '比' or '较';
        if (!isCompared || drafts.Count == 0 || text.AsSpan(drafts[^1].Number.End, draft.Number.Start - drafts[^1].Number.End).Contains('\n'))
            return "";
        (draft.Inherited, draft.Noun) = (true, drafts[^1].Noun);
        return drafts[^1].Phrase;
    }

    private string SubjectPhrase(Draft draft, Surroundings around, string subject, Draft? before, bool isRatio)
    {
        if (subject.Length == 0)
            return Inherit(draft, around, before);
        if (words[WordClass.Growth].TryGet(WithoutCompared(subject), out _) && (before ?? earlier.InParagraph(around.SentenceStart)) is { } grown)
            return OfGrowth(grown.Phrase, subject);
        if (words[WordClass.Verb].TryGet(subject, out _) && earlier.ObjectOf(subject, around.SentenceStart, draft.Number.Start) is { Length: > 0 } noun)
        {
            (draft.Inherited, draft.Noun, draft.FromAfar) = (true, noun, before is null);
            // 收集意见264条，答复近六成: a share of what the verb before was done to.
            return isRatio ? draft.Measure == Measure.Level && draft.Number.UnitKind == "ratio" ? $"{noun}{subject}比例" : subject : subject + noun;
        }
        if (subject is "实际" or "名义" && drafts.Count > 0)
            return drafts[^1].Phrase + subject + draft.Tail.DirectionWord;
        if (things.PartOf(draft, around, subject, before) is { Length: > 0 } part)
            return part;
        if (subject is "日均" or "人均" or "户均" or "月均" or "场均" or "平均" && before is not null)
            return subject + before.Phrase;
        if (IsBareHead(subject) && earlier.OwnerOf(before, around, draft.Tail.SubjectEnd - subject.Length) is { Length: > 0 } owner)
            return owner + subject;
        if (draft.Measure is Measure.OnYear or Measure.OnPeriod && isRatio && words.Heads.Match(subject, subject.Length, out _) == 0 && earlier.FrameOf(around.SentenceStart, draft.Number.Start) is { Length: > 0 } frame)
            return subject + frame;
        if (draft.Tail.DirectionWord is { Length: > 0 } direction && !draft.Tail.ToLevel)
            return WithDirection(draft, subject, direction, isRatio);
        return isRatio && text.AsSpan(draft.Tail.SubjectEnd, draft.Number.Start - draft.Tail.SubjectEnd).Contains('占') ? subject + "占比" : subject;
    }

    private static string WithoutCompared(string subject) =>
        subject.StartsWith("同比", StringComparison.Ordinal) || subject.StartsWith("环比", StringComparison.Ordinal) ? subject[2..] : subject;

    /// <summary>比重为24.5%，占比提高…; 涨幅收窄…，涨幅…: a change that has its name is not named twice.</summary>
    private string OfGrowth(string owner, string growth)
    {
        var named = owner;
        for (var length = Math.Min(4, named.Length - 1); length > 1; length--)
            if (words[WordClass.Growth].TryGet(named.AsSpan(named.Length - length), out _))
            {
                named = named[..^length];
                break;
            }
        if (named.EndsWith("同比", StringComparison.Ordinal))
            named = named[..^2];
        return growth is "占比" or "比重" && named.Length < owner.Length ? owner : named + growth;
    }

    /// <summary>增速, 降幅 name a rate of their own; 公园增加42个 an amount of its own.</summary>
    private string WithDirection(Draft draft, string subject, string direction, bool isRatio)
    {
        var noun = direction.TrimEnd('达', '为');
        if (words[WordClass.Growth].TryGet(noun, out _))
            return subject + noun;
        if (draft.Measure != Measure.Level || isRatio)
            return subject;
        return direction.Contains('增') ? direction + subject : subject + direction;
    }

    /// <summary>A clause without a noun speaks of what the one before spoke of.</summary>
    private string Inherit(Draft draft, Surroundings around, Draft? before)
    {
        draft.Inherited = true;
        if (earlier.BracketOwner(around.ClauseStart) is { Length: > 0 } owner)
            return owner;
        if (earlier.PickedOut(around) is { Length: > 2 } picked)
            return picked;
        if (draft.Number.UnitKind == "ratio" && before is not null && text.AsSpan(around.From, draft.Number.Start - around.From).Contains('占'))
            return shares.ShareOf(before.Phrase, "");
        // 蔬菜价格继续下降，同比下降9.3%: the clause before names what it is.
        if (draft.Tail.Direction != 0 && earlier.ChangedBefore(around) is { Length: > 1 } changed)
            return changed;
        before ??= drafts.Count > 0 && around.SentenceStart - drafts[^1].Number.End < 40 && !text.AsSpan(drafts[^1].Number.End, Math.Max(0, around.SentenceStart - drafts[^1].Number.End)).Contains('\n')
            ? drafts[^1]
            : null;
        if (before is null)
        {
            draft.FromAfar = true;
            return earlier.OpeningOf(around.SentenceStart, draft.Number.Start);
        }
        draft.FromAfar = before.Number.Start < around.SentenceStart;
        draft.Noun = before.Noun;
        // 新增总部60家、累计达到831家: the total is no longer what was added.
        return text.AsSpan(around.From, draft.Number.Start - around.From).Contains("累计", StringComparison.Ordinal) ? before.Noun : before.Phrase;
    }

    /// <summary>命案24小时侦破; 24小时内完成核酸检测: a limit is named by what is to be done in it.</summary>
    private string TimePhrase(Draft draft, Surroundings around, string subject)
    {
        if (draft.Tail.ToLevel || draft.Tail.Direction != 0)
            return subject.Length > 0 ? subject : earlier.Previous(around.SentenceStart)?.Phrase ?? "";
        var done = counts.PredicateBehind(around.ListEnd, Math.Min(boundaries.ClauseEnd(around.ListEnd), around.ListEnd + 14));
        if (done.Length == 0 && subject.Length == 0)
            return earlier.Previous(around.SentenceStart)?.Phrase ?? "";
        return subject + done + (done.Length == 0 || done.EndsWith('限') ? "" : "时限");
    }

    /// <summary>年销售额, 能耗: a measurement alone, whose owner was named before.</summary>
    private bool IsBareHead(string subject) => (subject.Length == 3 && subject[^1] == '率' && !isKnown(subject)) || subject.Length <= 4 && words.Heads.Match(subject, subject.Length, out _) == subject.Length;

    private string WithoutVerb(string phrase)
    {
        var length = words.Match(WordClass.Verb, phrase, 0);
        return length > 0 && length < phrase.Length ? phrase[length..] : phrase;
    }
}
