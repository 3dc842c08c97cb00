using CivicDashboard.Extraction.Mentions;
using CivicDashboard.Extraction.Words;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Figures;

/// <summary>Tells levels, changes and averages of change apart.</summary>
internal static class ChangeReader
{
    private static readonly string[] Contributions = ["拉动", "贡献", "带动", "影响"];

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
            : MeasureOf(draft, subject, unitKind, period);
        if (draft.Measure is Measure.Change)
            draft.Base = tail.Base?.Period ?? basePeriod;
        if (draft.Measure is not (Measure.Level or Measure.Rank) && tail.Direction < 0 && draft.Quantity.Value > 0)
            draft.Quantity = draft.Quantity with { Value = -draft.Quantity.Value, High = -draft.Quantity.High };
    }

    /// <summary>比同期增速高0.8个百分点, 高于全省1.2个百分点: a difference, the thing compared with between its two words.</summary>
    private static bool IsComparison(string subject, string unitKind) =>
        unitKind is "points" or "ratio" && subject.Length > 1 && subject[0] is '比' or '较' or '高' or '低' or '快' or '慢' && subject[^1] is not ('年' or '期' or '底' or '末');

    private static Measure MeasureOf(Draft draft, string subject, string unitKind, ReferencePeriod? period)
    {
        var tail = draft.Tail;
        if (draft.Number.IsRank || (draft.Quantity.Unit == "位" && (subject.Contains("排名", StringComparison.Ordinal) || (tail.ToLevel && draft.Number.UnitKind == "people"))))
            return Measure.Rank;
        if (tail.ToLevel)
            return Measure.Level;
        if (tail.Compared == WordClass.Average && (tail.Direction != 0 || unitKind is "ratio"))
            return tail.Direction != 0 ? Measure.AverageGrowth : Measure.Level;
        if (tail.Direction == 0)
            return tail.Compared == WordClass.Yoy && unitKind is "ratio" or "points" && tail.Compared is not null ? Measure.OnYear
                : unitKind == "points" && tail.Base is not null ? Compared(tail.Base, period) : Measure.Level;
        foreach (var word in Contributions)
            if (subject.Contains(word, StringComparison.Ordinal))
                return Measure.Level;
        if (tail.Compared == WordClass.Mom)
            return Measure.OnPeriod;
        if (tail.Compared == WordClass.Yoy)
            return Measure.OnYear;
        if (tail.Base is { } named)
            return Compared(named, period);
        if (tail.OverYears)
            return Measure.Change;
        // 增加42个 without a base is an amount of its own; a rate of growth without one is on the year before.
        return unitKind is "ratio" or "points" or "multiple" or "time" or "age" ? Measure.OnYear : Measure.Level;
    }

    private static Measure Compared(PeriodMention named, ReferencePeriod? period) => Compared(named.Period, period);

    /// <summary>On the year or the period before where the named base is just that; else a change on a base of its own.</summary>
    private static Measure Compared(ReferencePeriod? named, ReferencePeriod? period)
    {
        // 较2023年底 names a day; only spans have an on-year change. A whole year is no base for a part of the next.
        if (named is { IsDay: true } && named != period)
            return Measure.Change;
        if (named is not { } basePeriod || period is not { } covers || basePeriod == covers)
            return Measure.OnYear;
        if (!covers.IsDay && (basePeriod == covers.YearBefore || (basePeriod.IsYear && covers.Days > 300 && basePeriod.Start.Year == covers.Start.Year - 1)))
            return Measure.OnYear;
        return FollowsOn(basePeriod, covers) ? Measure.OnPeriod : Measure.Change;
    }

    private static bool FollowsOn(ReferencePeriod before, ReferencePeriod after) =>
        before.End.PlusDays(1) == after.Start && ((before.IsMonth && after.IsMonth) || (before.IsQuarter && after.IsQuarter));
}
