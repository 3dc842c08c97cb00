using CivicDashboard.Extraction.Mentions;
using CivicDashboard.Ingest.Lists;

namespace CivicDashboard.Extraction.Tests.Mentions.Places;

/// <summary>The real code lists, read once, and a way to write the figure asked about: 全市新增[3]所.</summary>
internal static class Places
{
    public static PlaceIndex All { get; } = Load();

    public static PlaceReading Read(string marked, string? home, string? title = null, string? affiliation = null)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var end = marked.IndexOf(']', StringComparison.Ordinal) - 1;
        var text = marked.Remove(end + 1, 1).Remove(start, 1);
        return PlaceTrack.Read(text, All, title, affiliation, home).At(start, end);
    }

    private static PlaceIndex Load()
    {
        var lists = CodeListFolder.Load(CodeListFolder.Default);
        return new PlaceIndex(lists.Regions, lists.Towns);
    }
}
