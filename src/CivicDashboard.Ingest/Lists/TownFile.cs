using CivicDashboard.Statistics;

namespace CivicDashboard.Ingest.Lists;

/// <summary>Reads towns.csv.</summary>
internal static class TownFile
{
    private static readonly string[] Columns = ["code", "name", "county"];

    public static IReadOnlyList<Town> Read(string path, RegionList regions)
    {
        var codes = new HashSet<string>();
        return CsvTable.Read(path, Columns, row => TownOf(row, codes, regions));
    }

    private static Town TownOf(CsvTable row, HashSet<string> codes, RegionList regions)
    {
        var (code, county) = (row.Required("code"), row.Required("county"));
        if (!codes.Add(code))
            throw row.Fault($"code {code} stands in the list already; remove one of the two");
        // One string for all towns of a county: there are 41,000 of them.
        var region = regions.Find(county) ?? throw row.Fault($"county {county} is not in regions.csv; add its row there or correct the code");
        return new Town(code, row.Required("name"), region.Code);
    }
}
