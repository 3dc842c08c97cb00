using CivicDashboard.Extraction.Mentions;
using CivicDashboard.Extraction.Mentions.Numbers;
using CivicDashboard.Extraction.Words;
using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Extraction.Figures;

/// <summary>Tells results from plans, forecasts and requirements.</summary>
internal sealed class RoleReader
{

    private static readonly string[] PlanNouns = ["任务", "任务数", "考核指标", "计划指标", "目标", "目标值", "计划数", "计划"];
    private static readonly string[] NoPlans = ["计划生育", "计划单列", "计划免疫", "计划经济", "计划内", "计划外"];
    private static readonly string[] AimsBehind = ["的目标", "的年度目标", "的增长目标", "的任务", "目标", "的要求"];
    private static readonly string[] TimeLimits = ["限期", "时限", "侦破", "破案", "办结", "内", "以内", "响应", "到达", "签收", "回复"];

    private readonly string text;
    private readonly Vocabulary words;
    private readonly LocalDate? published;
    private readonly PlannedParagraphs plans;

    /// <summary>Reads an article's text.</summary>
    public RoleReader(string text, Vocabulary words, LocalDate? published) =>
        (this.text, this.words, this.published, plans) = (text, words, published, new(text));

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
        if (IsPlan(draft) || IsAhead(period, sentenceStart, number.Start))
            return Role.Target;
        if (number.UnitKind == "time")
            return text.AsSpan(number.End, Math.Min(14, text.Length - number.End)).HasAny(TimeLimits) || text[number.End - 1] == '内'
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
        if (time.Start > today)
            return true;
        for (var i = sentenceStart; i < numberStart; i++)
            if (text[i] is '将' or '要' && IsVerb(i))
                return true;
        return false;
    }

    /// <summary>将新建, 要完成, against 将安全作为首要任务: what is to be done follows at once.</summary>
    private bool IsVerb(int at) =>
        (at == 0 || text[at - 1] is not ('首' or '主' or '重' or '需' or '必' or '只' or '摘' or '纪' or '险' or '提'))
        && (words.Match(WordClass.Verb, text, at + 1) > 0 || words.Match(WordClass.Adverb, text, at + 1) > 0 || words.Match(WordClass.Light, text, at + 1) > 0
            || words.Match(WordClass.Level, text, at + 1) > 0 || words.Match(WordClass.Up, text, at + 1) > 0 || words.Match(WordClass.Down, text, at + 1) > 0
            || words.Match(WordClass.Tail, text, at + 1) > 0 || words.Match(WordClass.Predicate, text, at + 1) > 0);

    /// <summary>改造任务2150户, 考核指标6万亩, 计划播种面积: the plan is what is named; 计划生育 is none.</summary>
    private bool IsPlan(Draft draft) =>
        draft.Measure == Measure.Level && PlanNouns.Any(noun => draft.Phrase.EndsWith(noun, StringComparison.Ordinal)) && !draft.Phrase.Contains('超') && !draft.Phrase.Contains("完成", StringComparison.Ordinal) && draft.Tail.SubjectEnd > 1 && PlanNouns.Any(noun => text.AsSpan(0, draft.Tail.SubjectEnd).EndsWith(noun))
        || (draft.Phrase.StartsWith("计划", StringComparison.Ordinal) && !NoPlans.Any(word => draft.Phrase.StartsWith(word, StringComparison.Ordinal)));

    private Role RoleOfSentence(NumberMention number, int sentenceStart, int clauseStart, int clauseEnd)
    {
        if (plans.Holds(number.Start))
            return Role.Target;
        return words.Match(WordClass.Target, text, number.Start) > 0 || text.AsSpan(number.End).StartsWithAny(AimsBehind) || IsForeseen(sentenceStart, clauseStart, number.Start) || IsAmongAims(sentenceStart) || IsAllotted(sentenceStart, number.Start) || text.AsSpan(clauseStart, clauseEnd - clauseStart).StartsWithAny(["要", "须"])
            ? Role.Target
            : Role.Actual;
    }

    /// <summary>
    /// A word of planning goes for the rest of its sentence; 预计 and 有望 behind their subject only for their clause:
    /// 地区生产总值预计增长5.5%，固定资产投资增长12.1%.
    /// </summary>
    private bool IsForeseen(int sentenceStart, int clauseStart, int numberStart)
    {
        for (var i = sentenceStart; i < numberStart; i++)
        {
            var length = words.Match(WordClass.Target, text, i);
            if (length == 0 && IsPlanning(i))
                return true;
            // 争取到资金: what was obtained is no plan.
            if (length == 2 && text.AsSpan(i).StartsWith("争取") && i + 2 < text.Length && text[i + 2] is '到' or '了' or '资' or '上' or '中' or '国' or '省')
                continue;
            if (length > 0 && (i >= clauseStart || !IsGuess(text.AsSpan(i, length)) || OpensClause(sentenceStart, i)))
                return true;
        }
        return false;
    }

    /// <summary>主要预期目标是：…；…；…: what a colon opens goes on behind its semicolons.</summary>
    private bool IsAmongAims(int sentenceStart)
    {
        const int Reach = 300;
        var from = Math.Max(0, sentenceStart - Reach);
        var before = text.AsSpan(from, sentenceStart - from);
        if (!before.EndsWith("；"))
            return false;
        before = before[(before.LastIndexOfAny("。\n！") + 1)..];
        return before.Contains("目标是", StringComparison.Ordinal) || before.Contains("目标为", StringComparison.Ordinal) || before.Contains("目标：", StringComparison.Ordinal);
    }

    /// <summary>财政收入安排9亿元: what a budget allots is not yet received or spent.</summary>
    private bool IsAllotted(int sentenceStart, int numberStart)
    {
        var sentence = text.AsSpan(sentenceStart, numberStart - sentenceStart);
        foreach (var word in PlannedParagraphs.Allotments)
            if (sentence.Contains(word, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>今年，计划撤并…: 计划 is a verb where it opens its clause and another follows.</summary>
    private bool IsPlanning(int at) =>
        text.AsSpan(at).StartsWith("计划") && at > 0 && text[at - 1] is '，' or '。' or '；' or '\n' or '市' or '县' or '区' or '还' or '年' or '月' or '批' && words.Match(WordClass.Verb, text, at + 2) > 0;

    private static bool IsGuess(ReadOnlySpan<char> word) => word is "预计" or "有望";

    private bool OpensClause(int sentenceStart, int at)
    {
        const int LongestLead = 4;
        var opening = text.AsSpan(sentenceStart, at - sentenceStart);
        opening = opening[(opening.LastIndexOfAny("，；：") + 1)..];
        return opening.Length <= LongestLead || opening[^1] is '市' or '县' or '区' or '镇' or '省' or '年' or '月' or '度' or '期';
    }

}
