using CivicDashboard.Extraction.Mentions.Places;

namespace CivicDashboard.Extraction.Mentions;

/// <summary>The place that a figure is about.</summary>
/// <param name="RegionCode">Code of the smallest county, city, province or the country; null where nothing tells.</param>
/// <param name="Place">The town, zone, community or firm, where there is one.</param>
/// <param name="Why">The words that tell it.</param>
/// <param name="Sure">Whether it is said near the figure or follows from what is known of the document; else it was carried over.</param>
public sealed record PlaceReading(string? RegionCode, string? Place, string Why, bool Sure);

/// <summary>The places named in an article, and which of them each place in it is about.</summary>
public sealed class PlaceTrack
{
    private readonly IReadOnlyList<(int Start, PlaceReading Reading)> segments;

    private PlaceTrack(IReadOnlyList<(int, int)> mentions, IReadOnlyList<(int, PlaceReading)> segments)
    {
        Mentions = mentions;
        this.segments = segments;
    }

    /// <summary>Spans of place names in the order of the text, so that others need not read numbers or nouns into them.</summary>
    public IReadOnlyList<(int Start, int End)> Mentions { get; }

    /// <summary>Reads a text (line feeds between paragraphs).</summary>
    /// <param name="text">An article's text.</param>
    /// <param name="places">All known places.</param>
    /// <param name="title">The article's title.</param>
    /// <param name="affiliation">Where its author works.</param>
    /// <param name="home">The region that the publisher speaks for, where known; else it is inferred from the text.</param>
    /// <param name="isHomeGiven">False where <paramref name="home"/> was inferred for the whole document: what rests on it alone is then not sure.</param>
    public static PlaceTrack Read(
        string text, PlaceIndex places, string? title, string? affiliation, string? home, bool isHomeGiven = true)
    {
        var known = isHomeGiven && home is not null;
        home ??= HomeFinder.Find(places, [title, affiliation, text], out _);
        var names = NameScanner.Scan(text, places, home);
        var topic = TopicFinder.Find(text, names, places, title, affiliation, home, known);
        return new([.. names.Where(n => !n.IsOffice(text)).Select(n => (n.Start, n.End))], new ScopeWalk(text, names, places, topic, home).Run());
    }

    /// <summary>The place that a figure at this span is about.</summary>
    public PlaceReading At(int start, int end)
    {
        var (low, high) = (0, segments.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (segments[middle].Start <= start)
                low = middle;
            else
                high = middle - 1;
        }
        return segments[low].Reading;
    }
}
