using CivicDashboard.Statistics;

namespace CivicDashboard.Web.Languages;

/// <summary>What the site promises its readers: accessibility and privacy; and the words where a page is missing or fails.</summary>
public sealed record StatementTexts
{
    public static StatementTexts Of(Language language) => language == Language.English ? English : Chinese;

    public required string Accessibility { get; init; }
    public required string Privacy { get; init; }
    public required string ReportSubject { get; init; }
    public required string Report { get; init; }
    public required string Write { get; init; }
    public required string NotFoundHelp { get; init; }
    public required string FailureHelp { get; init; }
    public required string TryAgain { get; init; }
    public required IReadOnlyList<(string Heading, IReadOnlyList<string> Points)> OnAccessibility { get; init; }
    public required IReadOnlyList<(string Heading, IReadOnlyList<string> Points)> OnPrivacy { get; init; }

    private static StatementTexts Chinese { get; } = new()
    {
        Accessibility = "无障碍说明",
        Privacy = "隐私说明",
        ReportSubject = "无障碍问题",
        Report = "遇到用不了的地方，请写信告诉我们是哪一页、用的什么设备：",
        Write = "写信",
        NotFoundHelp = "也可以从这些地方找起：",
        FailureHelp = "其他页面可能仍然可用：",
        TryAgain = "再试一次",
        OnAccessibility =
        [
            ("目标",
            [
                "所有人都能看到、找到、用上这里的数字：用键盘的、用读屏软件的、放大看的、分不清颜色的、用手机和慢网络的。",
                "我们以《网页内容无障碍指南》（WCAG）2.2 的 AA 级为准。",
            ]),
            ("做到的",
            [
                "不用脚本也完整可用；不用鼠标，只用键盘就能走到每个链接和图上的每个点。",
                "每张图旁边都有同样内容的表格；图上每个点都有文字说明。",
                "待复核、目标、推算、说法不一，都用文字说明，不只靠颜色。",
                "跟随系统的深色、高对比度和减少动画的设置；放大到 200% 不会丢内容。",
                "英文页面里的中文都标明了语言，读屏软件会换成中文来读。",
            ]),
            ("怎样检验",
            [
                "程序的自动检验用浏览器打开每一种页面，中英文、浅色深色、高对比度、有无脚本各看一遍，用 axe 检查，并检查从 320 像素起的排版和键盘焦点。",
                "没有请残障人士实际试用过，也没有经过第三方评测。自动检验只能发现一部分问题。",
            ]),
            ("还做不到的",
            [
                "下载的原件（PDF、Word 等）保持原样，可能不便于读屏软件阅读；文章页上有同样内容的文字。",
                "点很多的图，用键盘逐点走会比较长；请改看图下的表格。",
            ]),
        ],
        OnPrivacy =
        [
            ("不做的事",
            [
                "看数据不用注册，不用说明身份。",
                "公开页面不设 Cookie，不用浏览器存储，不给访客编号。",
                "不用第三方的统计、字体、地图、脚本；打开页面时，浏览器只与本站通信。",
                "不做访客画像，不把任何访问信息交给他人。",
            ]),
            ("会留下的",
            [
                "程序本身不记录谁看了哪一页、搜了什么；页面出错时记录错误本身。",
                "网站前面的服务器（如反向代理）可能按运行单位的规定记录访问时间、地址和网址，用于排查故障和防止攻击。这由运行单位决定。",
                "写信给我们时，信件由收信单位按其规定保存。",
            ]),
            ("页面上的人名",
            [
                "文章作者的姓名照原文显示。人工核对数字的记录里，写着核对人留下的名字。",
            ]),
        ],
    };

    private static StatementTexts English { get; } = new()
    {
        Accessibility = "Accessibility",
        Privacy = "Privacy",
        ReportSubject = "Accessibility problem",
        Report = "If something does not work for you, write to us and say which page it is and what you use:",
        Write = "Write",
        NotFoundHelp = "Or start from here:",
        FailureHelp = "Other pages may still work:",
        TryAgain = "Try again",
        OnAccessibility =
        [
            ("What we aim for",
            [
                "Everyone can see, find and use the figures: by keyboard, with a screen reader, enlarged, without telling colours apart, on a phone and on a slow line.",
                "We go by the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.",
            ]),
            ("What is done",
            [
                "Everything works without scripts. Every link, and every point of a chart, can be reached by keyboard alone.",
                "Beside each chart stands a table with the same content, and every point has its description in words.",
                "Awaiting review, target, derived and contested are said in words and not by colour alone.",
                "The settings of your system for dark colours, high contrast and less motion are followed; at 200% nothing is lost.",
                "Chinese within English pages is marked as such, so that a screen reader reads it in Chinese.",
            ]),
            ("How it was tested",
            [
                "Automatic tests open every kind of page in a browser, in both languages, light, dark and in high contrast, with and without scripts, and check it with axe, the layout from 320 pixels up, and keyboard focus.",
                "No people with disabilities have tested the site yet, and no third party has assessed it. Automatic tests find only some of the problems.",
            ]),
            ("What falls short",
            [
                "Originals to download (PDF, Word and others) stay as they came and may be hard to read with a screen reader; the article’s page has the same text.",
                "A chart with many points is long to walk through by keyboard: the table below it is the quicker way.",
            ]),
        ],
        OnPrivacy =
        [
            ("What we do not do",
            [
                "To see the data you need no account and tell nobody who you are.",
                "Public pages set no cookies, use no browser storage and give visitors no number.",
                "There are no analytics, fonts, maps or scripts of third parties: your browser speaks to this site alone.",
                "We draw up no profiles and pass nothing about visits on.",
            ]),
            ("What is kept",
            [
                "The program itself does not record who read which page or searched for what. Where a page fails, the error is recorded.",
                "A server in front of the site, such as a reverse proxy, may record times, network addresses and pages in order to find faults and ward off attacks. That is for those to decide who run it.",
                "A letter to us is kept by the office that receives it, under its own rules.",
            ]),
            ("Names in the pages",
            [
                "Authors are named as their articles name them. The record of a figure that a person checked holds the name that the person gave.",
            ]),
        ],
    };
}
