using System.Buffers;
using CivicDashboard.Extraction.Words;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Numbers;

/// <summary>
/// Counts written in one Chinese digit. Most such words count nothing (一起, 三个方面); those of bodies and buildings that are named
/// (有两家茶厂, 小学三所), of people to whom something befell (四人得救), and of things seized (扣押货车两辆) do.
/// </summary>
internal static class FewThings
{
    private const int LongestNoun = 8;
    private const int LongestObject = 12;

    private static readonly SearchValues<char> Ends = SearchValues.Create("，。；、！？）（\n");

    private static readonly string[] Bodies =
    [
        "厂", "店", "医院", "学校", "中学", "小学", "幼儿园", "企业", "公司", "作坊", "银行", "合作社", "酒店", "饭店", "餐馆", "敬老院", "养老院", "福利院", "卫生院",
        "村", "社区", "小区", "乡", "镇", "街道", "水库", "电站", "大桥", "公园", "广场", "图书馆", "博物馆", "体育馆", "文化馆", "园区", "车站", "码头", "法庭", "派出所",
    ];

    private static readonly string[] Fates = ["得救", "获救", "丧生", "死亡", "遇难", "受伤", "失踪", "溺亡", "身亡", "重伤", "轻伤", "致残", "被捕", "落网"];

    private static readonly string[] Blows = ["冲走", "冲失", "淹死", "炸死", "打死", "压死", "砸死", "烧死", "致死", "死亡", "受伤", "重伤", "轻伤", "抓获", "逮捕", "救出", "失踪"];

    private static readonly string[] Seizures = ["扣押", "查获", "查扣", "缴获", "收缴", "没收", "起获", "追回"];

    /// <summary>Whether such a number counts things.</summary>
    public static bool Are(string text, int start, int end, decimal value, Unit unit)
    {
        var behind = text.AsSpan(end, Math.Min(LongestNoun, text.Length - end));
        var stop = behind.IndexOfAny(Ends);
        var noun = stop >= 0 ? behind[..stop] : behind;
        var before = text.AsSpan(Math.Max(0, start - LongestObject), Math.Min(start, LongestObject));
        before = before[(before.LastIndexOfAny(Ends) + 1)..];
        if (unit.Kind == "people")
            return noun.StartsWithAny(Fates) || (noun.IsEmpty && before.EndsWithAny(Blows));
        if (unit.Kind != "count" || before.HasAny(["第"]))
            return false;
        if (noun.IsEmpty)
            return before.HasAny(Seizures) || (value > 1 && unit.Name is "家" or "所" or "座" && before.TrimEnd("有共设").EndsWithAny(Bodies));
        return (value > 1 && unit.Name is "家" or "所" or "座" or "个" && NamesBody(noun));
    }

    /// <summary>Whether the noun is one of these bodies and not what belongs to it: 两家工厂, not 两家工厂负责人.</summary>
    private static bool NamesBody(ReadOnlySpan<char> noun)
    {
        foreach (var body in Bodies)
            if (noun.LastIndexOf(body, StringComparison.Ordinal) is > 0 and var at && !TakesNoun(noun[(at + body.Length)..])
                || noun.SequenceEqual(body))
                return true;
        return false;
    }

    private static bool TakesNoun(ReadOnlySpan<char> rest) => !rest.IsEmpty && rest[0] is not ('被' or '和' or '及' or '与' or '已' or '均' or '都' or '先' or '也' or '在');

}
