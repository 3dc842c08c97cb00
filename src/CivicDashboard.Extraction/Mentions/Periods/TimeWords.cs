namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>What a fixed word of time names.</summary>
/// <param name="Name">What it names; of a year word, the year.</param>
/// <param name="Edge">Which part of that.</param>
/// <param name="Turn">Which side of that.</param>
/// <param name="NeedsBreak">Whether it is such a word only where no other word can run into it: 以前年度 holds no 前年.</param>
internal sealed record TimeWord(
    TimeName Name, TimeEdge Edge = TimeEdge.Whole, TimeTurn Turn = TimeTurn.None, bool NeedsBreak = false);

/// <summary>The fixed words of time.</summary>
internal static class TimeWords
{
    /// <summary>Words for a year, which a part of the year may follow: 今年, 去年.</summary>
    public static PhraseIndex<TimeWord> Years { get; } = BuildYears();

    /// <summary>All other words.</summary>
    public static PhraseIndex<TimeWord> Others { get; } = BuildOthers();

    private static PhraseIndex<TimeWord> BuildYears()
    {
        var index = new PhraseIndex<TimeWord>();
        void Add(YearBasis basis, int offset, bool needsBreak, params ReadOnlySpan<string> words)
        {
            foreach (var word in words)
                index.Add(word, new(new TimeName.Span(new(new(basis, offset))), NeedsBreak: needsBreak));
        }
        Add(YearBasis.Publication, 0, false, "今年", "本年", "今年全年");
        Add(YearBasis.Publication, -1, false, "去年", "去年全年");
        Add(YearBasis.Publication, 1, false, "明年");
        Add(YearBasis.Publication, -2, true, "前年");
        Add(YearBasis.Context, -1, false, "上年", "上一年", "上年全年");
        Add(YearBasis.Context, 0, false, "全年", "年内");
        Add(YearBasis.Context, 0, true, "当年", "同年", "是年", "该年");
        Add(YearBasis.Context, 1, true, "次年", "翌年", "第二年");
        Add(YearBasis.Recurring, 0, false, "每年", "历年", "常年", "往年");
        return index;
    }

    private static PhraseIndex<TimeWord> BuildOthers()
    {
        var index = new PhraseIndex<TimeWord>();
        void Add(TimeWord word, params ReadOnlySpan<string> phrases)
        {
            foreach (var phrase in phrases)
                index.Add(phrase, word);
        }
        var contextYear = new TimeName.Span(new(new(YearBasis.Context, 0)));
        Add(new(contextYear, TimeEdge.Start, NeedsBreak: true), "年初");
        Add(new(contextYear, TimeEdge.End, NeedsBreak: true), "年底", "年末", "年终");
        Add(new(contextYear, TimeEdge.Part, NeedsBreak: true), "年中");
        Add(new(new TimeName.SamePeriod(new(YearBasis.Context, -1))), "同期");
        Add(new(new TimeName.ShiftedMonth(0)), "本月");
        Add(new(new TimeName.LastMonth()), "当月");
        Add(new(new TimeName.NamedMonth(), NeedsBreak: true), "是月", "同月", "该月");
        Add(new(new TimeName.ShiftedMonth(-1), NeedsBreak: true), "上月", "上个月");
        Add(new(new TimeName.ShiftedMonth(1), NeedsBreak: true), "下月", "下个月");
        Add(new(new TimeName.ShiftedMonth(0), TimeEdge.End, NeedsBreak: true), "月末");
        Add(new(new TimeName.ShiftedMonth(0), TimeEdge.End), "本月底", "本月末");
        Add(new(new TimeName.ShiftedMonth(-1), TimeEdge.End), "上月底", "上月末");
        Add(new(new TimeName.ShiftedQuarter(0)), "本季度");
        Add(new(new TimeName.ShiftedQuarter(-1)), "上季度", "上个季度");
        Add(new(new TimeName.ShiftedQuarter(-1), TimeEdge.End), "上季末", "上季度末");
        Add(new(new TimeName.ShiftedDay(-1)), "昨日", "昨天", "昨晚");
        Add(new(new TimeName.Vague(Adverb: false, TurnsToNow: true)), "目前", "如今", "现有", "现阶段");
        Add(new(new TimeName.Vague(Adverb: false)), "近年来", "近些年来", "近几年来", "近几年", "近些年", "近年", "这些年", "这几年", "这两年", "多年来", "长期以来", "一直以来");
        Add(new(new TimeName.Vague(Adverb: true, TurnsToNow: true)), "当前", "眼下", "下一步", "今后", "未来", "接下来");
        Add(new(new TimeName.Vague(Adverb: true)), "以来", "期间", "时期",
            "以后", "之后", "今后一个时期", "未来五年", "今后五年", "未来三年", "今后三年");
        Add(new(new TimeName.Aside()), "近日", "日前", "近期", "连日来", "今天", "今日", "当天", "当日", "次日", "每月", "每季度");
        return index;
    }
}
