namespace CivicDashboard.Statistics;

/// <summary>The place of a region in a map of equal tiles.</summary>
/// <param name="RegionCode">The region.</param>
/// <param name="Column">From the left, 0 first.</param>
/// <param name="Row">From the top, 0 first.</param>
public sealed record Tile(string RegionCode, int Column, int Row);

/// <summary>The tiles of the regions below one.</summary>
/// <param name="IsGeographic">Whether they lie about as the regions do; else they stand in the order of their codes.</param>
public sealed record TileMap(IReadOnlyList<Tile> Tiles, bool IsGeographic)
{
    /// <summary>A grid somewhat wider than high, in the order of the codes, for regions that nobody has laid out.</summary>
    public static TileMap InOrder(IEnumerable<string> codes)
    {
        var all = codes.Order(StringComparer.Ordinal).ToList();
        var columns = Math.Max(1, (int)Math.Ceiling(Math.Sqrt(all.Count * 1.5)));
        return new([.. all.Select((code, i) => new Tile(code, i % columns, i / columns))], IsGeographic: false);
    }
}

/// <summary>The layouts that people have made, by the region whose parts they place.</summary>
public sealed class TileMaps(IEnumerable<(string Parent, Tile Tile)> rows)
{
    private readonly ILookup<string, Tile> byParent = rows.ToLookup(r => r.Parent, r => r.Tile);

    /// <summary>No layout at all.</summary>
    public static TileMaps None { get; } = new([]);

    /// <summary>The map of the regions below one: as laid out where each of them has a tile, else a grid.</summary>
    public TileMap Of(string parent, IReadOnlyList<string> codes) =>
        byParent[parent].Where(t => codes.Contains(t.RegionCode)).ToList() is { Count: > 0 } tiles && tiles.Count == codes.Count
            ? new(tiles, IsGeographic: true)
            : TileMap.InOrder(codes);
}
