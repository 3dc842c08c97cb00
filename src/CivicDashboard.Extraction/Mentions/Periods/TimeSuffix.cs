namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>What follows a date and belongs to it: 底, 初, 以来, 上午, 同期.</summary>
internal static class TimeSuffix
{
    private const int LongestEvent = 8;

    private static readonly string[] Seasons =
        ["汛期", "春季", "夏季", "秋季", "冬季", "春天", "夏天", "秋天", "冬天", "春节", "暑期", "暑假", "寒假", "国庆", "五一"];

    /// <summary>The expression that begins with a span, all that belongs to it taken in.</summary>
    public static TimeExpression Read(
        string text, int start, int at, TimeName.Span span, TimeEdge edge = TimeEdge.Whole)
    {
        if (span.First.Day == 0 && span.First.Month > 0)
            text.TakeAny(ref at, "当月", "全月");
        if (text.TakeAny(ref at, "同期", "同月"))
            return new(start, at, new TimeName.SamePeriod(span.First.Year));
        edge = edge == TimeEdge.Whole ? ReadEdge(text, ref at, span) : edge;
        var turn = ReadTurn(text, ref at, span);
        if (turn == TimeTurn.None)
            text.TakeAny(ref at, "期间", "全年", "之间", "间");
        return new(start, at, span, edge, turn);
    }

    private static TimeEdge ReadEdge(string text, ref int at, TimeName.Span span)
    {
        if (span.First.Day > 0)
            return TimeEdge.Whole;
        if (span.First.Month == 0 && text.TakeAny(ref at, "年底", "年末", "年终"))
            return TimeEdge.End;
        if (span.First.Month == 0 && text.TakeAny(ref at, "年初", "伊始"))
            return TimeEdge.Start;
        if (text.TakeAny(ref at, "底", "末"))
            return TimeEdge.End;
        if (text.At(at) == '初' && text.At(at + 1) is not ('步' or '心' or '级' or '中'))
        {
            at++;
            return TimeEdge.Start;
        }
        return text.TakeAny(ref at, "年中") || text.TakeAny(ref at, Seasons) ? TimeEdge.Part : TimeEdge.Whole;
    }

    private static TimeTurn ReadTurn(string text, ref int at, TimeName.Span span)
    {
        if (text.TakeAny(ref at, "以来", "至今") || TakeSinceEvent(text, ref at))
            return TimeTurn.Since;
        if (text.At(at) == '来' && span.IsWholeYear && text.At(at + 1) is '，' or ',')
        {
            at++;
            return TimeTurn.Since;
        }
        if (text.TakeAny(ref at, "前后", "左右"))
            return TimeTurn.Around;
        if (text.TakeAny(ref at, "以后", "之后", "及以后", "及之后", "或之后", "起至今"))
            return TimeTurn.After;
        if (text.HasAt(at, "开始") && TimeText.IsBreak(text.At(at + 2)))
        {
            at += 2;
            return TimeTurn.After;
        }
        if (text.At(at) is '后' or '起' && (TimeText.IsBreak(text.At(at + 1)) || text.At(at) == '起'))
        {
            at++;
            return TimeTurn.After;
        }
        if (text.TakeAny(ref at, "以前", "之前", "及以前", "及之前", "或之前"))
            return TimeTurn.Before;
        if (text.At(at) == '前' && !"列茅往沿期半提述一二三四五六七八九十1234567890".Contains(text.At(at + 1)))
        {
            at++;
            return TimeTurn.Before;
        }
        return TimeTurn.None;
    }

    /// <summary>2022年6月实施以来, 1963年诞生以来.</summary>
    private static bool TakeSinceEvent(string text, ref int at)
    {
        var i = at;
        while (i < at + LongestEvent && TimeText.IsHan(text.At(i)) && !text.HasAt(i, "以来"))
            i++;
        if (!text.Take(ref i, "以来"))
            return false;
        at = i;
        return true;
    }
}
