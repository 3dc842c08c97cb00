using CivicDashboard.Extraction.Words;

namespace CivicDashboard.Extraction.Figures;

/// <summary>The paragraphs of an article that speak of what is still to be done: under the heading of a plan, behind its announcement, in a budget.</summary>
internal sealed class PlannedParagraphs
{
    /// <summary>What a budget says of money that is not yet received or spent.</summary>
    internal static readonly string[] Allotments = ["收入安排", "支出安排", "财力安排", "预算安排", "收入预算", "支出预算", "项目安排情况", "支出控制数"];
    private static readonly string[] PlanHeadings =
    [
        "主要任务", "重点任务", "目标任务", "工作安排", "工作部署", "工作打算", "工作计划", "工作重点", "重点工作", "主要目标", "发展目标", "预期目标", "下一步", "下一阶段",
        "今后", "明年", "展望", "总体要求", "对策建议", "建议",
    ];
    private static readonly string[] ResultHeadings = ["回顾", "总结", "成效", "情况", "现状", "成绩", "成就", "特点", "完成", "取得", "进展"];
    private static readonly string[] PlanOpenings = ["要", "建议", "下一步", "今年要", "今年，要", "应当"];
    private static readonly string[] Announcements = ["今年将", "今年，", "今年要", "将继续", "将重点", "将实施", "将办好", "将扎实", "将着力", "计划实施", "计划办好", "力争"];

    /// <summary>Characters at the front of a paragraph that say what all of it is about.</summary>
    private const int Opening = 30;

    private readonly string text;
    private readonly bool[] planned;
    private readonly List<int> paragraphs = [0];

    /// <summary>Reads the headings and openings of an article's paragraphs.</summary>
    public PlannedParagraphs(string text)
    {
        this.text = text;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n')
                paragraphs.Add(i + 1);
        planned = new bool[paragraphs.Count];
        var underPlan = false;
        for (var p = 0; p < paragraphs.Count; p++)
        {
            var paragraph = Paragraph(p);
            if (IsHeading(paragraph))
                underPlan = paragraph.HasAny(PlanHeadings) && !paragraph.HasAny(ResultHeadings)
                    || underPlan && !paragraph.HasAny(ResultHeadings);
            underPlan |= p > 0 && IsListed(paragraph) && !IsListed(Paragraph(p - 1)) && Announces(Paragraph(p - 1));
            planned[p] = underPlan || paragraph[..Math.Min(Opening, paragraph.Length)].HasAny(Allotments) || paragraph.Trim(' ').StartsWithAny(PlanOpenings);
        }
    }

    /// <summary>Whether the paragraph around an offset is one.</summary>
    public bool Holds(int offset)
    {
        var index = paragraphs.BinarySearch(offset);
        return planned[index >= 0 ? index : ~index - 1];
    }

    /// <summary>今年将办好十件实事: what is listed behind is still to be done.</summary>
    private static bool Announces(ReadOnlySpan<char> paragraph)
    {
        var last = paragraph.TrimEnd("。：: ");
        last = last[(last.LastIndexOf('。') + 1)..];
        return last.Contains('将') && last.HasAny(Announcements) && !last.ContainsAnyInRange('0', '9');
    }

    /// <summary>（一）…, 一、…, 1.…</summary>
    private static bool IsListed(ReadOnlySpan<char> paragraph) =>
        paragraph.TrimStart(" 　") is [var first, var second, ..]
        && (first is '（' or '(' && "一二三四五六七八九十123456789".Contains(second)
            || "一二三四五六七八九十".Contains(first) && second is '、' or '是'
            || char.IsAsciiDigit(first) && second is '.' or '、' or '．');

    private ReadOnlySpan<char> Paragraph(int index) =>
        text.AsSpan(paragraphs[index], (index + 1 < paragraphs.Count ? paragraphs[index + 1] - 1 : text.Length) - paragraphs[index]);

    private static bool IsHeading(ReadOnlySpan<char> paragraph) =>
        paragraph.Length is > 1 and <= 40 && paragraph[^1] is not ('。' or '！' or '？' or '；' or '，' or '”');

}
