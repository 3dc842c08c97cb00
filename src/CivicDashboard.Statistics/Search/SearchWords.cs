namespace CivicDashboard.Statistics.Search;

/// <summary>What people type in order to find something: words, which spaces part. All of them must be found.</summary>
public static class SearchWords
{
    /// <summary>More than anyone types.</summary>
    private const int MostLetters = 100;

    /// <summary>What was typed, without what no text holds; null where nothing remains.</summary>
    public static string? Clean(string? typed)
    {
        var letters = new string([.. (typed ?? "").Where(c => !char.IsControl(c) && !char.IsSurrogate(c)).Take(MostLetters)]).Trim();
        return letters.Length == 0 ? null : letters;
    }

    /// <summary>The words one by one.</summary>
    public static string[] Of(string typed) => typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a text holds a word, in small letters or capitals.</summary>
    public static bool Holds(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
