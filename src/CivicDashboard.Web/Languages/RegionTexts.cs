using CivicDashboard.Statistics;

namespace CivicDashboard.Web.Languages;

/// <summary>What the pages about regions say.</summary>
public sealed record RegionTexts
{
    public static RegionTexts Of(Language language) => language == Language.English ? English : Chinese;

    public required string ListLead { get; init; }
    public required string Below { get; init; }
    public required string CompareBelow { get; init; }
    public required string Silent { get; init; }
    public required string Course { get; init; }
    public required string Latest { get; init; }
    public required string Beside { get; init; }
    public required string OthersReport { get; init; }
    public required string OthersReportText { get; init; }
    public required string OnlyToCities { get; init; }
    public required Func<string, string, string> Lead { get; init; }
    public required Func<long, int, string> Residents { get; init; }
    public required Func<int, int, string> Knows { get; init; }
    public required Func<int, string> SilentBelow { get; init; }
    public required Func<int, string> ReportedByOthers { get; init; }
    public required Func<int, string> MoreReportedByOthers { get; init; }
    public required Func<int, string> Found { get; init; }
    public required Func<int, int, string> PlaceAmong { get; init; }
    public required Func<int, int, int, string> PlacesAmong { get; init; }
    public required Func<string, string> MedianOf { get; init; }
    public required Func<string, string> CourseOf { get; init; }

    public static RegionTexts Chinese { get; } = new()
    {
        ListLead = "有数据的地区，按行政区划排列。",
        Below = "下级地区",
        CompareBelow = "比较下级地区",
        Silent = "还没有报道给出整个地区的数字。",
        Course = "走势",
        Latest = "最新数值",
        Beside = "对照",
        OthersReport = "同级地区有、这里没有的",
        OthersReportText = "这些指标，同级地区见过报告，这里还没有见到。没有见到不等于没有。",
        OnlyToCities = "地区很多，这里只列到地级；县级在各地级页面。",
        Lead = (level, code) => $"{level}地区，区划代码 {code}",
        Residents = (people, year) => $"常住人口 {NumberText.Of(people, Language.Chinese)}人（{year} 年人口普查）",
        Knows = (indicators, n) => $"{indicators:N0} 个指标，{n:N0} 个数字",
        SilentBelow = n => $"另有 {n:N0} 个地区尚无数据",
        ReportedByOthers = n => $"{n:N0} 个同级地区有",
        MoreReportedByOthers = n => $"另有 {n:N0} 个指标",
        Found = n => $"共 {n:N0} 个地区",
        PlaceAmong = (place, count) => $"{count} 个有同期数的同级地区中从高到低第 {place}",
        PlacesAmong = (best, worst, count) => $"{count} 个有同期数的同级地区中第 {best}—{worst}，范围重叠，分不出先后",
        MedianOf = value => $"中位数 {value}",
        CourseOf = name => $"{name}历次数值",
    };

    public static RegionTexts English { get; } = new()
    {
        ListLead = "Regions with data, in their administrative order.",
        Below = "Regions below",
        CompareBelow = "Compare the regions below",
        Silent = "No report gives a figure for the whole region yet.",
        Course = "Course",
        Latest = "Latest value",
        Beside = "Compared with",
        OthersReport = "What others report and this one does not",
        OthersReportText = "Reports on these indicators were seen for regions of the same parent, but not yet for this one. Not seen does not mean that there is none.",
        OnlyToCities = "There are many regions: this list goes down to cities; counties stand on the pages of their cities.",
        Lead = (level, code) => $"A {level}, code {code} of GB/T 2260",
        Residents = (people, year) => $"{NumberText.Of(people, Language.English)} residents (census of {year})",
        Knows = (indicators, n) => $"{Many(indicators, "indicator")}, {Many(n, "figure")}",
        SilentBelow = n => $"{Many(n, "region")} without data",
        ReportedByOthers = n => $"{Many(n, "region")} beside it",
        MoreReportedByOthers = n => n == 1 ? "1 more indicator" : $"{n:N0} more indicators",
        Found = n => Many(n, "region"),
        PlaceAmong = (place, count) => $"{place} of {count} regions with a figure of that period, from the highest",
        PlacesAmong = (best, worst, count) => $"{best}–{worst} of {count} regions with a figure of that period: ranges overlap, the order cannot be told",
        MedianOf = value => $"median {value}",
        CourseOf = name => $"{name} over time",
    };

    private static string Many(int n, string what) => n == 1 ? $"1 {what}" : $"{n:N0} {what}s";
}
