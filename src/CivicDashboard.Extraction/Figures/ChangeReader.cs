using CivicDashboard.Extraction.Mentions;
using CivicDashboard.Extraction.Words;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Figures;

/// <summary>Tells levels, changes and averages of change apart.</summary>
internal static class ChangeReader
{
    private static readonly string[] Contributions = ["拉动", "贡献", "带动", "影响"];

    private static readonly string[] GrowthAims = ["增长目标", "增速目标", "增幅目标", "增长预期", "增长预期目标", "增速预期目标"];

    /// <summary>Sets measure, base and sign of a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="subject">The words before the tail.</param>
    /// <param name="unitKind">Kind of the unit.</param>
    /// <param name="period">The time that the figure covers.</param>
    /// <param name="basePeriod">The time that it is compared with, where one is named.</param>
    public static void Apply(Draft draft, string subject, string unitKind, ReferencePeriod? period, ReferencePeriod? basePeriod)
    {
        var tail = draft.Tail;
        draft.Measure = IsComparison(subject, unitKind)
            ? subject[1] == '于' ? Measure.Level
                : basePeriod is null ? subject.Contains("同期", StringComparison.Ordinal) ? Measure.OnYear : Measure.Level : Compared(basePeriod, period)
            : draft.Framed && !IsContribution(subject) ? basePeriod is null && draft.Tail.Compared != WordClass.Yoy ? Measure.Change : Compared(basePeriod, period)
            : MeasureOf(draft, subject, unitKind, period);
        if (draft.Measure is Measure.Change)
            draft.Base = tail.Base?.Period ?? basePeriod;
        if (draft.Measure is not (Measure.Level or Measure.Rank) && tail.Direction < 0 && draft.Quantity.Value > 0)
            draft.Quantity = draft.Quantity with { Value = -draft.Quantity.Value, High = -draft.Quantity.High };
    }

    /// <summary>比同期增速高0.8个百分点, 高于全省1.2个百分点: a difference, the thing compared with between its two words.</summary>
    private static bool IsComparison(string subject, string unitKind) =>
        WithoutGrowth(subject) is var compared && IsDifference(compared, unitKind);

    /// <summary>增速分别比全部工业快4.2个百分点: the difference begins behind what differs.</summary>
    private static string WithoutGrowth(string subject) =>
        subject.StartsWith("增速", StringComparison.Ordinal) || subject.StartsWith("增幅", StringComparison.Ordinal) ? subject[2..].Replace("分别", "", StringComparison.Ordinal) : subject;

    private static bool IsDifference(string subject, string unitKind) =>
        unitKind is "points" or "ratio" && subject.Length > 1 && (subject[0] is '比' or '较' || (subject[0] is '高' or '低' or '快' or '慢' or '多' or '少' && subject[1] == '于')) && subject[^1] is not ('年' or '期' or '底' or '末');

    private static Measure MeasureOf(Draft draft, string subject, string unitKind, ReferencePeriod? period)
    {
        var tail = draft.Tail;
        if (draft.Number.IsRank || (draft.Quantity.Unit == "位" && (subject.Contains("排名", StringComparison.Ordinal) || (tail.ToLevel && draft.Number.UnitKind == "people"))))
            return Measure.Rank;
        if (tail.ToLevel)
            return Measure.Level;
        if (tail.Compared == WordClass.Average && (tail.Direction != 0 || unitKind is "ratio"))
            return tail.Direction != 0 ? Measure.AverageGrowth : Measure.Level;
        if (tail.Direction == 0 && unitKind == "ratio" && GrowthAims.Any(aim => subject.EndsWith(aim, StringComparison.Ordinal)))
            return Measure.OnYear;
        if (tail.Direction == 0)
            return tail.Compared == WordClass.Yoy && unitKind is "ratio" or "points" && tail.Compared is not null ? Measure.OnYear
                : unitKind == "points" && tail.Base is not null ? Compared(tail.Base, period) : Measure.Level;
        if (tail.Compared is null && IsContribution(subject))
            return Measure.Level;
        if (tail.Compared == WordClass.Mom)
            return Measure.OnPeriod;
        if (tail.Compared == WordClass.Yoy)
            return Measure.OnYear;
        if (tail.FromCensus)
            return Measure.Change;
        if (tail.Base is { } named)
            return tail.FromYearBefore && (period is null || (named.Period is { } last && period is { IsDay: true } at && IsYearBefore(last, at))) ? Measure.OnYear
                : tail.FromDay && named.Period is null ? Measure.Change : Compared(named, period);
        if (tail.OverYears)
            return Measure.Change;
        if (draft.Follows && tail.DirectionWord is "增加" or "减少" or "净增" or "净减少" or "增长" or "下降" or "增" or "减")
            return Measure.OnYear;
        // 增加42个 without a base is an amount of its own; a rate of growth without one is on the year before.
        return unitKind is "ratio" or "points" or "multiple" or "time" or "age" ? Measure.OnYear : Measure.Level;
    }

    private static bool IsContribution(string subject)
    {
        foreach (var word in Contributions)
            if (subject.Contains(word, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static Measure Compared(PeriodMention named, ReferencePeriod? period) => Compared(named.Period, period);

    /// <summary>On the year or the period before where the named base is just that; else a change on a base of its own.</summary>
    private static Measure Compared(ReferencePeriod? named, ReferencePeriod? period)
    {
        // 较2023年底 names a day; only spans have an on-year change. A whole year is no base for a part of the next.
        // 比上月末: the day before the month spoken of, or before the month that ends on the day spoken of.
        if (named is { IsDay: true } day && named != period)
            return period is { IsDay: false, IsMonth: true } month && day.End.PlusDays(1) == month.Start || period is { IsDay: true } now && IsMonthEnd(now) && day.End == now.End.PlusDays(1).PlusMonths(-1).PlusDays(-1)
                ? Measure.OnPeriod
                : Measure.Change;
        if (named is not { } basePeriod || basePeriod == period)
            return Measure.OnYear;
        if (period is not { } covers)
            return Measure.Change;
        if (!covers.IsDay && (basePeriod == covers.YearBefore || (basePeriod.IsYear && covers.Days > 300 && basePeriod.Start.Year == covers.Start.Year - 1)))
            return Measure.OnYear;
        return FollowsOn(basePeriod, covers) ? Measure.OnPeriod : Measure.Change;
    }

    /// <summary>年末比上年末: the same day a year before; 年末比上年 means the same.</summary>
    private static bool IsYearBefore(ReferencePeriod named, ReferencePeriod day) =>
        named == day.YearBefore || (named.IsYear && day.End is { Month: 12, Day: 31 } && named.Start.Year == day.End.Year - 1);

    private static bool IsMonthEnd(ReferencePeriod day) => day.End.PlusDays(1).Day == 1;

    private static bool FollowsOn(ReferencePeriod before, ReferencePeriod after) =>
        before.End.PlusDays(1) == after.Start && ((before.IsMonth && after.IsMonth) || (before.IsQuarter && after.IsQuarter));
}
