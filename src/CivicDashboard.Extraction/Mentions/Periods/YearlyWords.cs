using CivicDashboard.Extraction.Words;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>Words that say a figure is of whole years where the words of time around it name less or more.</summary>
internal static class YearlyWords
{
    /// <summary>No sentence is looked through further back than this.</summary>
    private const int Limit = 200;

    private static readonly string[] Planned =
        ["播种", "种植", "造林", "植树", "出栏", "收购", "投资", "建设", "新建", "开工", "竣工", "改造", "完成", "安排", "招生", "投入", "发行", "生产", "供应", "实现", "新增"];

    private static readonly string[] Done = ["已", "实际", "目前", "完成了", "截至", "截止"];

    /// <summary>Whether a figure is an average over years: 年均提高0.08个百分点.</summary>
    public static bool AverageBefore(string text, int offset) =>
        Sentence(text, offset) is var words && words[(words.LastIndexOfAny("，；：、") + 1)..].Contains("年均", StringComparison.Ordinal);

    /// <summary>全市计划播种面积1128万亩 under 一季度: what is planned is planned for the year.</summary>
    public static bool PlanBefore(string text, int from, int offset)
    {
        var words = Sentence(text, offset);
        var start = offset - words.Length;
        var plan = words.LastIndexOf("计划", StringComparison.Ordinal);
        return plan >= 0 && start + plan >= from && words[(plan + 2)..].StartsWithAny(Planned)
            && text.At(start + plan - 1) is not ('动' or '年' or '项' or '作' or '按' or '照' or '展' or '升')
            && !words[(plan + 2)..].HasAny(Done);
    }

    /// <summary>The year of a period shorter than that.</summary>
    public static ReferencePeriod YearOf(ReferencePeriod period) =>
        period.Start.Year == period.End.Year ? ReferencePeriod.Year(period.End.Year) : period;

    private static ReadOnlySpan<char> Sentence(string text, int offset)
    {
        var words = text.AsSpan()[Math.Max(0, offset - Limit)..offset];
        return words[(words.LastIndexOfAny("。！？\n") + 1)..];
    }

}
