using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions;

/// <summary>All places by the names that texts use for them.</summary>
public sealed class PlaceIndex
{
    /// <summary>Built once from the code lists.</summary>
    public PlaceIndex(RegionList regions, IReadOnlyList<Town> towns)
    {
        Regions = regions;
        Towns = towns;
    }

    /// <summary>The regions.</summary>
    public RegionList Regions { get; }

    /// <summary>The towns.</summary>
    public IReadOnlyList<Town> Towns { get; }
}
