using CivicDashboard.Extraction.Words;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Figures;

/// <summary>Names what is counted: the thing behind a number, those who do something, a part of what was counted before.</summary>
internal sealed class CountNamer(
    string text, Vocabulary words, PhraseReader phrases, CountedReader counts, EarlierWords earlier, Func<string, bool> isBareHead)
{
    /// <summary>县属企业96%完成改组: the share of those who do.</summary>
    public string Doers(Draft draft, Surroundings around, string subject) =>
        draft is { Measure: Measure.Level, Number.UnitKind: "ratio", Tail.Direction: 0 } && subject.Length > 1 && draft.Tail.SubjectEnd + 2 >= draft.Number.Start
        && words.Heads.Match(subject, subject.Length, out _) == 0 && !subject.EndsWith('率') && !subject.Contains('占')
        && counts.PredicateBehind(draft.Number.End, around.To) is { Length: > 1 } done && words.Match(WordClass.Predicate, text, draft.Number.End) > 0
            ? $"{done}的{subject}占比"
            : "";

    /// <summary>全乡有612户，2940人; 全县辖7镇7乡: what is counted is the unit itself.</summary>
    public string Members(Draft draft, Surroundings around, string subject)
    {
        var unit = draft.Number.Quantity.Unit;
        if (draft.Measure != Measure.Level || draft.Tail.ToLevel)
            return "";
        var areNamed = counts.NamesCounted(draft.Number.End, around.To) || text.AsSpan(draft.Number.End).StartsWith("的");
        if (unit is "镇" or "乡" or "村" or "县" or "区" or "街道" or "社区" && subject.Length <= 1 && (!areNamed || char.IsAsciiDigit(text[draft.Number.End])))
            return $"{(subject.Length > 0 ? subject : "辖")}{unit}";
        // 1820户4310人未脱贫: what they do stands behind the last.
        if (areNamed || around.To < text.Length && char.IsAsciiDigit(text[around.To]) && !EndsBehindNext(around.To))
            return "";
        if (unit is not ("户" or "人" or "口") || !(subject.Length == 0 || IsPlaceName(subject)))
            return "";
        var follows = earlier.Previous(around.SentenceStart);
        return follows is null || (subject.Length == 0 && unit == "户" && follows.Number.UnitKind != "people" && draft.Number.Start > 0 && text[draft.Number.Start - 1] is not ('、' or '和')) ? $"{subject}{(unit == "户" ? "户数" : "人口")}"
            : subject.Length == 0 && unit != "户" && follows.Phrase.EndsWith("户数", StringComparison.Ordinal) ? follows.Phrase[..^2] + "人口"
            : subject.Length > 0 ? $"{subject}{(unit == "户" ? "户数" : "人口")}"
            : "";
    }

    /// <summary>共2630户10108人，: nothing is said behind the people either.</summary>
    private bool EndsBehindNext(int at)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '.' or '万' or '余' or '多'))
            at++;
        return at + 1 < text.Length && text[at] is '人' or '口' && text[at + 1] is '，' or '。' or '；' or '、' or '（' or '）' or '\n';
    }

    private static bool IsPlaceName(string subject) => subject.Length is > 1 and <= 8 && subject[^1] is '村' or '乡' or '镇' or '县' or '市' or '区' or '州' or '省' or '寨' or '庄' or '屯';

    /// <summary>137个|镇街|建成…: the counted thing stands behind its number.</summary>
    public string? CountedPhrase(Draft draft, Surroundings around)
    {
        var end = draft.Number.End;
        if (!counts.NamesCounted(end, around.To))
            return draft.Number.UnitKind == "people" && counts.PredicateBehind(end, around.To) is { Length: > 1 } done && draft.Tail.SubjectEnd <= around.From
                ? $"{done}的{draft.Number.Quantity.Unit switch { "户" => "户", _ => "人" }}数"
                : null;
        var counted = counts.Behind(end, around.To);
        if (counted.Noun.Length == 0)
            return null;
        if (draft.Number.UnitKind == "money" && text[end] != '的' && PaidFor(draft, around) is { Length: > 0 } paid)
            return paid;
        draft.Noun = counted.Noun;
        // 年产值超11亿元的棉服产业: the thing behind owns what stands before.
        if (text[end] == '的' && phrases.Before(around.From, draft.Tail.SubjectEnd) is { Length: > 1 } owned)
            return counted.Noun + WithoutVerb(owned);
        if (isBareHead(counted.Noun) && phrases.Before(around.From, draft.Tail.SubjectEnd) is { Length: > 1 } subject)
            return subject + counted.Noun;
        var verb = draft.Tail.DirectionWord.Length > 0 ? draft.Tail.DirectionWord : phrases.VerbIn(around.From, draft.Tail.SubjectEnd);
        if (verb.Length > 0 && !(counted.Predicate.Length > 0 && words[WordClass.Causative].TryGet(verb, out _)))
            return verb + counted.Noun;
        return counted.Predicate.Length > 0 ? $"{counted.Predicate}的{counted.Noun}" : counted.Noun;
    }

    /// <summary>投资2.3亿元新建学校, 拨款32.5万元筹建水厂: money is named by what it was given for.</summary>
    private string PaidFor(Draft draft, Surroundings around)
    {
        const int LongestVerb = 4;
        var end = draft.Tail.SubjectEnd;
        for (var length = Math.Min(LongestVerb, end - around.From); length > 1; length--)
            if (words[WordClass.Money].TryGet(text.AsSpan(end - length, length), out _))
                return counts.PredicateBehind(draft.Number.End, around.To) is { Length: > 1 } purpose ? text[(end - length)..end] + purpose : "";
        return "";
    }

    /// <summary>35个行业中24个实现增长; 保存完好的400处; 产量增长的有45种: a part is named by what sets it apart from the whole.</summary>
    public string PartOf(Draft draft, Surroundings around, string subject, Draft? before)
    {
        if (draft.Measure != Measure.Level || draft.Number.UnitKind is not ("count" or "people"))
            return "";
        if (subject.EndsWith('中') && counts.PredicateBehind(draft.Number.End, around.To) is { Length: > 1 } done)
            return $"{done}的{subject[..^1]}";
        var said = text.AsSpan(around.From, draft.Number.Start - around.From);
        if (before is null || !(said.TrimEnd("超过近约达有为").EndsWith("的") || said.EndsWith("的有")))
            return "";
        draft.Noun = before.Noun;
        return $"{subject}的{before.Noun}";
    }

    private string WithoutVerb(string phrase)
    {
        var length = words.Match(WordClass.Verb, phrase, 0);
        return length > 0 && length < phrase.Length ? phrase[length..] : phrase;
    }
}
