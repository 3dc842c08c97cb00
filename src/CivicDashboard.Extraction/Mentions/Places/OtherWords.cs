using CivicDashboard.Extraction.Words;

namespace CivicDashboard.Extraction.Mentions.Places;

/// <summary>Names of regions that are halves of other words: 示范|县, 贸易|县域, 日照|总时数.</summary>
internal static class OtherWords
{
    private const string County = "县";
    private const string Sun = "日照";

    /// <summary>Words that end like a county's name begins, its 县 being any county: 全国模范县.</summary>
    private static readonly string[] BeforeCounty =
    [
        "示范", "模范", "规范", "典范", "师范", "防范", "贸易", "交易", "简易", "管理", "办理", "治理", "处理", "受理", "代理", "审理", "现代", "时代", "近代", "当代",
        "新兴", "复兴", "振兴", "对应", "相应", "供应", "响应", "风景", "背景", "场景", "健康", "小康", "经费", "收费", "消费", "免费", "循环", "街道", "通道", "频道",
        "海洋", "人文", "住房", "名单", "清单", "简单", "建成", "组成", "完成", "形成", "丰富", "致富", "提高", "权威", "市和", "区和", "省和",
    ];

    private static readonly string[] Streets = ["路", "大道", "大街", "街", "巷", "胡同"];
    private static readonly string[] NoStreets = ["路线", "路网", "路段", "路径", "街道", "街镇", "街区", "街乡"];
    private static readonly string[] OfSunshine = ["总时", "时数", "时间", "时长", "小时", "充足", "百分率", "率", "强", "偏", "较", "条件"];

    /// <summary>Whether the name at an offset is such a half.</summary>
    public static bool Hold(string text, int at, int length)
    {
        var name = text.AsSpan(at, length);
        if (name.SequenceEqual(Sun))
            return text.AsSpan(at + length).StartsWithAny(OfSunshine) || (at > 0 && text[at - 1] is '年' or '均');
        // 新增|城镇就业.
        if (name.SequenceEqual("增城"))
            return at > 0 && text[at - 1] == '新';
        // 大庆路, 北京东路: a street is named after it.
        if (length == 2 && IsStreet(text.AsSpan(at + length)))
            return true;
        return length == 2 && name.EndsWith(County) && text.AsSpan(0, at + 1).EndsWithAny(BeforeCounty);
    }

    private static bool IsStreet(ReadOnlySpan<char> behind)
    {
        if (behind is ['东' or '西' or '南' or '北' or '中', ..])
            behind = behind[1..];
        return behind.StartsWithAny(Streets) && !behind.StartsWithAny(NoStreets);
    }

}
