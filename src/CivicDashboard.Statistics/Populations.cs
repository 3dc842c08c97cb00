namespace CivicDashboard.Statistics;

/// <summary>How many people live in a region.</summary>
/// <param name="RegionCode">The region.</param>
/// <param name="Year">The year of the count.</param>
/// <param name="People">Residents.</param>
/// <param name="Source">Who counted, and where it stands.</param>
public sealed record Population(string RegionCode, int Year, long People, string Source);

/// <summary>The populations that are known.</summary>
public sealed class Populations(IEnumerable<Population> rows)
{
    private readonly ILookup<string, Population> byRegion = rows.ToLookup(r => r.RegionCode);

    /// <summary>No population at all.</summary>
    public static Populations None { get; } = new([]);

    /// <summary>The count of a region whose year is nearest to another, the later of two; null where there is none.</summary>
    public Population? Nearest(string regionCode, int year) =>
        byRegion[regionCode].OrderBy(p => Math.Abs(p.Year - year)).ThenByDescending(p => p.Year).FirstOrDefault();

    /// <summary>The latest count of a region; null where there is none.</summary>
    public Population? Latest(string regionCode) => byRegion[regionCode].MaxBy(p => p.Year);
}
