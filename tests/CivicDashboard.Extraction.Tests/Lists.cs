using CivicDashboard.Ingest.Lists;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Tests;

/// <summary>The code lists as they stand in <c>data/</c>, read once.</summary>
internal static class Lists
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Repository { get; } = Up(AppContext.BaseDirectory);

    public static CodeLists All { get; } = CodeListFolder.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    private static string Up(string folder) =>
        File.Exists(Path.Combine(folder, "CivicDashboard.sln")) ? folder : Up(Path.GetDirectoryName(folder)!);
}
