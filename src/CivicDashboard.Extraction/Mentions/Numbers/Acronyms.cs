namespace CivicDashboard.Extraction.Mentions.Numbers;

/// <summary>Latin abbreviations of indicators, behind which a number is a number (人均GDP10.5万元) and no part of a name (PM2.5).</summary>
internal static class Acronyms
{
    private static readonly string[] Words = ["GDP", "CPI", "PPI", "PMI", "R&D", "AQI"];

    /// <summary>Whether the text ends with one.</summary>
    public static bool EndWith(ReadOnlySpan<char> text)
    {
        foreach (var word in Words)
            if (text.EndsWith(word, StringComparison.Ordinal))
                return true;
        return false;
    }
}
