using CivicDashboard.Statistics;
using CivicDashboard.Web.Pages;

namespace CivicDashboard.Web.Languages;

/// <summary>The words of an article's page and of the list of articles.</summary>
public sealed record ArticleTexts
{
    public static ArticleTexts Of(Language language) => language == Language.English ? English : Chinese;

    public required string Download { get; init; }
    public required string SameDocument { get; init; }
    public required string SameDocumentText { get; init; }
    public required string Marks { get; init; }
    public required string MarksText { get; init; }
    public required string InText { get; init; }
    public required string From { get; init; }
    public required string To { get; init; }
    public required string Publisher { get; init; }
    public required string Show { get; init; }
    public required string ShowAll { get; init; }
    public required string Narrow { get; init; }
    public required string Newer { get; init; }
    public required string Older { get; init; }
    public required string NoneFound { get; init; }
    public required string FromAfterTo { get; init; }
    public required Func<int, string> FoundCut { get; init; }
    public required Func<int, int, string> Shown { get; init; }
    public required Func<FigureSign, string> Sign { get; init; }

    private static ArticleTexts Chinese { get; } = new()
    {
        Download = "下载原件",
        SameDocument = "同一份文件中的其他文章",
        SameDocumentText = "它们登在同一份文件里，一起读入。",
        Marks = "标记的意思",
        MarksText = "点开任何一个标记，可以看到这个数字是怎样读出来的。",
        InText = "在文中的位置",
        From = "发表日期从",
        To = "到",
        Publisher = "发表者",
        Show = "查看",
        ShowAll = "显示全部文章",
        Narrow = "按发表者和日期查看",
        Newer = "较新的文章",
        Older = "较早的文章",
        NoneFound = "没有符合条件的文章。",
        FromAfterTo = "起始日期晚于结束日期，请改一改。",
        FoundCut = n => $"只列出最新的 {n:N0} 篇，请再加一个词。",
        Shown = (first, last) => $"第 {first:N0}—{last:N0} 篇，新的在前",
        Sign = sign => sign switch
        {
            FigureSign.Target => "目标",
            FigureSign.Waiting => "待复核",
            FigureSign.Rejected => "已否定",
            FigureSign.NoRegion => "未计入：未说明地区",
            FigureSign.Repeated => "与先前报道相同",
            _ => "已发布",
        },
    };

    private static ArticleTexts English { get; } = new()
    {
        Download = "Download the original",
        SameDocument = "Other articles of the same document",
        SameDocumentText = "They stand in the same document and were read with it.",
        Marks = "What the marks mean",
        MarksText = "Open any mark to see how the figure was read.",
        InText = "where it stands in the text",
        From = "Published from",
        To = "to",
        Publisher = "Publisher",
        Show = "Show",
        ShowAll = "Show all articles",
        Narrow = "By publisher and date",
        Newer = "Newer articles",
        Older = "Older articles",
        NoneFound = "No article matches.",
        FromAfterTo = "The first date lies behind the last one: please change one of them.",
        FoundCut = n => $"Only the newest {n:N0} are listed: add another word.",
        Shown = (first, last) => $"Articles {first:N0} to {last:N0}, newest first",
        Sign = sign => sign switch
        {
            FigureSign.Target => "Target",
            FigureSign.Waiting => "Awaiting review",
            FigureSign.Rejected => "Rejected",
            FigureSign.NoRegion => "Not counted: no region stated",
            FigureSign.Repeated => "As reported before",
            _ => "Published",
        },
    };
}
