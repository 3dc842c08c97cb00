using CivicDashboard.Extraction.Mentions;
using CivicDashboard.Extraction.Mentions.Numbers;
using CivicDashboard.Extraction.Words;
using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Extraction.Figures;

/// <summary>Tells results from plans, forecasts and requirements.</summary>
internal sealed class RoleReader
{
    private static readonly string[] PlanHeadings =
    [
        "主要任务", "重点任务", "目标任务", "工作安排", "工作部署", "工作打算", "工作计划", "工作重点", "重点工作", "主要目标", "发展目标", "预期目标", "下一步", "下一阶段",
        "今后", "明年", "展望", "总体要求", "对策建议", "建议",
    ];

    private static readonly string[] ResultHeadings = ["回顾", "总结", "成效", "情况", "现状", "成绩", "成就", "特点", "完成", "取得", "进展"];
    private static readonly string[] PlanOpenings = ["要", "建议", "下一步", "今年要", "今年，要", "应当"];
    private static readonly string[] TimeLimits = ["限期", "时限", "侦破", "破案", "办结", "内", "以内", "响应", "到达", "签收", "回复"];

    private readonly string text;
    private readonly Vocabulary words;
    private readonly LocalDate? published;
    private readonly bool[] planned;
    private readonly List<int> paragraphs = [0];

    /// <summary>Reads the headings and openings of an article's paragraphs.</summary>
    public RoleReader(string text, Vocabulary words, LocalDate? published)
    {
        (this.text, this.words, this.published) = (text, words, published);
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n')
                paragraphs.Add(i + 1);
        planned = new bool[paragraphs.Count];
        var underPlan = false;
        for (var p = 0; p < paragraphs.Count; p++)
        {
            var paragraph = Paragraph(p);
            if (IsHeading(paragraph))
                underPlan = ContainsAny(paragraph, PlanHeadings) && !ContainsAny(paragraph, ResultHeadings)
                    || underPlan && !ContainsAny(paragraph, ResultHeadings);
            planned[p] = underPlan || StartsWithAny(paragraph.Trim(' '), PlanOpenings);
        }
    }

    /// <summary>The role of a number in its sentence.</summary>
    public Role RoleOf(NumberMention number, int sentenceStart, int clauseStart, int clauseEnd, PeriodReading period, Draft draft)
    {
        // 预计…，目前玉米已播503万亩: what is so already is a result.
        var clause = text.AsSpan(clauseStart, number.Start - clauseStart);
        if (clause.Contains('已') && clause.Contains("目前", StringComparison.Ordinal))
            return Role.Actual;
        // 由目前的42%提升至50%: what a plan starts from is known.
        if (draft.IsStart)
            return Role.Actual;
        if (draft.Phrase.StartsWith("计划", StringComparison.Ordinal) || IsAhead(period, sentenceStart, number.Start))
            return Role.Target;
        if (number.UnitKind == "time")
            return ContainsAny(text.AsSpan(number.End, Math.Min(14, text.Length - number.End)), TimeLimits) || text[number.End - 1] == '内'
                ? Role.Target
                : RoleOfSentence(number, sentenceStart, clauseStart, clauseEnd);
        return RoleOfSentence(number, sentenceStart, clauseStart, clauseEnd);
    }

    /// <summary>What is to be by a deadline, in a time that has yet to come, or is told with 将 of the year that runs, is planned.</summary>
    private bool IsAhead(PeriodReading period, int sentenceStart, int numberStart)
    {
        if (period.Mention?.Kind == PeriodKind.Deadline)
            return true;
        if (published is not { } today || period.Period is not { } time || time.End <= today)
            return false;
        return time.Start > today || text.AsSpan(sentenceStart, numberStart - sentenceStart).IndexOfAny('将', '要') >= 0;
    }

    private Role RoleOfSentence(NumberMention number, int sentenceStart, int clauseStart, int clauseEnd)
    {
        var index = paragraphs.BinarySearch(number.Start);
        if (planned[index >= 0 ? index : ~index - 1])
            return Role.Target;
        var sentence = text.AsSpan(sentenceStart, number.Start - sentenceStart);
        return words.Contains(WordClass.Target, sentence) || StartsWithAny(text.AsSpan(clauseStart, clauseEnd - clauseStart), ["要", "须"])
            ? Role.Target
            : Role.Actual;
    }

    private ReadOnlySpan<char> Paragraph(int index) =>
        text.AsSpan(paragraphs[index], (index + 1 < paragraphs.Count ? paragraphs[index + 1] - 1 : text.Length) - paragraphs[index]);

    private static bool IsHeading(ReadOnlySpan<char> paragraph) =>
        paragraph.Length is > 1 and <= 40 && paragraph[^1] is not ('。' or '！' or '？' or '；' or '，' or '”');

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word, StringComparison.Ordinal))
                return true;
        return false;
    }
}
