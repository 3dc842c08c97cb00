using System.Text;
using CivicDashboard.Extraction.Words;

namespace CivicDashboard.Extraction.Figures;

/// <summary>What a counted thing is, from the words behind its number: 家|行业协会商会|创建党建品牌.</summary>
/// <param name="Noun">The counted thing.</param>
/// <param name="Predicate">What it does or what is done with it, as far as the clause says; may be empty.</param>
internal readonly record struct Counted(string Noun, string Predicate);

/// <summary>Reads the words of an indicator around a number.</summary>
internal sealed class PhraseReader(string text, Vocabulary words, MentionIndex mentions, TailReader tails)
{
    private const int LongestPhrase = 30;
    private const int LongestPredicate = 16;

    /// <summary>
    /// The indicator that stands before a number, without what does not belong to it: times, places, adverbs, connectives.
    /// </summary>
    public string Before(int start, int end)
    {
        start = SkipLead(SkipListMark(start, end), end);
        start = SkipPreposition(start, end);
        while (end > start && text[end - 1] is '的' or '、' or ' ' or '“' or '（' or '(' or '”' && !IsClosingQuoteOfName(start, end))
            end--;
        if (end - start > LongestPhrase)
            start = LaterStart(start, end);
        return WithoutCircumstance(Clean(text.AsSpan(start, end - start)));
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

    /// <summary>What is counted, from the words behind a number.</summary>
    public Counted Behind(int start, int end)
    {
        if (start < end && text[start] == '的')
            start++;
        while (start < end && mentions.EndOfMentionAt(start) is > 0 and var skip && skip < end)
            start = skip;
        var split = start;
        while (split < end && !(split > start && BeginsPredicate(start, split)))
            split = text[split] is '“' or '《' or '（' or '(' ? Math.Max(CloseOf(split, end), split + 1) : split + 1;
        // 6部专门为浦东新区制定的法规: what begins like a predicate is an attribute if the noun comes after all.
        if (split < end && text.AsSpan(split, end - split).LastIndexOf('的') is > 0 and var of && split + of + 1 < end && end - start <= LongestPhrase)
            split = end;
        var noun = text.AsSpan(start, split - start);
        var etc = noun.IndexOf('等');
        if (etc > 1 && !(etc + 1 < noun.Length && noun[etc + 1] is '级' or '次'))
            noun = noun[..etc];
        // 政务服务事项的在线|办理: what 的 leads into is done with the counted thing.
        if (split < end && noun.LastIndexOf('的') is > 1 and var last && noun.Length - last <= 3)
            noun = noun[..last];
        // 82种工业产品中，…: 中 says that a part of them follows.
        if (noun.Length > 2 && noun[^1] == '中' && noun[^2] is not ('初' or '高' or '集' or '空' or '水'))
            noun = noun[..^1];
        return new(Clean(noun.Trim("的、和及与 ")), PredicateOf(split, end));
    }

    /// <summary>What is done, from the words behind a number that do not name what it counts.</summary>
    public string PredicateBehind(int start, int end) => PredicateOf(start, end);

    /// <summary>What a clause is about: its words without what it says of change.</summary>
    public string TopicOf(int start, int end)
    {
        var subject = tails.Read(start, end).SubjectEnd;
        return Before(start, subject);
    }

    /// <summary>The last verb of what was done, in the words before a number that counts what stands behind it.</summary>
    public string VerbIn(int start, int end)
    {
        var (from, to) = (0, 0);
        for (var i = SkipLead(start, end); i < end;)
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

    /// <summary>Whether the words behind a number say what it counts.</summary>
    public bool NamesCounted(int start, int end)
    {
        if (start >= end)
            return false;
        if (text[start] == '的')
            start++;
        return end - start > 0 && !BeginsPredicate(start, start) && words.Match(WordClass.Mark, text, start) == 0 && text[start] is not ('、' or '和' or '及' or '与' or '或' or '，' or '”' or '）' or ')' or '/' or ' ' or '。' or '；' or '（' or '(');
    }

    private bool BeginsPredicate(int start, int at)
    {
        if (words.Match(WordClass.Predicate, text, at) > 0 || (at == start ? IsChange(at) : words.Match(WordClass.Modifier, text, at) > 0))
            return true;
        var (before, after) = (at > 0 ? text[at - 1] : ' ', at + 1 < text.Length ? text[at + 1] : ' ');
        return text[at] switch
        {
            '已' or '被' or '把' or '让' => true,
            '均' => before is not ('平' or '人' or '户' or '亩' or '日' or '年' or '月'),
            '都' => after is not ('市' or '会') && before != '首',
            '在' => after is not ('职' or '校' or '编' or '线' or '建' or '册' or '籍' or '岗' or '外' or '押' or '读' or '园' or '院' or '库') && before is not ('存' or '所' or '现' or '潜' or '内' or '外'),
            '到' => after is not ('位' or '期' or '账' or '场'),
            '为' => before is not ('行' or '成' or '作' or '认' or '以' or '人') && at > start,
            '将' => after is not ('军' or '士' or '来'),
            '由' => before is not ('自' or '理') && after is not ('于' or '来'),
            '从' => after is not ('业' or '事' or '教' or '医') && before is not ('服' or '随'),
            '向' => before is not ('面' or '方' or '意' or '定' or '走' or '导' or '取') && after is not ('导' or '日' or '阳'),
            '无' => after == '诉' || after == '一',
            '是' => at > start,
            '中' => at > start + 1 && words.Match(WordClass.Verb, text, at + 1) > 0,
            _ => false,
        };
    }

    private bool IsChange(int at) =>
        words.Match(WordClass.Up, text, at) > 1 || words.Match(WordClass.Down, text, at) > 1 || words.Match(WordClass.Yoy, text, at) > 0
        || words.Match(WordClass.Mom, text, at) > 0 || words.Match(WordClass.Level, text, at) > 0;

    private string PredicateOf(int start, int end)
    {
        for (var length = 1; length > 0 && start < end;)
        {
            length = words.Match(WordClass.Adverb, text, start);
            if (length == 0 && text[start] is '已' or '均' or '都' or '将')
                length = 1;
            start += length;
        }
        return end - start is > 1 and <= LongestPredicate ? Clean(text.AsSpan(start, end - start).Trim("的、和及与 ")) : "";
    }

    private int SkipLead(int start, int end)
    {
        while (start < end)
        {
            if (mentions.EndOfMentionAt(start) is > 0 and var mentionEnd && mentionEnd <= end)
                // 青岛|市级协会: 市 belongs to what follows.
                start = mentionEnd < end && text[mentionEnd] == '级' ? mentionEnd - 1 : mentionEnd;
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
        return start;
    }

    private int LaterStart(int start, int end)
    {
        var best = -1;
        for (var i = start + 1; i < end - 3; i++)
            if (words.Match(WordClass.Verb, text, i) > 1 && end - i <= LongestPhrase)
            {
                best = i;
                break;
            }
        if (best > 0)
            return best;
        var mark = text.AsSpan(start, end - start).LastIndexOf('、');
        return mark >= 0 && end - start - mark > 4 ? start + mark + 1 : Math.Max(start, end - LongestPhrase);
    }

    private bool IsClosingQuoteOfName(int start, int end) =>
        text[end - 1] == '”' && text.AsSpan(start, end - start).Contains('“');

    private int CloseOf(int open, int end)
    {
        var close = text[open] switch { '“' => '”', '《' => '》', '（' => '）', _ => ')' };
        for (var i = open + 1; i < end; i++)
            if (text[i] == close)
                return i + 1;
        return -1;
    }

    /// <summary>Takes out what says nothing: 各类, 累计, 实现; line ends and spaces.</summary>
    private string Clean(ReadOnlySpan<char> phrase)
    {
        var clean = new StringBuilder(phrase.Length);
        for (var i = 0; i < phrase.Length;)
        {
            var filler = words.Match(WordClass.Filler, phrase, i);
            if (filler > 0 && i + filler < phrase.Length && !(phrase[i + filler] is '率' or '度'))
                i += filler;
            else if (char.IsWhiteSpace(phrase[i]))
                i++;
            else
                clean.Append(phrase[i++]);
        }
        return clean.ToString();
    }
}
