namespace CivicDashboard.Extraction.Articles;

/// <summary>Takes a newspaper page, report or web text apart into its articles.</summary>
public static class PageReader
{
    /// <summary>The articles in the order of the file. Every character that could hold a figure is in one of them.</summary>
    public static IReadOnlyList<ArticleText> Read(string text) => [];
}
