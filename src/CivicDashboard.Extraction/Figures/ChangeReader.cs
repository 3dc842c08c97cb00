using CivicDashboard.Extraction.Mentions;
using CivicDashboard.Extraction.Words;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Figures;

/// <summary>Tells levels, changes and averages of change apart.</summary>
internal static class ChangeReader
{
    private static readonly string[] Contributions = ["拉动", "贡献", "带动"];

    /// <summary>Sets measure, base and sign of a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="subject">The words before the tail.</param>
    /// <param name="unitKind">Kind of the unit.</param>
    /// <param name="period">The time that the figure covers.</param>
    public static void Apply(Draft draft, string subject, string unitKind, ReferencePeriod? period)
    {
        var tail = draft.Tail;
        draft.Measure = MeasureOf(draft, subject, unitKind, period);
        if (draft.Measure is Measure.Change)
            draft.Base = tail.Base;
        if (draft.Measure is not (Measure.Level or Measure.Rank) && tail.Direction < 0 && draft.Quantity.Value > 0)
            draft.Quantity = draft.Quantity with { Value = -draft.Quantity.Value, High = -draft.Quantity.High };
        if (tail.DirectionWord.Length > 0)
            draft.Steps.Add($"“{tail.DirectionWord}”：{draft.Measure.ToCode()}");
    }

    private static Measure MeasureOf(Draft draft, string subject, string unitKind, ReferencePeriod? period)
    {
        var tail = draft.Tail;
        if (draft.Number.IsRank)
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
        // 增加42个 without a base is an amount of its own; a rate of growth without one is on the year before.
        return unitKind is "ratio" or "points" or "multiple" ? Measure.OnYear : Measure.Level;
    }

    /// <summary>On the year or the period before where the named base is just that; else a change on a base of its own.</summary>
    private static Measure Compared(PeriodMention named, ReferencePeriod? period)
    {
        if (named.Period is not { } basePeriod || period is not { } covers || basePeriod == covers)
            return Measure.OnYear;
        // 较2023年底 names a day; only spans have an on-year change.
        if (!covers.IsDay && (basePeriod == covers.YearBefore || (basePeriod.IsYear && basePeriod.Start.Year == covers.Start.Year - 1)))
            return Measure.OnYear;
        return FollowsOn(basePeriod, covers) ? Measure.OnPeriod : Measure.Change;
    }

    private static bool FollowsOn(ReferencePeriod before, ReferencePeriod after) =>
        before.End.PlusDays(1) == after.Start && ((before.IsMonth && after.IsMonth) || (before.IsQuarter && after.IsQuarter));
}
