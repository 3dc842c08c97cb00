namespace CivicDashboard.Statistics;

/// <summary>The themes and the indicators that people have agreed on, as they stand in <c>data/indicators</c>.</summary>
public sealed class Catalogue
{
    private readonly Dictionary<string, Indicator> byId;

    /// <summary>Takes the rows; an id stands once.</summary>
    public Catalogue(IEnumerable<Theme> themes, IEnumerable<Indicator> indicators)
    {
        Themes = [.. themes];
        Indicators = [.. indicators];
        byId = Indicators.ToDictionary(i => i.Id);
    }

    /// <summary>In the order of the files.</summary>
    public IReadOnlyList<Theme> Themes { get; }

    /// <summary>In the order of the files.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The indicator of an id; null where the catalogue has none such.</summary>
    public Indicator? Find(string? id) => id is not null && byId.TryGetValue(id, out var indicator) ? indicator : null;
}

/// <summary>All that stands in <c>data/</c>.</summary>
/// <param name="Regions">regions.csv.</param>
/// <param name="Towns">towns.csv.</param>
/// <param name="Units">units.csv.</param>
/// <param name="Catalogue">indicators/*.yaml.</param>
public sealed record CodeLists(RegionList Regions, IReadOnlyList<Town> Towns, IReadOnlyList<Unit> Units, Catalogue Catalogue)
{
    /// <summary>population.csv.</summary>
    public Populations Populations { get; init; } = Populations.None;

    /// <summary>tiles.csv.</summary>
    public TileMaps TileMaps { get; init; } = TileMaps.None;
}
