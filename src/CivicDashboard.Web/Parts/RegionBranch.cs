using CivicDashboard.Statistics;
using CivicDashboard.Storage;

namespace CivicDashboard.Web.Parts;

/// <summary>A region in the tree of those that report, with what is known of itself and the reporting regions below it.</summary>
public sealed record RegionBranch(Region Region, RegionSummary? Known, IReadOnlyList<RegionBranch> Below)
{
    /// <summary>The reporting regions with all above them, from the country down to a level.</summary>
    public static IReadOnlyList<RegionBranch> Tree(RegionList regions, IReadOnlyList<RegionSummary> reporting, RegionLevel deepest)
    {
        var known = reporting.ToDictionary(r => r.RegionCode);
        var shown = reporting.SelectMany(r => regions.PathOf(r.RegionCode)).Where(r => r.Level <= deepest).DistinctBy(r => r.Code).ToLookup(r => r.Parent);
        return Branches(null);

        IReadOnlyList<RegionBranch> Branches(string? parent) =>
        [
            .. shown[parent]
                .OrderBy(r => r.Code, StringComparer.Ordinal)
                .Select(r => new RegionBranch(r, known.GetValueOrDefault(r.Code), Branches(r.Code))),
        ];
    }
}
