using CivicDashboard.Extraction.Words;

namespace CivicDashboard.Extraction.Figures;

/// <summary>What stands at the front of a clause and does not belong to its indicator: times, places, adverbs, connectives, list marks.</summary>
internal sealed class PhraseLead(string text, Vocabulary words, MentionIndex mentions)
{
    /// <summary>Where the indicator begins that ends at an offset.</summary>
    public int StartOf(int start, int end, int longest)
    {
        start = SkipPreposition(Skip(SkipListMark(start, end), end), end);
        return end - start > longest ? LaterStart(start, end) : start;
    }

    public int Skip(int start, int end)
    {
        while (start < end)
        {
            if (mentions.EndOfMentionAt(start) is > 0 and var mentionEnd && mentionEnd <= end && !text.AsSpan(start).StartsWith("国内"))
                // 青岛|市级协会: 市 belongs to what follows.
                start = mentionEnd < end && text[mentionEnd] == '级' ? mentionEnd - 1 : mentionEnd;
            // 较1月同比降幅: what is compared with is no part of it.
            else if (text[start] is '较' or '比' && mentions.EndOfMentionAt(start + 1) is > 0 and var compared && compared <= end)
                start = compared;
            else if (text[start] == '“' && text.AsSpan(start, end - start).IndexOf('”') < 0)
                start++;
            else if (Streak(start, end) is > 0 and var streak)
                start += streak;
            else if (text[start] == '在' && mentions.EndOfMentionAt(start + 1) is > 0 and var after && after <= end)
                start = after;
            else if (text[start] is ' ' or '　' or '”' or '）' or ')' or '、' or '，' or '-')
                start++;
            else if (words.Match(WordClass.Lead, text, start) is > 0 and var lead && start + lead <= end && !IsNoun(start, lead))
                start += lead;
            else if (words.Match(WordClass.Adverb, text, start) is > 0 and var adverb && start + adverb <= end && BeginsVerbPhrase(start + adverb, end))
                start += adverb;
            else if (words.Match(WordClass.Light, text, start) is > 0 and var light && start + light <= end && !IsNounWithLight(start, light))
                start += light;
            else
                break;
        }
        return start;
    }

    /// <summary>连续九年: how long says nothing of what.</summary>
    private int Streak(int start, int end)
    {
        const int Longest = 7;
        var span = text.AsSpan(start, Math.Min(Longest, end - start));
        if (!span.StartsWith("连续"))
            return 0;
        var close = span.IndexOfAny('年', '月');
        return close > 2 ? close + 1 : 0;
    }

    /// <summary>（六）, 一是, 3.: what only numbers the paragraph.</summary>
    private int SkipListMark(int start, int end)
    {
        if (start + 2 < end && text[start] is '（' or '(' && text.AsSpan(start, Math.Min(5, end - start)).IndexOfAny('）', ')') is > 0 and var close)
            return start + close + 1;
        return start + 2 < end && (start == 0 || text[start - 1] == '\n' || text[start + 1] == '是') && "一二三四五六七八九十".Contains(text[start]) && text[start + 1] is '是' or '、' ? start + 2 : start;
    }

    private bool BeginsVerbPhrase(int at, int end) => at >= end
        || words.Match(WordClass.Verb, text, at) > 0 || words.Match(WordClass.Light, text, at) > 0
        || words.Match(WordClass.Adverb, text, at) > 0 || words.Match(WordClass.Lead, text, at) > 0
        || mentions.EndOfMentionAt(at) > 0;

    /// <summary>和, 等, 的 at the front may begin a noun after all: 等级, 和谐.</summary>
    private bool IsNoun(int at, int length) => length == 1 && at + 1 < text.Length && text[at] switch
    {
        '等' => text[at + 1] is '级',
        '和' => text[at + 1] is '谐' or '平' or '美',
        '已' => false,
        '共' => text[at + 1] is '享' or '建' or '青' or '驻' or '产' or '同',
        '再' => text[at + 1] is '生',
        '就' => text[at + 1] is '业' or '医' or '诊',
        '都' => text[at + 1] is '市',
        '使' => text[at + 1] is '用' or '馆',
        '其' => text[at + 1] is '他' or '它' or '余',
        '此' => text[at + 1] is '外',
        '如' => text[at + 1] is '期',
        '后' => text[at + 1] is '勤' or '备' or '期' or '续' or '代' or '街' or '台',
        '另' => text[at + 1] is '类',
        '更' => text[at + 1] is '新' or '换' or '年' or '生',
        _ => false,
    };

    private bool IsNounWithLight(int at, int length) => length == 1 && at + 1 < text.Length
        && text[at] == '有' && text[at + 1] is '色' or '机' or '效' or '限' or '关' or '线' or '轨' or '害' or '氧' or '声' or '偿';

    /// <summary>通过…平台体系帮助企业解决发展诉求: a phrase that a preposition begins ends before the verb.</summary>
    private int SkipPreposition(int start, int end)
    {
        var preposition = words.Match(WordClass.Preposition, text, start);
        if (preposition == 0 || start + preposition >= end || (preposition == 1 && text[start + 1] is '外' or '口' or '业' or '上'))
            return start;
        for (var i = start + preposition; i < end; i++)
            if (words.Match(WordClass.Verb, text, i) is > 1 and var length && i + length < end && !(i + length < end && text[i + length] is '的' or '者' or '率'))
                return i;
        // 以此将慢性病管理的有效率从…: what 将 lifts to the front is the subject itself.
        return text[start] is '将' or '把' or '使' or '让' ? start + 1 : start;
    }

    private int LaterStart(int start, int end)
    {
        var best = -1;
        for (var i = start + 1; i < end - 3; i++)
            if (words.Match(WordClass.Verb, text, i) > 1 && end - i <= Vocabulary.LongestPhrase)
            {
                best = i;
                break;
            }
        if (best > 0)
            return best;
        var mark = text.AsSpan(start, end - start).LastIndexOf('、');
        return mark >= 0 && end - start - mark > 4 ? start + mark + 1 : Math.Max(start, end - Vocabulary.LongestPhrase);
    }
}
