using CivicDashboard.Statistics;

namespace CivicDashboard.Web.Languages;

/// <summary>The page that explains how figures come about.</summary>
public sealed partial record MethodTexts
{
    public static MethodTexts Of(Language language) => language == Language.English ? English : Chinese;

    public required string Lead { get; init; }
    public required string Contents { get; init; }
    public required string Marks { get; init; }
    public required string MarksText { get; init; }
    public required string ExampleTitle { get; init; }
    public required string ExampleSeries { get; init; }
    public required string Written { get; init; }
    public required string Means { get; init; }
    public required string Drawn { get; init; }
    public required string More { get; init; }

    /// <summary>How each mark of the example is drawn, in its order.</summary>
    public required IReadOnlyList<string> Drawings { get; init; }

    public required IReadOnlyList<MethodSection> Sections { get; init; }
}

/// <summary>A part of the explanation.</summary>
/// <param name="Id">Its anchor in the page.</param>
/// <param name="Steps">What is done one after the other; empty where nothing is.</param>
public sealed record MethodSection(string Id, string Heading, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Steps)
{
    public MethodSection(string id, string heading, params IReadOnlyList<string> paragraphs) : this(id, heading, paragraphs, [])
    {
    }
}
