namespace CivicDashboard.Web.Parts;

/// <summary>The first words of a text, which stand for the title that it lacks: up to the end of a clause, or cut.</summary>
public static class FirstWords
{
    private const int Least = 8, Most = 24;

    private static readonly char[] ClauseEnds = ['，', ',', '。', '；', '：', '！', '？'];

    /// <summary>Null where the text begins with nothing.</summary>
    public static string? Of(string? opening)
    {
        var words = opening?.Trim().Split('\n')[0].Trim();
        if (string.IsNullOrEmpty(words))
            return null;
        var end = EndOf(words);
        return end < words.Length ? words[..end] + "…" : words;
    }

    private static int EndOf(string words)
    {
        var end = words.Length > Least ? words.IndexOfAny(ClauseEnds, Least) : -1;
        if (end is < 0 or > Most)
            end = Math.Min(words.Length, Most);
        return char.IsHighSurrogate(words[end - 1]) ? end - 1 : end;
    }
}
