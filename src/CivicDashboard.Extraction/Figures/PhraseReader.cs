using CivicDashboard.Extraction.Mentions;
using CivicDashboard.Extraction.Words;

namespace CivicDashboard.Extraction.Figures;

/// <summary>Reads an indicator from the words before its number.</summary>
internal sealed class PhraseReader(string text, Vocabulary words, MentionIndex mentions, TailReader tails)
{
    private readonly PhraseLead lead = new(text, words, mentions);

    /// <summary>
    /// The indicator that stands before a number, without what does not belong to it: times, places, adverbs, connectives.
    /// </summary>
    public string Before(int start, int end, int longest = Vocabulary.LongestPhrase)
    {
        while (end > start && text[end - 1] is '的' or '、' or ' ' or '“' or '（' or '(' or '”' && !IsClosingQuoteOfName(start, end))
            end--;
        start = lead.StartOf(start, end, longest);
        var phrase = WithoutTimes(start, end).AsSpan();
        // 按当年汇率计算为8410美元: how it was reckoned says nothing of what.
        return phrase is ['按', ..] && (phrase.EndsWith("计算") || phrase.EndsWith("折算")) || phrase.StartsWith("扣除") && phrase.EndsWith("因素") ? "" : WithoutCircumstance(words.WithoutFillers(phrase));
    }

    /// <summary>公安机关今年以来破获案件: when it was is no part of what.</summary>
    private string WithoutTimes(int start, int end)
    {
        for (var i = end - 1; i > start + 1; i--)
            if (mentions.PeriodEndingAt(i) is { Kind: PeriodKind.Covers } time && time.Start > start && time.End - time.Start > 2 && text.AsSpan(time.Start, time.End - time.Start).EndsWith("以来"))
                return text[start..time.Start] + text[i..end].TrimStart('，');
        return text[start..end];
    }

    /// <summary>装备制造业在沃尔沃带动下增加值: the circumstance is no part of the indicator.</summary>
    private static string WithoutCircumstance(string phrase)
    {
        var open = phrase.IndexOf('在');
        var close = open < 0 ? -1 : phrase.IndexOf('下', open);
        return open > 1 && close > open + 2 && close + 1 < phrase.Length && phrase[close + 1] is not ('岗' or '降' or '乡')
            ? phrase[..open] + phrase[(close + 1)..].TrimStart('，')
            : open > 1 && close == phrase.Length - 1 ? phrase[..open] : phrase;
    }

    /// <summary>What a clause is about: its words without what it says of change.</summary>
    public string TopicOf(int start, int end)
    {
        var subject = tails.Read(start, end).SubjectEnd;
        return Before(start, subject);
    }

    /// <summary>What a clause without a number says to rise or fall; empty where it says nothing of change.</summary>
    public string ChangedIn(int start, int end)
    {
        var tail = tails.Read(start, end);
        return tail.Direction != 0 ? Before(start, tail.SubjectEnd) : "";
    }

    /// <summary>The last verb of what was done, in the words before a number that counts what stands behind it.</summary>
    public string VerbIn(int start, int end)
    {
        var (from, to) = (0, 0);
        for (var i = lead.Skip(start, end); i < end;)
        {
            var length = words.Match(WordClass.Verb, text, i);
            if (length > 0 && i + length <= end)
            {
                // 选优配强, 排查化解: verbs that touch are one.
                from = to == i && i + length - from <= 6 ? from : i;
                to = i + length;
            }
            i += Math.Max(length, 1);
        }
        return text[from..to];
    }

    private bool IsClosingQuoteOfName(int start, int end) =>
        text[end - 1] == '”' && text.AsSpan(start, end - start).Contains('“');
}
