using CivicDashboard.Extraction.Words;

namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>至1979年，全县已有水库12座: a chronicle says until when things had come so far, where a plan says until when they shall.</summary>
internal static class Chronicle
{
    private const int Reach = 120;

    private static readonly string[] Results =
        ["已", "共", "累计", "增至", "增加到", "发展到", "减至", "减少到", "降至", "下降到", "降为", "了", "仅", "只有", "全县有", "全市有", "全区有", "全镇有", "全乡有", "全村有", "比19", "比20"];

    private static readonly string[] Plans =
        ["将", "力争", "目标", "规划", "计划", "确保", "争取", "预计", "努力", "打造", "全面建成", "基本实现", "要", "再", "翻一番", "翻两番"];

    /// <summary>Whether a year that 到 or 至 leads to is told as past.</summary>
    public static bool Tells(string text, TimeExpression expression)
    {
        if (expression.Turn == TimeTurn.Before || !text.HasBefore(expression.Start, "到", "至") || text.HasBefore(expression.Start, "力争到", "争取到", "确保到"))
            return false;
        var from = Math.Max(0, expression.Start - Reach);
        var before = text.AsSpan(from, expression.Start - from);
        before = before[(before.LastIndexOfAny("。！？\n") + 1)..];
        var behind = text.AsSpan(expression.End, Math.Min(Reach, text.Length - expression.End));
        behind = behind.IndexOfAny("。！？\n") is >= 0 and var end ? behind[..end] : behind;
        return behind.HasAny(Results) && !before.HasAny(Plans) && !behind.HasAny(Plans);
    }
}
