using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace CivicDashboard.Statistics.Tests;

/// <summary>Arrows between the houses point one way only, and each package is used in the one house that it belongs to.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Statistics"] = [],
        ["Extraction"] = ["Statistics"],
        ["Charts"] = ["Statistics"],
        ["Charts.ScottPlot"] = ["Charts"],
        ["Storage"] = ["Statistics"],
        ["Ingest"] = ["Extraction", "Storage"],
        ["Cli"] = ["Ingest"],
        ["Web"] = ["Charts", "Ingest", "Storage"],
    };

    /// <summary>Houses that stand on the base library and these packages alone.</summary>
    private static readonly Dictionary<string, string[]> Pure = new()
    {
        ["Statistics"] = ["NodaTime"],
        ["Extraction"] = [],
        ["Charts"] = [],
    };

    private static readonly string[] DatabasePackages = ["Npgsql", "Microsoft.EntityFrameworkCore", "Microsoft.Data.Sqlite", "SQLitePCLRaw"];

    public static TheoryData<string> Houses => [.. Directory.GetDirectories(SourceFolder()).Select(d => Short(Path.GetFileName(d)))];

    [Theory]
    [MemberData(nameof(Houses))]
    public void A_house_refers_only_to_the_houses_below_it(string house)
    {
        Assert.True(Arrows.ContainsKey(house), $"src/CivicDashboard.{house} is not on the map of the houses.");
        Assert.Empty(References(house, "ProjectReference").Select(r => Short(Path.GetFileNameWithoutExtension(r))).Except(Arrows[house]));
    }

    [Fact]
    public void Every_house_of_the_map_is_there() => Assert.Equal(Arrows.Keys.Order(), Houses.Select(h => h.Data).Order());

    [Theory]
    [MemberData(nameof(Houses))]
    public void Pure_houses_take_no_packages_but_their_own(string house)
    {
        if (Pure.TryGetValue(house, out var allowed))
            Assert.Equal(allowed, References(house, "PackageReference"));
    }

    [Theory]
    [MemberData(nameof(Houses))]
    public void Only_storage_knows_a_database(string house)
    {
        var database = References(house, "PackageReference").Where(p => DatabasePackages.Any(d => p.StartsWith(d, StringComparison.Ordinal)));
        Assert.Equal(house == "Storage", database.Any());
    }

    private static List<string> References(string house, string kind)
    {
        var project = XDocument.Load(Path.Combine(SourceFolder(), $"CivicDashboard.{house}", $"CivicDashboard.{house}.csproj"));
        return [.. project.Descendants(kind).Select(e => (string)e.Attribute("Include")!)];
    }

    private static string Short(string? project) => project!.Replace("CivicDashboard.", "", StringComparison.Ordinal);

    private static string SourceFolder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "src"));
}
