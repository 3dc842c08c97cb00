namespace CivicDashboard.Storage.Tables;

/// <summary>Where a figure stands.</summary>
internal sealed class Sentence
{
    public required FigureRow Figure { get; init; }
    public required ArticleRow Article { get; init; }
    public required DocumentFactsRow Document { get; init; }
}
