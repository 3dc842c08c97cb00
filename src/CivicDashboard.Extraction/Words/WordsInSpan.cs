namespace CivicDashboard.Extraction.Words;

/// <summary>Whether one of some words stands in a piece of text, at its front or at its end.</summary>
internal static class WordsInSpan
{
    public static bool HasAny(this ReadOnlySpan<char> span, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (span.Contains(word, StringComparison.Ordinal))
                return true;
        return false;
    }

    public static bool StartsWithAny(this ReadOnlySpan<char> span, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (span.StartsWith(word, StringComparison.Ordinal))
                return true;
        return false;
    }

    public static bool EndsWithAny(this ReadOnlySpan<char> span, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (span.EndsWith(word, StringComparison.Ordinal))
                return true;
        return false;
    }
}
