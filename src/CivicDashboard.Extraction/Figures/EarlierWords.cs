using CivicDashboard.Extraction.Words;

namespace CivicDashboard.Extraction.Figures;

/// <summary>What a clause that does not say it speaks of: the figures, topics and brackets before it.</summary>
internal sealed class EarlierWords(
    string text, Vocabulary words, Boundaries boundaries, PhraseReader phrases, IReadOnlyList<Draft> drafts)
{
    private const int LongestTopic = 12;
    private const int MostNear = 12;

    /// <summary>The figure before, in the same sentence.</summary>
    public Draft? Previous(int sentenceStart) =>
        drafts.Count > 0 && drafts[^1].Number.Start >= sentenceStart ? drafts[^1] : null;

    /// <summary>The first figure of the sentence.</summary>
    public Draft First(int sentenceStart)
    {
        var first = drafts.Count - 1;
        while (first > 0 && drafts[first - 1].Number.Start >= sentenceStart && drafts.Count - first < 20)
            first--;
        return drafts[first];
    }

    /// <summary>调处775起: what a verb without object was done to; what the same verb was done to before, else the topic, else what was counted last.</summary>
    public string ObjectOf(string verb, int sentenceStart, int numberStart)
    {
        var near = NearInParagraph(sentenceStart);
        if (near.Find(d => d.Phrase.Contains(verb, StringComparison.Ordinal) && d.Noun.Length > 0) is { } same)
            return same.Noun;
        return Previous(sentenceStart)?.Noun is { Length: > 0 } noun ? noun
            : Topic(sentenceStart, numberStart) is { Length: > 0 } topic ? topic
            : near.FirstOrDefault()?.Noun ?? "";
    }

    /// <summary>The last figures of a paragraph, the nearest first.</summary>
    private List<Draft> NearInParagraph(int sentenceStart)
    {
        var (near, from) = (new List<Draft>(), sentenceStart);
        for (var i = drafts.Count - 1; i >= 0 && near.Count < MostNear; i--)
        {
            var start = Math.Min(drafts[i].Number.Start, from);
            if (text.AsSpan(start, from - start).Contains('\n'))
                break;
            near.Add(drafts[i]);
            from = start;
        }
        return near;
    }

    /// <summary>Who owns a measurement that stands alone: 六大高耗能行业综合能源消费量…，能耗同比下降.</summary>
    public string OwnerOf(Draft? before, Surroundings around, int measurementStart)
    {
        if (before is null)
            return Topic(around.SentenceStart, measurementStart) is { Length: > 0 } topic ? topic
                : NearInParagraph(around.SentenceStart).FirstOrDefault() is { } near ? OwnerIn(near) : "";
        return OwnerIn(before);
    }

    private string OwnerIn(Draft draft)
    {
        var phrase = draft.Phrase.IndexOf('占') is > 1 and var share ? draft.Phrase[..share] : draft.Phrase;
        for (var i = phrase.Length - 1; i > 0; i--)
            if (words.Match(WordClass.Owner, phrase, i) is > 0 and var length)
                return phrase[..(i + length)];
        var head = words.Heads.Match(phrase, phrase.Length, out _);
        return head > 0 ? phrase[..^head] : draft.Noun;
    }

    /// <summary>
    /// What a list of rates measures where a frame says it once: 从八大类消费品价格看，食品烟酒下降1.9%; …价格指数为142。其中石油加工业上涨25.7%.
    /// </summary>
    public string FrameOf(int sentenceStart, int numberStart)
    {
        var end = boundaries.ClauseEnd(sentenceStart);
        var clause = text.AsSpan(sentenceStart, end - sentenceStart);
        var isFrame = clause.EndsWith("看");
        if (isFrame && HeadOf(clause[..^1].TrimEnd("来")) is { Length: > 0 } said)
            return said;
        if (!isFrame && text.AsSpan(sentenceStart, numberStart - sentenceStart).IndexOf("其中") < 0)
            return "";
        for (var i = drafts.Count - 1; i >= 0 && drafts.Count - i < 8; i--)
            if (HeadOf(drafts[i].Phrase) is { Length: > 0 } head && (isFrame ? drafts[i].Number.Start >= sentenceStart : drafts[i].Number.Start < sentenceStart || HasPartsBehind(i, numberStart)))
                return head;
        return "";
    }

    /// <summary>价格上涨0.3%，其中食品类下降0.6%: the whole stands before 其中.</summary>
    private bool HasPartsBehind(int index, int numberStart) =>
        text.AsSpan(drafts[index].Number.End, numberStart - drafts[index].Number.End).IndexOf("其中") >= 0
        || (index > 0 && drafts[index - 1].Tail.Direction != 0 && HasPartsBehind(index - 1, numberStart));

    private string HeadOf(ReadOnlySpan<char> phrase) =>
        words.Heads.Match(phrase, phrase.Length, out _) is > 0 and var length ? phrase[^length..].ToString() : "";

    /// <summary>
    /// 委员会2640个，调解员26575人，其中村委员会1813个，调解员16821人: the parts repeat the pair of the whole, so the second counts what
    /// the first of its pair has.
    /// </summary>
    public string PartOwner(Draft draft, int sentenceStart)
    {
        if (drafts.Count < 3 || draft.Measure != Statistics.Measure.Level || drafts[^1].Number.Start < sentenceStart)
            return "";
        var first = drafts.Count - 1;
        while (first > 0 && drafts[first - 1].Number.Start >= sentenceStart && drafts.Count - first < 12)
            first--;
        var parts = text.AsSpan(sentenceStart, draft.Number.Start - sentenceStart).IndexOf("其中");
        return parts >= 0 && drafts.Count - first >= 3 && drafts[first + 1].Number.End <= sentenceStart + parts && drafts[^1].Number.Start > sentenceStart + parts
            && drafts[first].Quantity.Unit == drafts[^1].Quantity.Unit && drafts[first + 1].Quantity.Unit == draft.Quantity.Unit
            && draft.Quantity.Unit != drafts[^1].Quantity.Unit && drafts[first].Measure == Statistics.Measure.Level && drafts[first + 1].Measure == Statistics.Measure.Level
            ? drafts[^1].Noun
            : "";
    }

    /// <summary>The figure before, in the same paragraph.</summary>
    public Draft? InParagraph(int sentenceStart) => NearInParagraph(sentenceStart).FirstOrDefault();

    /// <summary>What the last share of the paragraph was a share of; empty where none was named.</summary>
    public string LastWhole()
    {
        for (var i = drafts.Count - 1; i >= 0 && drafts.Count - i < MostNear; i--)
        {
            if (i + 1 < drafts.Count && text.AsSpan(drafts[i].Number.End, drafts[i + 1].Number.Start - drafts[i].Number.End).Contains('\n'))
                break;
            var phrase = drafts[i].Phrase;
            if (phrase.EndsWith("比重", StringComparison.Ordinal) && phrase.LastIndexOf('占') is > 0 and var at && at + 3 < phrase.Length)
                return phrase[(at + 1)..^2];
        }
        return "";
    }

    /// <summary>其中食品领域案件最多，有15起: the part that the clause before picks out.</summary>
    public string PickedOut(Surroundings around)
    {
        var clause = around.ClauseStart;
        if (clause <= around.SentenceStart)
            return "";
        var start = boundaries.ClauseStart(clause - 1);
        return text.AsSpan(start).StartsWith("其中") && !(drafts.Count > 0 && drafts[^1].Number.End > start)
            ? phrases.Before(start, clause - 1).TrimEnd('多', '高', '大', '少', '低').TrimEnd('最', '居', '较')
            : "";
    }

    /// <summary>蔬菜价格继续下降，…: what the clause before says changes, where it holds no figure.</summary>
    public string ChangedBefore(Surroundings around)
    {
        var clause = around.ClauseStart;
        if (clause <= around.SentenceStart || (drafts.Count > 0 && drafts[^1].Number.End > boundaries.ClauseStart(clause - 1)))
            return "";
        return phrases.ChangedIn(boundaries.ClauseStart(clause - 1), clause - 1);
    }

    /// <summary>汽车（增长35.8%）: a bracket speaks of the noun before it, or of the figure that it follows.</summary>
    public string BracketOwner(int clauseStart)
    {
        if (clauseStart == 0 || text[clauseStart - 1] is not ('（' or '('))
            return "";
        if (drafts.Count > 0 && drafts[^1].Number.End >= clauseStart - 1)
            return drafts[^1].Phrase;
        var outer = boundaries.ClauseStart(clauseStart - 1);
        var mark = text.AsSpan(outer, clauseStart - 1 - outer).LastIndexOfAny('、', '有', '是');
        return phrases.Before(mark >= 0 ? outer + mark + 1 : outer, clauseStart - 1).TrimStart('占');
    }

    /// <summary>仅桃花姬这一单品，年销售额…: the clause before, or the first of the sentence, says what it is about where it is short.</summary>
    private string Topic(int sentenceStart, int before)
    {
        if (drafts.Count > 0 && drafts[^1].Number.End > sentenceStart)
            return "";
        var clause = boundaries.ClauseStart(before);
        if (clause <= sentenceStart)
            return "";
        var near = phrases.TopicOf(boundaries.ClauseStart(clause - 1), clause - 1);
        return near.Length is > 1 and <= LongestTopic ? WithoutAspect(near) : ShortTopic(phrases.TopicOf(sentenceStart, boundaries.ClauseEnd(sentenceStart)));
    }

    /// <summary>What the sentence begins with, where nothing nearer says what it is about.</summary>
    public string OpeningOf(int sentenceStart, int before) =>
        boundaries.ClauseEnd(sentenceStart) is var end && end < before && phrases.TopicOf(sentenceStart, end) is { Length: > 1 and <= 16 } opening && !opening.EndsWith('看') ? opening : "";

    private static string ShortTopic(string topic) => topic.Length is > 1 and <= LongestTopic ? WithoutAspect(topic) : "";

    /// <summary>义务教育方面，…: is about 义务教育.</summary>
    private static string WithoutAspect(string topic) => topic.Length > 3 && topic.EndsWith("方面", StringComparison.Ordinal) ? topic[..^2] : topic;
}
