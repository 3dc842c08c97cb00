using CivicDashboard.Statistics;
using CivicDashboard.Storage;

namespace CivicDashboard.Web.Pages;

/// <summary>How many indicators of a theme a region reports, and how late.</summary>
public sealed record CoverageCell(int Indicators, ReferencePeriod? Latest);

/// <summary>One region in the table of who reports what; a null cell where no report was seen.</summary>
public sealed record CoverageLine(Region Region, IReadOnlyList<CoverageCell?> Cells)
{
    public int Indicators => Cells.Sum(c => c?.Indicators ?? 0);
}

/// <summary>Who reports what: regions by themes.</summary>
/// <param name="Themes">Those in which something is known; null stands for what the catalogue has not yet.</param>
/// <param name="Lines">The regions that report.</param>
/// <param name="Silent">The regions of which nothing is known.</param>
public sealed record CoverageTable(IReadOnlyList<Theme?> Themes, IReadOnlyList<CoverageLine> Lines, IReadOnlyList<Region> Silent)
{
    public static CoverageTable Of(Catalogue catalogue, IReadOnlyList<Region> regions, IReadOnlyList<Coverage> coverage)
    {
        var byField = coverage.ToLookup(c => (c.RegionCode, Theme: catalogue.Find(c.IndicatorId)?.Theme));
        var themes = catalogue.Themes.Append(null).Where(t => regions.Any(r => byField.Contains((r.Code, t?.Id)))).ToList();
        var lines = regions.Select(r => new CoverageLine(r, [.. themes.Select(t => CellOf(byField[(r.Code, t?.Id)]))])).ToList();
        return new(themes, [.. lines.Where(l => l.Indicators > 0)], [.. lines.Where(l => l.Indicators == 0).Select(l => l.Region)]);
    }

    private static CoverageCell? CellOf(IEnumerable<Coverage> field) =>
        field.ToList() is { Count: > 0 } known ? new(known.Count, known.Select(c => c.Latest).Where(p => p is not null).MaxBy(p => p!.Value.End)) : null;
}
