using CivicDashboard.Extraction.Words;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Figures;

/// <summary>Says what a number measures, in the text's own words.</summary>
internal sealed class IndicatorNamer(
    string text, Vocabulary words, Boundaries boundaries, PhraseReader phrases, IReadOnlyList<Draft> drafts, Func<string, bool> isKnown)
{
    /// <summary>A phrase that each figure of an endless sentence adds to must not grow with it.</summary>
    private const int LongestPhrase = 120;

    private readonly EarlierWords earlier = new(text, words, boundaries, phrases, drafts);
    private readonly RankNamer ranks = new(text, around => drafts.LastOrDefault(d => d.Number.End <= around.ClauseStart && d.Number.Start >= around.SentenceStart));

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
        ShareVerb(draft, around);
        if (draft.Noun.Length == 0)
            draft.Noun = WithoutVerb(draft.Phrase);
        if (draft.ListVerb.Length == 0)
            draft.ListVerb = ListVerbOf(draft.Phrase);
    }

    private string PhraseOf(Draft draft, Surroundings around, string subject)
    {
        var before = earlier.Previous(around.SentenceStart);
        if (draft.Number.IsRank)
            return ranks.Name(draft, around, subject, before);
        if (ShareOrComparison(draft, around, subject, before) is { } share)
            return share;
        var isRatio = draft.Number.UnitKind is "ratio" or "points" or "multiple" or "rate" or "index";
        if (draft.Number.UnitKind == "time")
            return TimePhrase(draft, around, subject);
        var mayCount = draft.Measure == Measure.Level && !draft.Tail.ToLevel && (!isRatio || (subject.Length == 0 && text.AsSpan(draft.Number.End).StartsWith("的")));
        return (mayCount ? CountedPhrase(draft, around) : null) ?? SubjectPhrase(draft, around, subject, before, isRatio);
    }

    /// <summary>137个|镇街|建成…: the counted thing stands behind its number.</summary>
    private string? CountedPhrase(Draft draft, Surroundings around)
    {
        var end = draft.Number.End;
        if (!phrases.NamesCounted(end, around.To))
            return draft.Number.UnitKind == "people" && phrases.PredicateBehind(end, around.To) is { Length: > 1 } done && draft.Tail.SubjectEnd <= around.From
                ? $"{done}的{draft.Number.Quantity.Unit switch { "户" => "户", _ => "人" }}数"
                : null;
        var counted = phrases.Behind(end, around.To);
        if (counted.Noun.Length == 0)
            return null;
        draft.Noun = counted.Noun;
        // 年产值超11亿元的棉服产业: the thing behind owns what stands before.
        if (text[end] == '的' && phrases.Before(around.From, draft.Tail.SubjectEnd) is { Length: > 1 } owned)
            return counted.Noun + WithoutVerb(owned);
        if (IsBareHead(counted.Noun) && phrases.Before(around.From, draft.Tail.SubjectEnd) is { Length: > 1 } subject)
            return subject + counted.Noun;
        var verb = draft.Tail.DirectionWord.Length > 0 ? draft.Tail.DirectionWord : phrases.VerbIn(around.From, draft.Tail.SubjectEnd);
        if (verb.Length > 0 && !(counted.Predicate.Length > 0 && words[WordClass.Causative].TryGet(verb, out _)))
            return verb + counted.Noun;
        return counted.Predicate.Length > 0 ? $"{counted.Predicate}的{counted.Noun}" : counted.Noun;
    }

    private string SubjectPhrase(Draft draft, Surroundings around, string subject, Draft? before, bool isRatio)
    {
        if (subject.Length == 0)
            return Inherit(draft, around, before);
        if (words[WordClass.Growth].TryGet(subject, out _) && before is not null)
            return before.Phrase + subject;
        if (words[WordClass.Verb].TryGet(subject, out _) && !isRatio && earlier.ObjectOf(subject, around.SentenceStart, draft.Number.Start) is { Length: > 0 } noun)
        {
            (draft.Inherited, draft.Noun, draft.FromAfar) = (true, noun, before is null);
            return subject + noun;
        }
        if (PartOf(draft, around, subject, before) is { Length: > 0 } part)
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

    /// <summary>35个行业中24个实现增长; 保存完好的400处; 产量增长的有45种: a part is named by what sets it apart from the whole.</summary>
    private string PartOf(Draft draft, Surroundings around, string subject, Draft? before)
    {
        if (draft.Measure != Measure.Level || draft.Number.UnitKind is not ("count" or "people"))
            return "";
        if (subject.EndsWith('中') && phrases.PredicateBehind(draft.Number.End, around.To) is { Length: > 1 } done)
            return $"{done}的{subject[..^1]}";
        var said = text.AsSpan(around.From, draft.Number.Start - around.From);
        return before is not null && (said.TrimEnd("超过近约达有为").EndsWith("的") || said.EndsWith("的有")) ? $"{subject}的{before.Noun}" : "";
    }

    /// <summary>A contribution is that of the figure before it; a rate of contribution is no such figure.</summary>
    private string WholeOf(Draft before, Surroundings around) =>
        before.Measure == Measure.Level && drafts.Count > 1 ? earlier.First(around.SentenceStart).Phrase : before.Phrase;

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
        var done = phrases.PredicateBehind(around.ListEnd, Math.Min(boundaries.ClauseEnd(around.ListEnd), around.ListEnd + 14));
        if (done.Length == 0 && subject.Length == 0)
            return earlier.Previous(around.SentenceStart)?.Phrase ?? "";
        return subject + done + (done.Length == 0 || done.EndsWith('限') ? "" : "时限");
    }

    /// <summary>占天然气消费的77.3%; 拉动GDP增长1.1个百分点; 高于全省1.2个百分点: said of what the sentence is about.</summary>
    private string? ShareOrComparison(Draft draft, Surroundings around, string subject, Draft? before)
    {
        if (before is null || subject.Length == 0)
            return null;
        if (Completion(text.AsSpan(around.From, draft.Number.Start - around.From)) is { Length: > 0 } part)
            return before.Phrase + part;
        if (subject.StartsWith('占'))
            return $"{before.Phrase}{subject}比重";
        if (Shares.Of(text.AsSpan(around.From, draft.Number.Start - around.From)) is { Length: > 0 } whole && draft.Number.UnitKind == "ratio")
            return $"{before.Phrase}占{whole}比重";
        if (around.From > around.ClauseStart && text[around.ClauseStart] == '占' && draft.Number.UnitKind == "ratio" && drafts.Count > 1)
            return $"{drafts[^2].Phrase}占{subject}比重";
        if (subject.StartsWith("拉动", StringComparison.Ordinal) || subject.StartsWith("贡献", StringComparison.Ordinal) || subject.StartsWith('对'))
            return $"{WholeOf(before, around)}{subject}{(subject.StartsWith('拉') ? draft.Tail.DirectionWord : "")}";
        if (subject[0] is '比' or '较' or '高' or '低' or '快' or '慢' && draft.Number.UnitKind is "points" or "ratio")
            return subject.Contains("增速", StringComparison.Ordinal) || subject.Contains("增幅", StringComparison.Ordinal)
                ? before.Phrase.EndsWith("增速", StringComparison.Ordinal) ? before.Phrase : $"{before.Phrase}增速"
                : $"{before.Phrase}{subject}";
        return null;
    }

    /// <summary>完成年度目标任务的78.8%: how far the plan is fulfilled.</summary>
    private static string Completion(ReadOnlySpan<char> clause)
    {
        clause = clause.TrimStart("，、");
        return (clause.StartsWith("完成") || clause.StartsWith("为") || clause.StartsWith("达")) && clause.EndsWith("的") && (clause.Contains("任务", StringComparison.Ordinal) || clause.Contains("目标", StringComparison.Ordinal)
            || clause.Contains("计划", StringComparison.Ordinal) || clause.Contains("预算", StringComparison.Ordinal))
            ? $"完成{clause[..^1].TrimStart("完成为达")}比例"
            : "";
    }

    /// <summary>新增床位50张、场所20个; 受省表彰先进集体38个、先进个人42人: a verb said once goes for the whole list.</summary>
    private void ShareVerb(Draft draft, Surroundings around)
    {
        if (drafts.Count == 0 || drafts[^1].Number.End < around.ClauseStart || draft.Inherited || draft.Measure != Measure.Level
            || !IsListMark(text.AsSpan(drafts[^1].Number.End, draft.Number.Start - drafts[^1].Number.End), drafts[^1].CountsBehind))
            return;
        draft.ListVerb = drafts[^1].ListVerb;
        if (draft.ListVerb.Length == 0 || (words.Match(WordClass.Verb, draft.Phrase, 0) > 0 && draft.ListVerb[0] != '受'))
            return;
        draft.Noun = draft.Phrase;
        draft.Phrase = draft.ListVerb + draft.Phrase;
    }

    /// <summary>Between the members of a list stands 、; where the thing stands behind its number (17所中小学、13所), its name stands before that.</summary>
    private static bool IsListMark(ReadOnlySpan<char> between, bool countsBehind) =>
        between.StartsWith("、") || (countsBehind && between.TrimEnd(" ").EndsWith("、"));

    private string ListVerbOf(string phrase)
    {
        if (phrase.StartsWith('受') && phrase.IndexOf("表彰", StringComparison.Ordinal) is > 0 and < 8 and var at)
            return phrase[..(at + 2)];
        return phrase[..words.Match(WordClass.Carried, phrase, 0)];
    }

    /// <summary>年销售额, 能耗: a measurement alone, whose owner was named before.</summary>
    private bool IsBareHead(string subject) => (subject.Length == 3 && subject[^1] == '率' && !isKnown(subject)) || subject.Length <= 4 && words.Heads.Match(subject, subject.Length, out _) == subject.Length;

    private string WithoutVerb(string phrase)
    {
        var length = words.Match(WordClass.Verb, phrase, 0);
        return length > 0 && length < phrase.Length ? phrase[length..] : phrase;
    }
}
