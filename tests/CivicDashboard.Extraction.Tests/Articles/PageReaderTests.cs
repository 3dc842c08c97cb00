using CivicDashboard.Extraction.Articles;

namespace CivicDashboard.Extraction.Tests.Articles;

/// <summary>Ways to lay out a page, each with its articles written as title | author | affiliation | body.</summary>
public sealed class PageReaderTests
{
    public static TheoryData<string, string, string[]> Pages => new()
    {
        {
            "title, author, body, office",
            "春风送暖入万家\n\n■ 周大山\n\n全县新开食堂12家。\n\n（作者单位：某县民政局）\n\n夜校点亮小镇\n\n■ 陈小河\n\n夜校开课30场。\n\n（作者单位：某县文旅局）",
            ["春风送暖入万家|周大山|某县民政局|全县新开食堂12家。", "夜校点亮小镇|陈小河|某县文旅局|夜校开课30场。"]
        },
        {
            "title and author behind the body",
            "全县新开食堂12家。\n\n（作者单位：某县民政局）\n\n春风送暖入万家\n■ 周大山\n夜校开课30场。\n\n（作者单位：某县文旅局）\n\n夜校点亮小镇\n■ 陈小河",
            ["春风送暖入万家|周大山|某县民政局|全县新开食堂12家。", "夜校点亮小镇|陈小河|某县文旅局|夜校开课30场。"]
        },
        {
            "both orders on one page",
            "## 春风送暖入万家\n\n■周大山\n\n全县新开食堂12家。\n\n(作者单位：某县民政局)\n\n夜校开课30场。\n\n(作者单位：某县文旅局)\n\n## 夜校点亮小镇\n\n■陈小河\n\n## 河长巡河记\n\n——以清水镇为例\n\n■高一苇\n\n巡河200次。",
            ["春风送暖入万家|周大山|某县民政局|全县新开食堂12家。", "夜校点亮小镇|陈小河|某县文旅局|夜校开课30场。", "河长巡河记——以清水镇为例|高一苇||巡河200次。"]
        },
        {
            "the page begins within an article",
            "接上文，全县新开食堂12家。\n\n（作者单位：某县民政局）\n\n夜校点亮小镇\n\n■ 陈小河\n\n夜校开课30场。\n\n（作者单位：某县文旅局）",
            ["||某县民政局|接上文，全县新开食堂12家。", "夜校点亮小镇|陈小河|某县文旅局|夜校开课30场。"]
        },
        {
            "title and author set vertically",
            "夜校开课30场。\n\n（作者单位：某县文旅局）\n\n夜\n校\n点\n亮\n\n小\n镇\n生\n活\n\n■\n陈\n小\n河\n",
            ["夜校点亮小镇生活|陈小河|某县文旅局|夜校开课30场。"]
        },
        {
            "a title broken in two, a name spaced out, headings that stay in the body",
            "山乡小站里的\n大民生\n\n于 洋\n\n服务送上门\n\n全镇建站8个。\n\n办事不出村\n\n办结事项900件。",
            ["山乡小站里的大民生|于洋||服务送上门\n全镇建站8个。\n办事不出村\n办结事项900件。"]
        },
        {
            "news items under a column's name",
            "新闻速览\n\n樱桃节开园迎客来\n\n本报讯(记者 郑小满)5月1日,樱桃节开园,首日迎客3000人。\n\n游客采摘2吨。\n\n小学生学包粽子\n\n本报讯(记者 何小暑 通讯员 白小露)5月2日,120名学生学包粽子。",
            ["樱桃节开园迎客来|郑小满||本报讯(记者 郑小满)5月1日,樱桃节开园,首日迎客3000人。\n游客采摘2吨。", "小学生学包粽子|何小暑 白小露||本报讯(记者 何小暑 通讯员 白小露)5月2日,120名学生学包粽子。"]
        },
        {
            "a kicker, several reporters, a caption",
            "经济新面孔\n\n小镇渔网织出大产业\n\n——清水镇渔网产业见闻\n\n■ 本报记者 孟大江\n本报通讯员 郭小舟 田小帆\n\n渔网年产值2亿元。\n\n5月3日,清水镇渔民晾晒渔网40张。 ■ 本报通讯员 方小岸",
            ["小镇渔网织出大产业——清水镇渔网产业见闻|孟大江 郭小舟 田小帆||渔网年产值2亿元。", "|方小岸||5月3日,清水镇渔民晾晒渔网40张。"]
        },
        {
            "column heads and who compiled it",
            "·观点·\n\n让小店活起来\n\n许 诺\n\n小店新增50家。\n\n（作者单位：某市商务局）\n\n大家说“店”\n\n小店也要有大格局\n\n某教授近日撰文指出：\n\n小店吸纳就业2万人。\n\n（某某日报/某某新闻记者 吕小桥 整理）",
            ["让小店活起来|许诺|某市商务局|小店新增50家。", "小店也要有大格局|吕小桥||某教授近日撰文指出：\n小店吸纳就业2万人。"]
        },
        {
            "project notes close an article and stay readable",
            "论桥\n\n■ 万里\n\n修桥3座。\n\n（2030年度某市社科课题成果，课题编号：AB12）\n\n论路\n\n■ 千山\n\n修路5条。\n\n【作者单位：某市委党校，本文系2030年课题成果】",
            ["论桥|万里||修桥3座。\n（2030年度某市社科课题成果，课题编号：AB12）", "论路|千山|某市委党校|修路5条。\n【作者单位：某市委党校，本文系2030年课题成果】"]
        },
        {
            "a web text: title, source, paragraphs line by line",
            "1-5月某市用水量平稳\n来源：某某晚报\n1-5月，全市用水300万吨。\n工业用水回落\n工业用水100万吨，下降2%。 某某晚报记者 丁小雨",
            ["1-5月某市用水量平稳|丁小雨||来源：某某晚报\n1-5月，全市用水300万吨。\n工业用水回落\n工业用水100万吨，下降2%。"]
        },
        {
            "a report without a title",
            "某市市长　何人 各位代表：\n现在，我向大会报告工作。\n一、2030年工作回顾\n（一）全力稳增长，实现新作为\n生产总值增长5%。\n二、2031年任务\n力争增长6%。",
            ["|||某市市长　何人 各位代表：\n现在，我向大会报告工作。\n一、2030年工作回顾\n（一）全力稳增长，实现新作为\n生产总值增长5%。\n二、2031年任务\n力争增长6%。"]
        },
        {
            "a report with its date below the title",
            "政府工作报告\n——2031年1月5日在某市第九届人民代表大会第一次会议上\n各位代表：\n生产总值增长5%。",
            ["政府工作报告——2031年1月5日在某市第九届人民代表大会第一次会议上|||各位代表：\n生产总值增长5%。"]
        },
        {
            "a single line is read, be it a title or not",
            "全市新建公园8个",
            ["全市新建公园8个|||全市新建公园8个"]
        },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Reads(string layout, string page, string[] expected)
    {
        var articles = PageReader.Read(page).Select(article => $"{article.Title}|{article.Author}|{article.Affiliation}|{article.Body.Text}");
        Assert.True(expected.SequenceEqual(articles), $"{layout}:\n{string.Join("\n---\n", articles)}");
    }
}
