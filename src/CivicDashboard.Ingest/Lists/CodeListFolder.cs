using CivicDashboard.Statistics;

namespace CivicDashboard.Ingest.Lists;

/// <summary>The folder of code lists: regions.csv, towns.csv, units.csv, population.csv, tiles.csv and indicators/*.yaml.</summary>
public static class CodeListFolder
{
    /// <summary>Where the build puts the code lists: <c>data</c> beside the program.</summary>
    public static string Default => Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>Reads and checks all code lists.</summary>
    /// <exception cref="CodeListException">A list is missing or wrong; the message says where and how to mend it.</exception>
    public static CodeLists Load(string folder)
    {
        try
        {
            var regions = RegionFile.Read(Path.Combine(folder, "regions.csv"));
            var units = UnitFile.Read(Path.Combine(folder, "units.csv"));
            var towns = TownFile.Read(Path.Combine(folder, "towns.csv"), regions);
            return new CodeLists(regions, towns, units, ThemeFiles.Read(Path.Combine(folder, "indicators"), units))
            {
                Populations = PopulationFile.Read(Path.Combine(folder, "population.csv"), regions),
                TileMaps = TileFile.Read(Path.Combine(folder, "tiles.csv"), regions),
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CodeListException($"the code lists in {folder} cannot be read: {e.Message}");
        }
    }
}
