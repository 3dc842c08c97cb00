using System.Runtime.CompilerServices;
using CivicDashboard.Extraction.Articles;

namespace CivicDashboard.Extraction.Tests.Articles;

/// <summary>The seed documents as they stand in the repository.</summary>
internal static class SeedPages
{
    public static string Text(string number) => File.ReadAllText(Directory.GetFiles(Folder(), $"{number}_*.txt").Single());

    public static IReadOnlyList<ArticleText> Articles(string number) => PageReader.Read(Text(number));

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../../seeds");
}
