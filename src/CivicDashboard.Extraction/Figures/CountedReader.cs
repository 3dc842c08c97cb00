using CivicDashboard.Extraction.Words;

namespace CivicDashboard.Extraction.Figures;

/// <summary>What a counted thing is, from the words behind its number: 家|行业协会商会|创建党建品牌.</summary>
/// <param name="Noun">The counted thing.</param>
/// <param name="Predicate">What it does or what is done with it, as far as the clause says; may be empty.</param>
internal readonly record struct Counted(string Noun, string Predicate);

/// <summary>Reads what a number counts from the words behind it.</summary>
internal sealed class CountedReader(string text, Vocabulary words, MentionIndex mentions)
{
    private const int LongestPredicate = 16;

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
        if (split < end && text.AsSpan(split, end - split).LastIndexOf('的') is > 0 and var of && split + of + 1 < end && end - start <= Vocabulary.LongestPhrase)
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
        return new(words.WithoutFillers(noun.Trim("的、和及与 ")), PredicateOf(split, end));
    }

    /// <summary>What is done, from the words behind a number that do not name what it counts.</summary>
    public string PredicateBehind(int start, int end) => PredicateOf(start, end);

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
        return end - start is > 1 and <= LongestPredicate ? words.WithoutFillers(text.AsSpan(start, end - start).Trim("的、和及与 ")) : "";
    }

    private int CloseOf(int open, int end)
    {
        var close = text[open] switch { '“' => '”', '《' => '》', '（' => '）', _ => ')' };
        for (var i = open + 1; i < end; i++)
            if (text[i] == close)
                return i + 1;
        return -1;
    }
}
