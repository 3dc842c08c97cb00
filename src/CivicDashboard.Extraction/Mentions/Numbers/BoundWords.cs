using System.Buffers;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Numbers;

/// <summary>The words before and behind a number that say how exactly it is known.</summary>
internal static class BoundWords
{
    private static readonly (string Word, Bound Bound)[] Before = Longest(
        ("突破", Bound.Over), ("突破了", Bound.Over), ("超", Bound.Over), ("超过", Bound.Over), ("超过了", Bound.Over), ("逾", Bound.Over),
        ("已逾", Bound.Over), ("超出", Bound.Over), ("高于", Bound.Over), ("多于", Bound.Over), ("大于", Bound.Over), ("＞", Bound.Over), (">", Bound.Over),
        ("约", Bound.About), ("大约", Bound.About), ("约为", Bound.About), ("约占", Bound.About), ("大概", Bound.About), ("约达", Bound.About), ("约有", Bound.About), ("大约有", Bound.About), ("大概有", Bound.About),
        ("近", Bound.JustUnder), ("接近", Bound.JustUnder), ("将近", Bound.JustUnder), ("近乎", Bound.JustUnder), ("达近", Bound.JustUnder),
        ("不足", Bound.Under), ("不到", Bound.Under), ("低于", Bound.Under), ("少于", Bound.Under), ("小于", Bound.Under), ("＜", Bound.Under), ("<", Bound.Under), ("未到", Bound.Under),
        ("不低于", Bound.AtLeast), ("不少于", Bound.AtLeast), ("至少", Bound.AtLeast), ("不小于", Bound.AtLeast), ("不下", Bound.AtLeast),
        ("不下于", Bound.AtLeast), ("最少", Bound.AtLeast), ("至少有", Bound.AtLeast), ("至少为", Bound.AtLeast), ("至少要", Bound.AtLeast), ("大于等于", Bound.AtLeast),
        ("大于或等于", Bound.AtLeast), ("≥", Bound.AtLeast),
        ("不超过", Bound.AtMost), ("不能超过", Bound.AtMost), ("不得超过", Bound.AtMost), ("不应超过", Bound.AtMost), ("不可超过", Bound.AtMost), ("不得高于", Bound.AtMost),
        ("不能低于", Bound.AtLeast), ("不得低于", Bound.AtLeast), ("不应低于", Bound.AtLeast), ("不能少于", Bound.AtLeast), ("不得少于", Bound.AtLeast), ("不应少于", Bound.AtLeast),
        ("不高于", Bound.AtMost), ("不多于", Bound.AtMost), ("不大于", Bound.AtMost), ("至多", Bound.AtMost),
        ("最多", Bound.AtMost), ("不超", Bound.AtMost), ("不突破", Bound.AtMost), ("最多有", Bound.AtMost), ("最多为", Bound.AtMost), ("小于等于", Bound.AtMost),
        ("小于或等于", Bound.AtMost), ("≤", Bound.AtMost));

    /// <summary>Before 百, 千, 万 alone and before 半 only: 上百, 过千, 过半.</summary>
    private static readonly (string Word, Bound Bound)[] BeforeRound = Longest(
        ("上", Bound.AtLeast), ("过", Bound.Over), ("数以", Bound.AtLeast));

    private static readonly (string Word, Bound Bound)[] Behind = Longest(
        ("以上", Bound.AtLeast), ("及以上", Bound.AtLeast), ("或以上", Bound.AtLeast), ("或者以上", Bound.AtLeast), ("或更多", Bound.AtLeast), ("或者更多", Bound.AtLeast), ("之上", Bound.AtLeast), ("起步", Bound.AtLeast),
        ("以下", Bound.AtMost), ("及以下", Bound.AtMost), ("或以下", Bound.AtMost), ("之下", Bound.AtMost), ("或更少", Bound.AtMost), ("以内", Bound.AtMost), ("之内", Bound.AtMost), ("内", Bound.AtMost),
        ("左右", Bound.About), ("上下", Bound.About), ("前后", Bound.About), ("有余", Bound.JustOver), ("出头", Bound.JustOver), ("挂零", Bound.JustOver), ("开外", Bound.JustOver));

