using CivicDashboard.Statistics;

namespace CivicDashboard.Web.Pages;

/// <summary>How a region moved between two periods.</summary>
public sealed record ChangeRow(Region Region, CompareRow From, CompareRow To, ValueChange Change);

/// <summary>How regions moved between two periods.</summary>
/// <param name="Rows">The regions with a value of both.</param>
public sealed record PeriodChange(ReferencePeriod From, ReferencePeriod To, IReadOnlyList<ChangeRow> Rows)
{
    /// <summary>Pairs are looked for among so many periods, the latest.</summary>
    private const int MostPeriods = 40;

    /// <summary>Whether the periods differ in length or season.</summary>
    public bool IsUnlike => !From.IsLike(To);

    /// <summary>
    /// The two periods of which most regions have values; of equals the latest, and of those the nearest. They are alike, for else the
    /// change would show the season. Null where no region has two such values.
    /// </summary>
    public static (ReferencePeriod From, ReferencePeriod To)? Best(IReadOnlyList<IReadOnlyCollection<ReferencePeriod>> ofRegions)
    {
        var all = ofRegions.SelectMany(p => p).Distinct().OrderByDescending(p => p.End).Take(MostPeriods).ToList();
        return all
            .SelectMany(to => all.Where(from => from.End < to.End && from.IsLike(to)).Select(from => (from, to)))
            .Select(pair => (Pair: pair, Regions: ofRegions.Count(p => p.Contains(pair.from) && p.Contains(pair.to))))
            .Where(x => x.Regions > 0)
            .OrderByDescending(x => x.Regions)
            .ThenByDescending(x => x.Pair.to.End)
            .ThenByDescending(x => x.Pair.from.End)
            .Select(x => ((ReferencePeriod, ReferencePeriod)?)x.Pair)
            .FirstOrDefault();
    }

    /// <summary>The largest rise first, as far as it is known.</summary>
    public static PeriodChange Of(ReferencePeriod from, ReferencePeriod to, IEnumerable<(CompareRow From, CompareRow To)> rows) => new(
        from, to,
        [
            .. rows.Where(r => r.From.Shown is not null && r.To.Shown is not null)
                .Select(r => (r.From, r.To, Change: ValueChange.Between(r.From.Shown!, r.To.Shown!)))
                .Where(r => r.Change is not null)
                .Select(r => new ChangeRow(r.From.Region, r.From, r.To, r.Change!))
                .OrderByDescending(r => r.Change.Difference.Lower ?? r.Change.Difference.Upper),
        ]);
}
