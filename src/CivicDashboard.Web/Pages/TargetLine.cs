using CivicDashboard.Statistics;
using CivicDashboard.Web.Parts;

namespace CivicDashboard.Web.Pages;

/// <summary>Whether a result reaches a target.</summary>
public enum TargetOutcome
{
    /// <summary>There is no result to compare.</summary>
    NoResult,
    /// <summary>It does, whatever the result may exactly be.</summary>
    Met,
    /// <summary>It does not, whatever the result may exactly be.</summary>
    NotMet,
    /// <summary>The bounds leave both possible.</summary>
    Undecided,
}

/// <summary>A target with the latest result about the same thing.</summary>
public sealed record TargetLine(ObservationRow Target, ObservationRow? Result, TargetOutcome Outcome)
{
    /// <summary>The targets among rows that stand in the order of time, the latest first.</summary>
    public static IReadOnlyList<TargetLine> Of(IReadOnlyList<ObservationRow> rows, Direction direction) =>
    [
        .. rows.Where(r => r.Shown.Key.Role == Role.Target).Select(target =>
        {
            var result = ResultOf(target.Shown, rows);
            return new TargetLine(
                target, result, result is null ? TargetOutcome.NoResult : Compare(target.Shown.Quantity, result.Shown.Quantity, direction));
        }),
    ];

    /// <summary>The result of the very period; of levels, which go on from one period to the next, else the latest.</summary>
    private static ObservationRow? ResultOf(Observation target, IReadOnlyList<ObservationRow> rows)
    {
        var results = rows.Where(r => !r.Derived && r.Shown.Key is { Role: Role.Actual, Period: not null } key &&
            (key.RegionCode, key.Place, key.Measure, r.Shown.Quantity.Unit) ==
            (target.Key.RegionCode, target.Key.Place, target.Key.Measure, target.Quantity.Unit)).ToList();
        return results.Find(r => r.Shown.Key.Period == target.Key.Period) ?? (target.Key.Measure == Measure.Level ? results.FirstOrDefault() : null);
    }

    /// <summary>
    /// Compares by intervals. An exact target is a floor where more is better and a ceiling where less is; where neither is, nobody can
    /// tell what would reach it.
    /// </summary>
    public static TargetOutcome Compare(Quantity target, Quantity result, Direction direction)
    {
        if (Wanted(target, direction) is not { } wanted)
            return TargetOutcome.Undecided;
        var known = result.Interval;
        if (!known.Meets(wanted))
            return TargetOutcome.NotMet;
        return IsWithin(known, wanted) ? TargetOutcome.Met : TargetOutcome.Undecided;
    }

    private static Interval? Wanted(Quantity target, Direction direction) => (target.Bound, direction) switch
    {
        (Bound.Exact or Bound.About or Bound.Over or Bound.JustOver, Direction.Higher) => target.Interval with { Upper = null, UpperIncluded = false },
        (Bound.Exact or Bound.About or Bound.Under or Bound.JustUnder, Direction.Lower) => target.Interval with { Lower = null, LowerIncluded = false },
        (Bound.Exact or Bound.About or Bound.JustOver or Bound.JustUnder, _) => null,
        _ => target.Interval,
    };

    private static bool IsWithin(Interval inner, Interval outer) =>
        (outer.Lower is not { } low || inner.Lower > low || (inner.Lower == low && (outer.LowerIncluded || !inner.LowerIncluded))) &&
        (outer.Upper is not { } high || inner.Upper < high || (inner.Upper == high && (outer.UpperIncluded || !inner.UpperIncluded)));
}
