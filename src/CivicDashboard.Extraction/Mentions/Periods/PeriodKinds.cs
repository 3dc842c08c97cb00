using CivicDashboard.Extraction.Words;
using CivicDashboard.Statistics;
using static CivicDashboard.Extraction.Mentions.Periods.TimeName;

namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>Tells from the words around an expression of time what it does in its sentence.</summary>
internal static class PeriodKinds
{
    private const int Near = 16;

    private static readonly string[] Compared =
        ["比", "较", "相比于", "相比", "对比", "相较", "比起", "较之", "高于", "低于", "快于", "慢于", "好于", "优于", "多于", "少于", "大于", "小于"];

    private static readonly string[] ComparedAfter =
        ["相比", "持平", "相当", "基本一致", "比较", "对比", "相同", "比，", "基础上"];

    private static readonly string[] Foundings =
        ["成立于", "建于", "创办于", "创立于", "诞生于", "出生于", "生于", "组建于", "设立于", "位于", "发轫于", "起源于", "起步于", "创建于"];

    /// <summary>增加到2009年的30亿元 tells of what was.</summary>
    private static readonly string[] Risen =
        ["增加到", "增长到", "上升到", "提高到", "提升到", "发展到", "扩大到", "下降到", "减少到", "降低到", "降到", "增到", "升到", "增至", "升至", "降至", "减至", "直到", "持续到", "延续到"];

    private static readonly string[] Events =
        ["启动", "实施", "召开", "举行", "举办", "成立", "建成", "投产", "投用", "投入使用", "开工", "印发", "出台", "发布", "颁布", "制定",
            "诞生", "出生", "创办", "创建", "设立", "组建", "开业", "退休", "毕业", "参加工作", "入党", "通车", "获评", "修订", "通过", "签订", "引进"];

    private static readonly string[] Documents =
        ["政府工作报告", "工作报告", "课题", "一号文件", "远景目标", "研究成果", "工作要点", "行动计划"];

    /// <summary>What an expression does.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="period">The time it names, where known.</param>
    /// <param name="context">What is known of the text's own time.</param>
    public static PeriodKind Of(string text, TimeExpression expression, ReferencePeriod? period, PeriodContext context)
    {
        if (expression.Name is Aside or Plan || IsRecurring(expression))
            return PeriodKind.Other;
        if (expression.Name is Vague { Adverb: true } && !WordBreaks.Adverb(text, expression.Start, expression.End))
            return PeriodKind.Other;
        if (IsPlanned(text, expression) || (expression.Name is NamedDay && period is null))
            return PeriodKind.Other;
        if (IsBase(text, expression))
            return PeriodKind.Base;
        if (IsAside(text, expression))
            return PeriodKind.Other;
        return period is { } known && IsDeadline(text, expression, known, context) ? PeriodKind.Deadline : PeriodKind.Covers;
    }

    /// <summary>Whether the words around say that a time is still to come: 到2027年, 2030年前.</summary>
    public static bool LooksAhead(string text, TimeExpression expression) =>
        expression.Turn == TimeTurn.Before
        || (text.HasBefore(expression.Start, "到", "至") && !text.HasBefore(expression.Start, Risen)) || text.HasBefore(expression.Start, "力争", "争取", "确保", "力争在")
        || text.ClauseFrom(expression.End, 4).StartsWith("远景", StringComparison.Ordinal);

    /// <summary>Whether the expression is one that a period can be compared with: 比上年, 与2019年相比.</summary>
    public static bool IsBase(string text, TimeExpression expression)
    {
        if (expression.Name is Vague)
            return false;
        if (text.HasBefore(expression.Start, Compared) && !text.HasBefore(expression.Start, "占比"))
            return true;
        var after = text.ClauseFrom(expression.End, Near);
        if (text.HasBefore(expression.Start, "与", "同", "和", "跟", "在", "以", "相当于") && after.HasAny(ComparedAfter))
            return true;
        if (PeriodSpans.TurnBehind(text, expression.Start, expression.End) is not null)
            return true;
        return after.StartsWith("的", StringComparison.Ordinal)
            && (text.HasBefore(expression.Start, "恢复到", "恢复至", "恢复为", "相当于")
                || (text.HasBefore(expression.Start, "是", "为", "达到") && after.Contains('倍')));
    }

    /// <summary>Whether the clause speaks of what is still to be done.</summary>
    public static bool IsFuture(string text, TimeExpression expression) =>
        LooksAhead(text, expression) || expression.Turn == TimeTurn.After
        || text.HasBefore(expression.Start, "预计", "预计，", "预测", "预测，", "预报，")
        || text.ClauseFrom(expression.End, Near).HasAny("将", "拟", "计划", "力争", "预计");

    private static bool IsRecurring(TimeExpression expression) =>
        expression.Name is Span { First.Year.Basis: YearBasis.Recurring };

    private static bool IsDeadline(string text, TimeExpression expression, ReferencePeriod period, PeriodContext context)
    {
        // The last part of a year that an undated text names is no day that it was written on.
        var ahead = context.Published is null && context.Year == period.End.Year ? expression.Turn == TimeTurn.Before
            : context.AsOf is { } day ? period.End > day
            : context.Year is { } year ? period.End.Year > year
            : expression.Turn == TimeTurn.Before;
        var midClause = TimeText.IsHan(text.At(expression.Start - 1)) && period.Start.Year > (context.AsOf?.Year ?? context.Year);
        return ahead && (midClause || LooksAhead(text, expression));
    }

    private static bool IsOfLife(string word) => word is "出生" or "诞生" or "参加工作" or "入党" or "毕业" or "退休";

    /// <summary>年初预期目标, 全年目标任务: a plan is named, not a time.</summary>
    private static bool IsPlanned(string text, TimeExpression expression)
    {
        if (expression is not { Name: Span { First.Year.Basis: YearBasis.Context }, Turn: TimeTurn.None })
            return false;
        var after = text.ClauseFrom(expression.End, 8);
        return expression.Edge == TimeEdge.Start
            ? after.HasAny("预期", "目标", "预算", "计划", "确定", "部署", "任务")
            : after.HasAny("目标", "任务");
    }

    /// <summary>A date that tells of something else than the figures: 成立于2010年, 2022年启动的, 2025年政府工作报告.</summary>
    private static bool IsAside(string text, TimeExpression expression)
    {
        var after = text.ClauseFrom(expression.End, Near);
        if (text.HasBefore(expression.Start, Foundings) || (after.IsEmpty && text.HasBefore(expression.Start, "于")))
            return true;
        foreach (var word in Events)
            if (after.StartsWith(word, StringComparison.Ordinal)
                && (after[word.Length..].StartsWith("的", StringComparison.Ordinal) || after.Length == word.Length && IsOfLife(word)))
                return true;
        // 创今年新高: a record is named, not a time.
        if (after is ['新' or '最', '高' or '低' or '大' or '好' or '快', ..] && text.HasBefore(expression.Start, "创", "为", "是", "创下"))
            return true;
        // 1970年以来第三低: as far as it is looked back.
        if (expression.Turn == TimeTurn.Since && after is ['第' or '最' or '首' or '新', ..])
            return true;
        return after.HasAny(Documents) || after.StartsWith("生，", StringComparison.Ordinal);
    }
}
