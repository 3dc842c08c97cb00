using CivicDashboard.Statistics;

namespace CivicDashboard.Web.Languages;

/// <summary>What the overview says.</summary>
public sealed record OverviewTexts
{
    public required string SearchHint { get; init; }
    public required string New { get; init; }
    public required string AllChanges { get; init; }
    public required string NoDisagreements { get; init; }
    public required string MoreDisagreements { get; init; }
    public required string TargetFor { get; init; }
    public required string NotWhole { get; init; }
    public required string Silent { get; init; }
    public required string AllReport { get; init; }
    public required Func<int, int, int, string> Totals { get; init; }
    public required Func<int, string> NewFigures { get; init; }
    public required Func<string, string> DistrictsOf { get; init; }
    public required Func<int, int, string> Reporting { get; init; }
    public required Func<int, int, string> Known { get; init; }
    public required Func<string, string> Course { get; init; }

    private static OverviewTexts Chinese { get; } = new()
    {
        SearchHint = "输入指标、地区或文章，如：电信诈骗、dxzp、东昌府区",
        New = "最近读入",
        AllChanges = "全部更新",
        NoDisagreements = "目前没有互相矛盾的报道。",
        MoreDisagreements = "两个数值不可能同时成立，两者都保留。",
        TargetFor = "目标",
        NotWhole = "仅有局部数字",
        Silent = "未见报告",
        AllReport = "都有报告。",
        Totals = (articles, figures, regions) => $"从 {articles:N0} 篇公开报道中读出 {figures:N0} 个数字，涉及 {regions:N0} 个地区。每个数字都能点回它所在的那句原文。",
        NewFigures = n => $"读出 {n:N0} 个数字",
        DistrictsOf = city => $"{city}各地",
        Reporting = (known, all) => $"{all:N0} 个地区中 {known:N0} 个有数字。空缺表示没有见到报告，不表示为零。",
        Known = (indicators, figures) => $"{indicators:N0} 个指标，{figures:N0} 个数字",
        Course = name => $"{name}的变化",
    };

    private static OverviewTexts English { get; } = new()
    {
        SearchHint = "An indicator, a region or an article: fraud, 东昌府区",
        New = "Newly read",
        AllChanges = "All changes",
        NoDisagreements = "No two reports contradict each other at present.",
        MoreDisagreements = "The two values cannot both be right. Both are kept.",
        TargetFor = "Target",
        NotWhole = "parts only",
        Silent = "No report seen",
        AllReport = "All of them report.",
        Totals = (articles, figures, regions) =>
            $"{figures:N0} figures read in {articles:N0} published articles about {regions:N0} regions. Every number leads back to the sentence that it was read in.",
        NewFigures = n => n == 1 ? "1 figure" : $"{n:N0} figures",
        DistrictsOf = city => $"Districts of {city}",
        Reporting = (known, all) => $"{known:N0} of {all:N0} regions have figures. A gap means that no report was seen; it does not mean zero.",
        Known = (indicators, figures) => $"{(indicators == 1 ? "1 indicator" : $"{indicators:N0} indicators")}, {(figures == 1 ? "1 figure" : $"{figures:N0} figures")}",
        Course = name => $"{name} over time",
    };

    public static OverviewTexts Of(Language language) => language == Language.English ? English : Chinese;
}
