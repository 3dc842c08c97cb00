using System.Globalization;
using CivicDashboard.Statistics;

namespace CivicDashboard.Ingest.Lists;

/// <summary>Reads tiles.csv.</summary>
internal static class TileFile
{
    private const int MostColumns = 40;

    private static readonly string[] Columns = ["parent", "code", "column", "row"];

    public static TileMaps Read(string path, RegionList regions)
    {
        var taken = new Dictionary<(string, int, int), int>();
        var lines = new Dictionary<string, int>();
        return new(CsvTable.Read(path, Columns, row => TileOf(row, taken, lines, regions)));
    }

    private static (string, Tile) TileOf(
        CsvTable row, Dictionary<(string, int, int), int> taken, Dictionary<string, int> lines, RegionList regions)
    {
        var (parent, code) = (row.Required("parent"), row.Required("code"));
        if (regions.Find(code)?.Parent != parent)
            throw row.Fault($"region {code} does not lie directly in {parent} by regions.csv; correct one of the two");
        if (!lines.TryAdd(code, row.Line))
            throw row.Fault($"region {code} has a tile already in line {lines[code]}; remove one of the two");
        var (column, line) = (PlaceOf(row, "column"), PlaceOf(row, "row"));
        if (!taken.TryAdd((parent, column, line), row.Line))
            throw row.Fault($"column {column}, row {line} is taken by line {taken[(parent, column, line)]}; choose another place");
        return (parent, new(code, column, line));
    }

    private static int PlaceOf(CsvTable row, string name) => row.Required(
        name,
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < MostColumns ? place : (int?)null,
        $"write a whole number from 0 to {MostColumns - 1}");
}
