namespace CivicDashboard.Extraction.Mentions.Places;

/// <summary>A place named in a text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Code">Code of its region; null for words such as 全市, which say it only in their surroundings.</param>
/// <param name="Place">The town, zone or community below the region.</param>
/// <param name="Whole">For words such as 全市 and 该县 the kind of region they speak of, e.g. 市.</param>
internal sealed record PlaceName(int Start, int End, string? Code, string? Place, char Whole = '\0')
{
    /// <summary>As it stands in the text.</summary>
    public string Text(string text) => text[Start..End];

    /// <summary>Whether it is an office such as 县委 that stands for its region without naming it.</summary>
    public bool IsOffice(string text) => Whole != '\0' && !"全我本该国中".Contains(text[Start]);

    /// <summary>The body whose name begins with this place, and where that name ends.</summary>
    public (BodyKind Kind, int End) Body(string text, PlaceIndex places) =>
        BodyNames.Behind(text, End, Place is not null || places.Regions.Find(Code)?.Name is { } name && text.AsSpan(0, End).EndsWith(name));
}