    /// <summary>数 behind these ends a word of its own: 总数百余, 人数千余.</summary>
    private const string NoBoundBeforeNumber = "总人户次个件例量倍无多少半基指系参岁字位分台套家";

    /// <summary>Between a bound and its number may stand for whom it is: 不低于每人每月950元.</summary>
    private static readonly string[] PerHead = ["每人每月", "每人每年", "每月每人", "每人每天", "每户每年", "人均", "每人", "每户", "每月", "每年", "每亩"];

    /// <summary>近 in these is no bound: 附近3公里, 最近3年, 邻近2个镇.</summary>
    private const string NoBoundBeforeNear = "附最邻远亲靠临相就新";

    /// <summary>The bound said before a number that starts at this offset; its length is 0 where there is none.</summary>
    public static int LookBack(ReadOnlySpan<char> text, int at, bool round, out Bound bound)
    {
        var length = EndsWith(text[..at], Before, out bound);
        if (length == 0)
            length = BeforePerHead(text[..at], out bound);
        if (length == 0 && round)
            length = EndsWith(text[..at], BeforeRound, out bound);
        if (length == 0 && at > 0 && Digits.Step(text[at]) > 0 && IsSeveral(text, at - 1))
            (length, bound) = (1, Bound.AtLeast);
        if (length == 1 && text[at - 1] == '近' && at > 1 && NoBoundBeforeNear.Contains(text[at - 2]))
            length = 0;
        // 制约, 节约, 预约, 条约, 合约: 约 ends a word of its own.
        if (length == 1 && text[at - 1] == '约' && at > 1 && "制节预条合签履违契公盟大".Contains(text[at - 2]))
            length = text[at - 2] == '大' ? 2 : 0;
        return length;
    }

    /// <summary>数十, 数百, 几十, 几千.</summary>
    private static bool IsSeveral(ReadOnlySpan<char> text, int at) =>
        text[at] == '几' || (text[at] == '数' && (at == 0 || !NoBoundBeforeNumber.Contains(text[at - 1])));

    /// <summary>The bound said behind a number that ends at this offset; its length is 0 where there is none.</summary>
    public static int LookAhead(ReadOnlySpan<char> text, int at, bool time, out Bound bound)
    {
        bound = Bound.Exact;
        foreach (var (word, meaning) in Behind)
            if (text[at..].StartsWith(word, StringComparison.Ordinal))
            {
                // 内 alone closes a time limit (24小时内), elsewhere it begins a word (内资).
                if (word.Length == 1 && !time)
                    continue;
                bound = meaning;
                return word.Length;
            }
        return 0;
    }

    private static readonly SearchValues<char> ShareEnds = SearchValues.Create("，。；、\n0123456789");

    /// <summary>约占全县产量的三成: the whole stands between bound and number.</summary>
    public static bool IsAboutShare(ReadOnlySpan<char> text, int at)
    {
        const int LongestWhole = 12;
        var before = text[Math.Max(0, at - LongestWhole)..at];
        var share = before.LastIndexOf("约占");
        return share >= 0 && !before[share..].ContainsAny(ShareEnds);
    }

    private static int BeforePerHead(ReadOnlySpan<char> text, out Bound bound)
    {
        foreach (var word in PerHead)
            if (text.EndsWith(word, StringComparison.Ordinal))
                return EndsWith(text[..^word.Length], Before, out bound) is > 0 and var length ? length + word.Length : 0;
        bound = Bound.Exact;
        return 0;
    }

    private static int EndsWith(ReadOnlySpan<char> text, (string Word, Bound Bound)[] words, out Bound bound)
    {
        foreach (var (word, meaning) in words)
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                bound = meaning;
                return word.Length;
            }
        bound = Bound.Exact;
        return 0;
    }

    private static (string Word, Bound Bound)[] Longest(params (string Word, Bound Bound)[] words) =>
        [.. words.OrderByDescending(w => w.Word.Length)];
}
