using System.Globalization;
using CivicDashboard.Statistics;

namespace CivicDashboard.Ingest.Lists;

/// <summary>Reads population.csv.</summary>
internal static class PopulationFile
{
    private static readonly string[] Columns = ["code", "year", "population", "source"];

    public static Populations Read(string path, RegionList regions)
    {
        var lines = new Dictionary<(string, int), int>();
        return new(CsvTable.Read(path, Columns, row => PopulationOf(row, lines, regions)));
    }

    private static Population PopulationOf(CsvTable row, Dictionary<(string, int), int> lines, RegionList regions)
    {
        var code = row.Required("code");
        if (regions.Find(code) is null)
            throw row.Fault($"code {code} is not in regions.csv; add its row there or correct the code");
        var year = (int)row.Required<long>("year", text => NumberOf(text) is >= 1900 and <= 2999 and var number ? number : null, "write a year with four digits");
        if (!lines.TryAdd((code, year), row.Line))
            throw row.Fault($"the population of {code} in {year} stands already in line {lines[(code, year)]}; remove one of the two");
        return new(code, year, row.Required<long>("population", NumberOf, "write a whole number above 0"), row.Required("source"));
    }

    private static long? NumberOf(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
