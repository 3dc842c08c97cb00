using System.Globalization;
using CivicDashboard.Statistics;

namespace CivicDashboard.Ingest.Lists;

/// <summary>Reads units.csv.</summary>
internal static class UnitFile
{
    private static readonly string[] Columns = ["unit", "canonical", "factor", "kind", "en"];

    private static readonly string[] Kinds =
    [
        "count", "people", "money", "area", "length", "volume", "mass", "energy", "power", "time",
        "ratio", "points", "multiple", "age", "index", "rate", "other",
    ];

    public static IReadOnlyList<Unit> Read(string path)
    {
        var lines = new Dictionary<string, int>();
        var units = CsvTable.Read(path, Columns, row => UnitOf(row, lines));
        foreach (var unit in units)
            if (!lines.ContainsKey(unit.Canonical))
                throw new CodeListException(path, lines[unit.Name], $"canonical unit {unit.Canonical} is not in the list; add its row or correct it");
        return units;
    }

    private static Unit UnitOf(CsvTable row, Dictionary<string, int> lines)
    {
        var name = row.Required("unit");
        if (!lines.TryAdd(name, row.Line))
            throw row.Fault($"unit {name} stands already in line {lines[name]}; remove one of the two");
        var kind = row.Required("kind");
        if (!Kinds.Contains(kind))
            throw row.Fault($"kind {kind} is unknown; write one of {string.Join(", ", Kinds)}");
        return new Unit(name, row.Required("canonical"), row.Required<decimal>("factor", FactorOf, "write a number above 0"), kind, row.Required("en"));
    }

    private static decimal? FactorOf(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var factor) && factor > 0 ? factor : null;
}
