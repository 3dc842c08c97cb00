using System.Buffers;
using CivicDashboard.Extraction.Words;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Numbers;

/// <summary>Tells numbers that count or measure from those that only look like it.</summary>
internal static class CountFilter
{
    private static readonly string[] LimitsBehind =
        ["限期", "内", "以内", "之内", "办结", "侦破", "破案", "响应", "到达", "处置", "时限", "办理", "受理", "审批", "签收", "回复", "反馈", "车程", "路程"];

    private static readonly string[] LimitsBefore =
        ["缩短", "压缩", "压减", "时限", "限时", "期限", "平均", "控制在", "不超过", "响应时间", "用时", "提速", "时间", "周期", "时长", "等待", "天数", "停留", "住院日", "工期", "时效", "时数", "无霜期", "只需", "仅需"];

    /// <summary>Behind a Chinese numeral these are part of a word: 十分, 十八里, 三方, 四面.</summary>
    private const string NoUnitsOfWords = "分里方面手级届道行重层头口线门路站区";

    private static readonly SearchValues<char> Changes = SearchValues.Create("增减缩延提降变");

    private static readonly string[] Indexes = ["指数", "系数", "收入比", "倍差", "得分", "评分", "PMI", "CPI", "PPI", "AQI", "总分"];

    /// <summary>Ratios of two counts, told as one number some words behind.</summary>
    private static readonly string[] Ratios = ["性别比"];

    /// <summary>Whether the number is a figure.</summary>
    public static bool Counts(string text, int start, int end, Numeral numeral, Unit? unit, Bound bound, NumberMention? before)
    {
        if (IsTail(text, start))
            return false;
        // 凌晨1时13分: a time of day.
        if (text[end - 1] == '分' && start > 1 && text[start - 1] is '时' or '点' && char.IsAsciiDigit(text[start - 2]))
            return false;
        if (unit is null)
            return numeral.Script == Script.Arabic && (IsIndex(text, start, end, before) || IsPlainTotal(text, start, end, numeral));
        // 另一番景象: what doubles is read with its verb.
        if (unit.Name == "番")
            return false;
        if (numeral.Script != Script.Arabic && unit.Name == "次" && end < text.Length && text[end] is '全' or '会' or '党' or '代')
            return false;
        if (text[end - 1] == '个' && end < text.Length && text[end] is '月' or '多' or '别')
            return false;
        if (numeral.Script != Script.Arabic && (unit.Name == "分钱" || (unit.Name.Length == 1 && NoUnitsOfWords.Contains(unit.Name[0]))))
            return false;
        return unit.Kind switch
        {
            "time" => IsLimit(text, start, end) || ChangesIt(text, start, "time", before),
            "age" => IsAverageAge(text, start, end) || ChangesIt(text, start, "age", before),
            _ => numeral.Script switch
            {
                // 一起, 四川, 三个方面: one Chinese digit before a counting word names a kind of thing far more often than it counts.
                // 近一吨, 约两亩: what is measured with a bound is meant as a number.
                Script.ChineseDigit => (unit.Name != "成" && unit.Kind is "ratio" or "points" or "multiple")
                    || (bound != Bound.Exact && unit.Kind is "mass" or "area" or "volume" or "money")
                    || FewThings.Are(text, start, end, numeral.Value, unit),
                Script.ChineseStepAlone => bound != Bound.Exact,
                _ => true,
            },
        };
    }

    /// <summary>The end of a number that is not read here counts nothing by itself: 三又三分之一倍, 九兆五千亿元.</summary>
    private static bool IsTail(string text, int start) =>
        start > 1 && (text[start - 1] == '兆' || (text[start - 1] == '之' && text[start - 2] == '分'));

    /// <summary>Index numbers have no unit: 总指数为99.5.</summary>
    private static bool IsIndex(string text, int start, int end, NumberMention? before)
    {
        if (text.AsSpan(start, end - start).Contains('.') && SentenceBefore(text, start).HasAny(Ratios))
            return true;
        if (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is ':' or '：' or '-' or '—' or '”' or '》'))
            return false;
        return Before(text, start, 10).HasAny(Indexes)
            || ChangesIt(text, start, "index", before)
            // 综合指数前三位依次是永和县（2.98）、大宁县（3.05）.
            || (start > 0 && text[start - 1] == '（' && end < text.Length && text[end] == '）' && SentenceBefore(text, start).HasAny(Indexes));
    }

    /// <summary>实名用户数超6195万: 万 and 亿 count even where the unit is left out behind a noun of number.</summary>
    private static bool IsPlainTotal(string text, int start, int end, Numeral numeral) =>
        numeral.Magnitude > 1 && (end >= text.Length || text[end] is '，' or '。' or '；' or '、' or ',' or '）' or '\n' or '增' or '提' or '降' or '减' or '上')
        && Before(text, start, 16).HasAny(["数", "量", "人口", "客流", "粉丝", "用户", "额", "投资", "收入", "产值", "财政", "税收", "GDP", "增加值"]);

    /// <summary>A length of time is a figure only as a limit or a service standard.</summary>
    private static bool IsLimit(string text, int start, int end) =>
        text.AsSpan(end, Math.Min(6, text.Length - end)).HasAny(LimitsBehind) && !text.AsSpan(end).StartsWith("内来")
        || text[end - 1] == '内'
        || Before(text, start, 16).HasAny(LimitsBefore)
        // 3天、7天、15天、21天限期: a list shares what closes it.
        || (end < text.Length && text[end] == '、' && text.AsSpan(end, Math.Min(16, text.Length - end)).HasAny(["限期", "时限"]));

    /// <summary>平均住院日7.9天，缩短0.4天: a length of time that says how much the one before has changed.</summary>
    private static bool ChangesIt(string text, int start, string kind, NumberMention? before) =>
        before?.UnitKind == kind && start - before.End <= 14
        && text.AsSpan(before.End, start - before.End).IndexOfAny(Changes) >= 0 && text.AsSpan(before.End, start - before.End).IndexOfAny("。\n；") < 0;

    /// <summary>60岁以上 limits a group; an average age is a figure.</summary>
    private static bool IsAverageAge(string text, int start, int end) =>
        Before(text, start, 14).HasAny(["平均", "寿命", "年龄中位"]) && !(end < text.Length && text[end] is '以');

    private static ReadOnlySpan<char> SentenceBefore(string text, int at)
    {
        const int Reach = 80;
        var from = Math.Max(0, at - Reach);
        var span = text.AsSpan(from, at - from);
        return span[(span.LastIndexOfAny("。\n") + 1)..];
    }

    private static ReadOnlySpan<char> Before(string text, int at, int reach)
    {
        var from = at;
        while (from > 0 && at - from < reach && text[from - 1] is not ('，' or '。' or '；' or '\n' or ',' or ';'))
            from--;
        return text.AsSpan(from, at - from);
    }

}
