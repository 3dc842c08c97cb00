using CivicDashboard.Statistics;

namespace CivicDashboard.Web.Pages;

/// <summary>One indicator over the regions of one parent.</summary>
/// <param name="Measure">Level, or what the reports give most where none gives a level.</param>
/// <param name="Unit">The unit that the values share; values in other units cannot be compared and are left out.</param>
/// <param name="Whole">The parent's own value.</param>
/// <param name="Rows">The regions, in the order of their codes.</param>
/// <param name="Groups">Those that can be ranked, by period.</param>
/// <param name="Series">The course of each region of which more than one value is known.</param>
/// <param name="Periods">The periods of which values are known, the latest first.</param>
public sealed record Comparison(
    Indicator Indicator, Measure Measure, string Unit, CompareRow Whole, IReadOnlyList<CompareRow> Rows, IReadOnlyList<PeriodGroup> Groups,
    IReadOnlyList<Series> Series, IReadOnlyList<ReferencePeriod> Periods)
{
    /// <summary>More regions than this are not listed with all their gaps.</summary>
    private const int MostListed = 24;

    /// <summary>Whether the values are rates.</summary>
    public bool IsPerHead { get; init; }

    /// <summary>Whether rates would make sense.</summary>
    public bool AllowsPerHead { get; init; }

    /// <summary>The change between two periods; null where no two can be chosen.</summary>
    public PeriodChange? Change { get; init; }

    public int Gaps => Rows.Count(r => r.Latest is null);

    /// <summary>Whether the values are of different times, so that they have no common order.</summary>
    public bool PeriodsDiffer => Rows.Select(r => r.Period).OfType<ReferencePeriod>().Distinct().Skip(1).Any();

    /// <summary>Whether the bounds leave two open which is the larger.</summary>
    public bool HasOverlap => Groups.Any(g => g.Places.Any(p => !p.IsCertain));

    /// <summary>Regions with a value of a time of which no other has one, or without a population.</summary>
    public IReadOnlyList<CompareRow> Unranked =>
        [.. Rows.Where(r => r.Latest is not null).Except(Groups.SelectMany(g => g.Places.Select(p => p.Item))).OrderByDescending(r => r.Period!.Value.End)];

    /// <summary>Regions without a value that are listed: all of a city's districts; of many regions only those of which something is known.</summary>
    public IReadOnlyList<CompareRow> Gapped =>
        [.. Rows.Where(r => r.Latest is null && (Rows.Count <= MostListed || r.Partial.Count > 0))];

    /// <summary>The silent regions among many, to be named in a sentence.</summary>
    public IReadOnlyList<Region> Silent => [.. Rows.Where(r => r.Latest is null).Except(Gapped).Select(r => r.Region)];

    /// <summary>The people by whom the value of a row was divided; null where it was not.</summary>
    public Population? PopulationOf(CompareRow row, Populations populations) =>
        IsPerHead && row.Period is { } period ? populations.Nearest(row.Region.Code, period.End.Year) : null;
}
