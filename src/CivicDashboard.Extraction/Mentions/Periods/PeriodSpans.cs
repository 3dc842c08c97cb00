using CivicDashboard.Extraction.Words;

namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>Where the brackets, clauses and comparisons around a mention begin and end.</summary>
internal static class PeriodSpans
{
    /// <summary>No clause or bracket is followed further than this, so that no text takes more than linear time.</summary>
    private const int Limit = 200;

    private static readonly string[] Visits = ["走进", "来到", "记者", "走访", "探访", "见到", "看到", "获悉", "了解到"];

    /// <summary>End of the brackets that a mention opens or stands in; null where it stands in none, or is all that stands in them.</summary>
    public static int? BracketEnd(string text, PeriodMention mention)
    {
        for (var i = mention.Start - 1; i >= 0 && i > mention.Start - Limit && text[i] is not ('）' or ')' or '\n'); i--)
            if (text[i] is '（' or '(')
                return IsGloss(text, mention, i) ? null : Closing(text, mention.End);
        return null;
    }

    /// <summary>A year in brackets that says when: 《报告（2024）》, 清光绪三十二年（1906年）.</summary>
    private static bool IsGloss(string text, PeriodMention mention, int bracket) =>
        bracket == mention.Start - 1 && text.At(mention.End) is '）' or ')'
        && (IsBareYear(text, mention) || text.At(bracket - 1) == '年');

    /// <summary>到2022年的 behind 从2017年的: the second value of a rise.</summary>
    public static bool EndsRise(string text, PeriodMention mention)
    {
        if (!text.HasBefore(mention.Start, "到", "至", "为") || text.At(mention.End) != '的')
            return false;
        var clause = text.AsSpan()[ClauseStart(text, mention.Start)..mention.Start];
        return clause.ContainsAny('从', '由');
    }

    /// <summary>Whether a year stands without 年: （2024）, “2024先进制造业百强市”.</summary>
    public static bool IsBareYear(string text, PeriodMention mention) =>
        mention.End == mention.Start + 4 && CalendarNumber.Digit(text[mention.End - 1]) >= 0;

    /// <summary>End of the clause.</summary>
    public static int ClauseEnd(string text, int from)
    {
        var end = from;
        while (end < text.Length && end < from + Limit && !TimeText.IsBreak(text[end]))
            end++;
        return end;
    }

    /// <summary>
    /// 由去年同期下降5.0%转为增长21.5%: the first value belongs to the base, up to the word that turns to the second.
    /// So does the value of 在去年办结率95%的基础上.
    /// </summary>
    public static int? TurnBehind(string text, int start, int end)
    {
        if (text.HasBefore(start, "在"))
            return FoundedOn(text, end);
        if (!text.HasBefore(start, "由", "从"))
            return null;
        var counted = false;
        for (var i = end; i < text.Length && i < end + Limit && text[i] is not ('，' or '；') && !TimeText.IsSentenceEnd(text[i]); i++)
        {
            if (counted && text[i] is '到' or '至' or '转' or '为')
                return i;
            counted |= CalendarNumber.Digit(text[i]) >= 0 || CalendarNumber.HanDigit(text[i]) > 0;
        }
        return null;
    }

    private static int? FoundedOn(string text, int from)
    {
        var clause = text.AsSpan()[from..ClauseEnd(text, from)];
        var end = from + clause.LastIndexOf("基础上", StringComparison.Ordinal);
        return end > from && HasFigure(text, from, end) ? end : null;
    }

    /// <summary>Start of the words whose value is compared: the clause before, unless the value stands in the same clause.</summary>
    public static int ComparedStart(string text, int at)
    {
        var start = ClauseStart(text, at);
        if (HasFigure(text, start, at))
            return start;
        return start > 0 && !TimeText.IsSentenceEnd(text[start - 1]) ? ClauseStart(text, start - 1) : start;
    }

    /// <summary>Whether a paragraph is a heading: a short line that ends like none.</summary>
    public static bool IsHeading(string text, int start, int longest)
    {
        var line = text.AsSpan(start, Math.Min(longest + 1, text.Length - start));
        var end = line.IndexOf('\n');
        line = end >= 0 ? line[..end] : line;
        return line.Length <= longest && line.TrimEnd() is [.., var last] && !TimeText.IsBreak(last) && !line.Contains('。');
    }

    /// <summary>Whether a day is that of a reporter's visit or question, not of what is reported.</summary>
    public static bool IsVisit(string text, TimeExpression expression)
    {
        if (expression.Name is not (TimeName.Span { First.Day: > 0 } or TimeName.DaysOfMonth or TimeName.ShiftedMonth { Day: > 0 } or TimeName.ShiftedDay)
            || expression.UpTo)
            return false;
        if (text.HasBefore(expression.Start, "记者"))
            return true;
        var behind = text.AsSpan(expression.End, Math.Min(30, text.Length - expression.End));
        var end = behind.IndexOfAny('。', '\n');
        return (end >= 0 ? behind[..end] : behind).HasAny(Visits);
    }

    /// <summary>到6月3日结束: the day on which what was told came to its end.</summary>
    public static bool EndsEvent(string text, PeriodMention mention) =>
        text.HasAt(mention.End, "结束") || text.HasAt(mention.End, "告终") || text.HasAt(mention.End, "闭幕") || text.HasAt(mention.End, "止");

    /// <summary>9月16日，在东岭村，果农…: a day that opens a story, not the time of what is told after.</summary>
    public static bool IsScene(string text, TimeExpression expression) =>
        expression.Name is TimeName.Span { First.Day: > 0 } or TimeName.DaysOfMonth or TimeName.ShiftedDay
        && (text.HasAt(expression.End, "，在") || text.HasAt(expression.End, ",在"));

    /// <summary>Where a sentence begins to report, behind 记者从统计局获悉， or 据气象部门监测，.</summary>
    public static int ToldFrom(string text, int start, int before)
    {
        var lead = text.AsSpan(start, Math.Min(before - start, Limit));
        if (lead.TrimStart().StartsWith("据", StringComparison.Ordinal) && lead.IndexOf('，') is > 0 and var comma)
            return start + comma + 1;
        var end = start + Math.Max(Behind(lead, "获悉"), Behind(lead, "了解到"));
        return end > start && TimeText.IsBreak(text.At(end)) ? end + 1 : end;
    }

    private static int Behind(ReadOnlySpan<char> words, string word) =>
        words.LastIndexOf(word, StringComparison.Ordinal) is >= 0 and var at ? at + word.Length : 0;

    /// <summary>Whether a part of what is told is picked out: 其中5月2日接待6万人次.</summary>
    public static bool IsPickedOut(string text, int at) =>
        text.AsSpan()[ClauseStart(text, at)..at].Contains("其中", StringComparison.Ordinal);

    /// <summary>Whether digits stand between two offsets.</summary>
    public static bool HasFigure(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (CalendarNumber.Digit(text[i]) >= 0)
                return true;
        return false;
    }

    private static int ClauseStart(string text, int at)
    {
        var start = at;
        while (start > 0 && start > at - Limit && !TimeText.IsBreak(text[start - 1]))
            start--;
        return start;
    }

    /// <summary>Where the brackets around an offset close.</summary>
    public static int Closing(string text, int from)
    {
        var end = from;
        while (end < text.Length && end < from + Limit && text[end] is not ('）' or ')' or '\n'))
            end++;
        return end;
    }
}
