using CivicDashboard.Statistics;

namespace CivicDashboard.Ingest.Lists;

/// <summary>Reads regions.csv.</summary>
internal static class RegionFile
{
    private static readonly string[] Columns =
        ["code", "name", "short_name", "level", "parent", "valid_from", "valid_to", "aliases"];

    public static RegionList Read(string path)
    {
        var lines = new Dictionary<string, int>();
        var regions = CsvTable.Read(path, Columns, row => RegionOf(row, lines));
        var byCode = regions.ToDictionary(r => r.Code);
        foreach (var region in regions)
            CheckParent(path, lines[region.Code], region, byCode);
        return new RegionList(regions);
    }

    private static Region RegionOf(CsvTable row, Dictionary<string, int> lines)
    {
        var code = row.Required("code");
        if (code.Length != 6 || !code.All(char.IsAsciiDigit))
            throw row.Fault($"code {code} is none; a code of GB/T 2260 has six digits");
        if (!lines.TryAdd(code, row.Line))
            throw row.Fault($"code {code} stands already in line {lines[code]}; remove one of the two");
        return new Region(
            code,
            row.Required("name"),
            row.Required("short_name"),
            row.Required("level", Codes.ParseLevel, "write country, province, city or county"),
            row["parent"] is { Length: > 0 } parent ? parent : null,
            PeriodOf(row, "valid_from")?.Start,
            PeriodOf(row, "valid_to")?.End,
            row["aliases"].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    /// <summary>A day, or the year of the change where the day is not known.</summary>
    private static ReferencePeriod? PeriodOf(CsvTable row, string column)
    {
        if (row[column].Length == 0)
            return null;
        return ReferencePeriod.Parse(row[column])
            ?? throw row.Fault($"{column} {row[column]} is no date; write it as 2013-12-31 or 2013, or leave it empty");
    }

    /// <summary>A parent stands on a higher step, so that the way up always ends.</summary>
    private static void CheckParent(string path, int line, Region region, Dictionary<string, Region> byCode)
    {
        if (region.Parent is null && region.Level != RegionLevel.Country)
            throw new CodeListException(path, line, "parent is empty; only the country has none");
        if (region.Parent is null)
            return;
        if (!byCode.TryGetValue(region.Parent, out var parent))
            throw new CodeListException(path, line, $"parent {region.Parent} is not in the list; add its row or correct the code");
        if (parent.Level >= region.Level)
            throw new CodeListException(path, line, $"parent {parent.Code} is a {parent.Level.ToCode()} too low for a {region.Level.ToCode()}; correct parent or level");
    }
}
