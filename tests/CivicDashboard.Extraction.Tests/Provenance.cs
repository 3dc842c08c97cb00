using System.Globalization;

namespace CivicDashboard.Extraction.Tests;

/// <summary>Between a figure's offsets stands what it claims.</summary>
internal static class Provenance
{
    public static Extractor Extractor { get; } = new(Lists.All);

    /// <summary>Reads a text and checks all its figures.</summary>
    public static Reading Read(string text)
    {
        var reading = Extractor.Read(text, new DocumentFacts("any.txt"));
        foreach (var figure in reading.Figures)
            Check(text, reading, figure);
        return reading;
    }

    private static void Check(string text, Reading reading, Figure figure)
    {
        Assert.Equal(figure.Text, Squeeze(text[figure.Start..figure.End]));
        Assert.Equal(Visible(figure.Text), Visible(reading.Articles[figure.Article].Text[figure.ArticleStart..figure.ArticleEnd]));
    }

    /// <summary>Articles are shown without zero-width characters.</summary>
    private static string Visible(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control)));

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
