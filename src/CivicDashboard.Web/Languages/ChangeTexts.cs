using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Web.Pages;

namespace CivicDashboard.Web.Languages;

/// <summary>The words for changes to the statistics.</summary>
public sealed record ChangeTexts
{
    public static ChangeTexts Of(Language language) => language == Language.English ? English : Chinese;

    public required string Changes { get; init; }
    public required string Lead { get; init; }
    public required string Feed { get; init; }
    public required string AsJson { get; init; }
    public required string Since { get; init; }
    public required string Show { get; init; }
    public required string None { get; init; }
    public required string BadDay { get; init; }
    public required string NoSuchRegion { get; init; }
    public required string NoSuchIndicator { get; init; }
    public required string BadMoment { get; init; }
    public required string Earlier { get; init; }
    public required string Newest { get; init; }
    public required string AllChanges { get; init; }
    public required string DocumentGone { get; init; }
    public required string CutText { get; init; }
    public required string Times { get; init; }
    public required Func<string, string> SinceDay { get; init; }
    public required Func<int, string> More { get; init; }
    public required Func<ChangeKind, string> Kind { get; init; }
    public required Func<NewsKind, string> News { get; init; }
    public required Func<NewsKind, int, string> NewsCount { get; init; }

    /// <summary>The name of who made a change; parts of the program are called so.</summary>
    public required Func<string, string> By { get; init; }

    private static readonly string[] Parts = ["ingest", "catalogue", "civic", "reprocess", "work"];

    private static ChangeTexts Chinese { get; } = new()
    {
        Changes = "更新记录",
        Lead = "新发布、更正和撤下的数字，按日期和文章排列。更正时，先后两个数值都列出。",
        Feed = "订阅更新（Atom）",
        AsJson = "JSON",
        Since = "从哪一天起",
        Show = "查看",
        None = "这段时间没有变动。",
        BadDay = "日期写法有误，请写成 2026-05-01 这样。下面列出最近 30 天。",
        NoSuchRegion = "没有这个代码的地区。",
        NoSuchIndicator = "没有这个指标。",
        BadMoment = "before 的写法有误，请用上一页给出的值。",
        Earlier = "更早的变动",
        Newest = "回到最新",
        AllChanges = "全部变动",
        DocumentGone = "已撤下的文件",
        CutText = "这一次变动较多，这里只列出一部分，其余见文章页。",
        Times = "时间为北京时间。",
        SinceDay = day => $"{day}以来",
        More = n => $"另有 {n:N0} 项",
        Kind = kind => kind switch
        {
            ChangeKind.Ingest => "读入文件",
            ChangeKind.Revision => "文件有新版本",
            ChangeKind.Reprocess => "重新读取",
            ChangeKind.Review => "人工核对",
            ChangeKind.Catalogue => "指标目录更新",
            ChangeKind.Withdraw => "撤下文件",
            _ => "恢复文件",
        },
        News = kind => kind switch
        {
            NewsKind.Published => "新发布",
            NewsKind.Waiting => "新读到，待复核",
            NewsKind.Corrected => "更正",
            NewsKind.Confirmed => "复核通过",
            NewsKind.Doubted => "改为待复核",
            NewsKind.Rejected => "否定",
            NewsKind.Withdrawn => "撤下",
            _ => "重新记录",
        },
        NewsCount = (kind, n) => $"{Chinese!.News(kind)} {n:N0} 个",
        By = who => Parts.Contains(who) ? "程序" : who,
    };

    private static ChangeTexts English { get; } = new()
    {
        Changes = "Changes",
        Lead = "Figures published, corrected and withdrawn, by day and article. Of a correction both values are given.",
        Feed = "Subscribe (Atom)",
        AsJson = "JSON",
        Since = "Since",
        Show = "Show",
        None = "Nothing changed in this time.",
        BadDay = "That is no date: write it like 2026-05-01. The last 30 days are listed below.",
        NoSuchRegion = "There is no region of this code.",
        NoSuchIndicator = "There is no such indicator.",
        BadMoment = "That is no value for before: use the one that the page before gives.",
        Earlier = "Earlier changes",
        Newest = "Back to the newest",
        AllChanges = "All changes",
        DocumentGone = "A document that was withdrawn",
        CutText = "This change is a large one and only a part is listed; the rest stands on the article's page.",
        Times = "Times are those of China.",
        SinceDay = day => $"Since {day}",
        More = n => $"{n:N0} more",
        Kind = kind => kind switch
        {
            ChangeKind.Ingest => "Document read",
            ChangeKind.Revision => "New version of a document",
            ChangeKind.Reprocess => "Read again",
            ChangeKind.Review => "Checked by a person",
            ChangeKind.Catalogue => "Catalogue changed",
            ChangeKind.Withdraw => "Document withdrawn",
            _ => "Document brought back",
        },
        News = kind => kind switch
        {
            NewsKind.Published => "Published",
            NewsKind.Waiting => "New, awaiting review",
            NewsKind.Corrected => "Corrected",
            NewsKind.Confirmed => "Confirmed",
            NewsKind.Doubted => "Back to review",
            NewsKind.Rejected => "Rejected",
            NewsKind.Withdrawn => "Withdrawn",
            _ => "Recorded again",
        },
        NewsCount = (kind, n) => $"{English!.News(kind)}: {n:N0}",
        By = who => Parts.Contains(who) ? "by the program" : who,
    };
}
