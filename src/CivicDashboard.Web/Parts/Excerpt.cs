namespace CivicDashboard.Web.Parts;

/// <summary>As much of a sentence around a figure as fits a table; the whole sentence stands on the figure's page.</summary>
/// <param name="Before">Words before the figure.</param>
/// <param name="Figure">The figure as written; empty where it is not found as it was noted.</param>
/// <param name="After">Words after it.</param>
public sealed record Excerpt(string Before, string Figure, string After)
{
    private const int MostBefore = 40, MostAfter = 24;

    public static Excerpt Of(string sentence, string figure)
    {
        var text = sentence.Trim();
        var at = text.IndexOf(figure, StringComparison.Ordinal);
        if (at < 0)
            return new(Head(text, MostBefore + MostAfter), "", "");
        return new(Tail(text[..at], MostBefore), figure, Head(text[(at + figure.Length)..], MostAfter));
    }

    private static string Head(string text, int most) => text.Length <= most ? text : text[..most] + "…";

    private static string Tail(string text, int most) => text.Length <= most ? text : "…" + text[^most..];
}
