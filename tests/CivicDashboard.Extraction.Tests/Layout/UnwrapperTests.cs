using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Extraction.Tests.Layout;

/// <summary>Lines as they come, and the paragraphs they make ('|' between them).</summary>
public sealed class UnwrapperTests
{
    [Theory]
    // Wrapped at about 17 characters.
    [InlineData("湖边的村子今年修好了三条路，老人们\n出门散步不再绕远，孩子们上学也更近\n了。村里又装了路灯，晚上亮堂堂的，\n大家都说好。", "湖边的村子今年修好了三条路，老人们出门散步不再绕远，孩子们上学也更近了。村里又装了路灯，晚上亮堂堂的，大家都说好。")]
    // A number, its unit and its percent sign on the next line.
    [InlineData("湖边的村子今年收入很好，总收入达13\n00万元，比上年多出一截，增幅达到15\n%，其中卖鱼收入最多，达到了800多\n万元。", "湖边的村子今年收入很好，总收入达1300万元，比上年多出一截，增幅达到15%，其中卖鱼收入最多，达到了800多万元。")]
    [InlineData("今年修路。村里投资13\n00万元", "今年修路。村里投资1300万元")]
    // A full stop at the end of a full line does not end the paragraph, one before the margin does.
    [InlineData("湖边的村子今年修好了三条路，真方便。\n老人们出门散步不再绕远，孩子们上学\n也更近了，村里又装了路灯，晚上更亮，\n大家都说好。\n明年修桥。", "湖边的村子今年修好了三条路，真方便。老人们出门散步不再绕远，孩子们上学也更近了，村里又装了路灯，晚上更亮，大家都说好。|明年修桥。")]
    // Indented first lines part paragraphs without blank lines.
    [InlineData("　　湖边的村子今年修好了三条路，老\n人们出门散步不再绕远，孩子们上学也\n更近了，村里又装了路灯，晚上更亮。\n　　大家都说好，明年还要修桥，再种\n些树。", "湖边的村子今年修好了三条路，老人们出门散步不再绕远，孩子们上学也更近了，村里又装了路灯，晚上更亮。|大家都说好，明年还要修桥，再种些树。")]
    // Paragraphs line by line, with headings that end in nothing.
    [InlineData("一、修路架桥\n村里修好了三条路。\n让村民走得更稳、更快、更安心\n村里又装了路灯。", "一、修路架桥|村里修好了三条路。|让村民走得更稳、更快、更安心|村里又装了路灯。")]
    [InlineData("（一）全力修好三条出村公路，让村民出行更方便\n村里修好了三条路。", "（一）全力修好三条出村公路，让村民出行更方便|村里修好了三条路。")]
    // List items and rows stay apart.
    [InlineData("目标如下：\n1.修路3条；\n2.架桥2座；\n3.种树900棵。", "目标如下：|1.修路3条；|2.架桥2座；|3.种树900棵。")]
    [InlineData("村名\t户数\t人口\n东村\t120\t400\n西村\t80\t260", "村名\t户数\t人口|东村\t120\t400|西村\t80\t260")]
    [InlineData("村名 户数 人口\n东村 120 400\n西村 80 260", "村名 户数 人口|东村 120 400|西村 80 260")]
    // A bracket that is open, a comma at the end, a mark that cannot begin a line.
    [InlineData("（某年度课题成果，编号：\nAB12）", "（某年度课题成果，编号：AB12）")]
    [InlineData("村里修路，\n架桥。", "村里修路，架桥。")]
    [InlineData("村里修了路\n，也架了桥。", "村里修了路，也架了桥。")]
    // A numbered heading begins anew behind a sentence, though the line be full.
    [InlineData("湖边的村子今年修好了三条路，老人们\n出门散步不再绕远，孩子们上学也近，\n村里又装了路灯，晚上也亮堂多了呢。\n二、下一年的工作任务和奋斗的目标", "湖边的村子今年修好了三条路，老人们出门散步不再绕远，孩子们上学也近，村里又装了路灯，晚上也亮堂多了呢。|二、下一年的工作任务和奋斗的目标")]
    // A blank line after every line says nothing.
    [InlineData("湖边的村子今年修好了三条路，老人们\n\n出门散步不再绕远，孩子们上学也近，\n\n村里又装了路灯，晚上也亮堂多了，大\n\n家都说好，明年还要修桥，再种些树，\n\n湖边的村子一年更比一年好，老人们、\n\n孩子们都高兴，外出的人也回来了，都\n\n要盖房。\n\n完工。", "湖边的村子今年修好了三条路，老人们出门散步不再绕远，孩子们上学也近，村里又装了路灯，晚上也亮堂多了，大家都说好，明年还要修桥，再种些树，湖边的村子一年更比一年好，老人们、孩子们都高兴，外出的人也回来了，都要盖房。|完工。")]
    // Blank lines always part here.
    [InlineData("村里修了\n\n三条路。", "村里修了|三条路。")]
    [InlineData("  \u3000村里修了三条路。 \r\n\r\n", "村里修了三条路。")]
    [InlineData("", "")]
    public void Joins_lines(string text, string expected)
    {
        var page = Unwrapper.Unwrap(text, (_, _) => false);
        Assert.Equal(expected, string.Join('|', page.Paragraphs.Select(paragraph => page.TextOf(paragraph).ToString())));
    }

    [Fact]
    public void Leaves_lines_alone_that_the_caller_knows()
    {
        var page = Unwrapper.Unwrap("村里修路，\n文/某人\n架桥。", (line, next) => line.StartsWith("文/") || next.StartsWith("文/"));
        Assert.Equal(3, page.Paragraphs.Count);
    }

    [Theory]
    [InlineData("检\n验\n结\n果\n\n共\n享", "检验结果共享")]
    [InlineData("标\n题\n很\n短\n■\n王\n二\n小", "标题很短|■王二小")]
    [InlineData("1\n2\n3\n4", "1|2|3|4")]
    public void Reads_vertical_lines(string text, string expected) => Joins_lines(text, expected);
}
