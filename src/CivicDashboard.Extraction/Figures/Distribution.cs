using System.Buffers;
using CivicDashboard.Extraction.Words;

namespace CivicDashboard.Extraction.Figures;

/// <summary>
/// Deals a list of things out to a list of numbers: 电信诈骗案件、损失金额同比分别下降37.77%、49.01%. What the things share is
/// written once and belongs to each: 刑事、治安警情; 案件数、人数; 汽车产销.
/// </summary>
internal static class Distribution
{
    private static readonly (string Pair, string First, string Second)[] Pairs =
        [("产销量", "产量", "销量"), ("产销", "产量", "销量"), ("存贷款", "存款", "贷款"), ("进出口", "进口", "出口"), ("收支", "收入", "支出")];

    private static readonly SearchValues<char> Kinds = SearchValues.Create("县市区镇乡州省旗");

    /// <summary>One phrase a number; null where the list cannot be dealt out.</summary>
    public static IReadOnlyList<string>? Deal(string subject, int count, Vocabulary words)
    {
        if (count == 2 && Pair(subject) is { } pair)
            return pair;
        if (subject.Contains('，', StringComparison.Ordinal) && Split(subject, "，") is var parts && parts.Count == count)
            return Share(parts, words);
        var items = Split(subject, "、");
        if (items.Count != count)
            items = Split(subject, "、", "以及", "和", "及", "与");
        return items.Count == count ? Share(items, words) : null;
    }

    private static string[]? Pair(string subject)
    {
        foreach (var (pair, first, second) in Pairs)
            if (subject.IndexOf(pair, StringComparison.Ordinal) is >= 0 and var at)
            {
                var (head, tail) = (subject[..at], subject[(at + pair.Length)..]);
                return [head + first + tail, head + second + tail];
            }
        return null;
    }

    private static List<string> Split(string subject, params string[] marks) =>
        [.. subject.Split(marks, StringSplitOptions.RemoveEmptyEntries).Select(s => s.Trim())];

    private static List<string> Share(List<string> items, Vocabulary words)
    {
        var head = items[0][..^words.Heads.Match(items[0], items[0].Length, out _)];
        if (head.Length < items[0].Length && head.Length > 0)
            return [.. items.Select((item, i) => i > 0 && IsHeadOnly(item, words) ? head + item : item)];
        var tail = SharedTail(items, words);
        if (tail.Length > 0)
            return [.. items.Select((item, i) => i < items.Count - 1 ? item + tail : item)];
        // 刑事、治安警情: short items without a noun of their own take the last one's.
        var last = items[^1];
        var shorter = items.Take(items.Count - 1).Max(i => i.Length);
        return shorter <= 3 && last.Length > shorter + 1
            ? [.. items.Select((item, i) => i < items.Count - 1 ? item + last[Math.Min(item.Length, last.Length - 2)..] : item)]
            : items;
    }

    /// <summary>龙门石窟、白马寺日均接待量; 于都县、瑞金市就诊率: names before, the measurement once at the end.</summary>
    private static string SharedTail(List<string> items, Vocabulary words)
    {
        var last = items[^1];
        if (Kinds.Contains(items[0][^1]) && last.AsSpan(1, Math.Min(4, last.Length - 1)).IndexOfAny(Kinds) is >= 0 and var kind && kind + 2 < last.Length)
            return last[(kind + 2)..];
        var shortest = items.Take(items.Count - 1).Min(i => i.Length);
        if (items.Count > 2 && shortest <= 2 && last.Length > shortest + 2 && items.Take(items.Count - 1).All(i => words.Heads.Match(i, i.Length, out _) == 0))
            return last[shortest..];
        return words.Heads.Match(last, last.Length, out _) is > 1 and var head && head < last.Length
            && items.Take(items.Count - 1).All(i => words.Heads.Match(i, i.Length, out _) == 0)
            && items[0].Length > 3
            ? last[^head..]
            : "";
    }

    /// <summary>人数, 损失金额: a noun of measurement that needs what stands before the first.</summary>
    private static bool IsHeadOnly(string item, Vocabulary words) =>
        words.Heads.Match(item, item.Length, out _) is > 0 and var length && item.Length - length <= (length > 1 ? 2 : 0);
}
