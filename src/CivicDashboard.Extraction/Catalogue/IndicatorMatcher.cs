using System.Text;

namespace CivicDashboard.Extraction.Catalogue;

/// <summary>Finds the catalogue's indicator for a phrase. What it cannot place goes under its own phrase.</summary>
public sealed class IndicatorMatcher
{
    private static readonly string[] Endings = ["总数量", "总量", "总数", "数量", "数", "量", "额"];

    private readonly Dictionary<string, string> idsByPhrase = [];

    /// <summary>Takes the catalogue; of two indicators with the same alias the first has it.</summary>
    public IndicatorMatcher(Statistics.Catalogue catalogue)
    {
        foreach (var indicator in catalogue.Indicators)
            foreach (var name in indicator.Aliases.Prepend(indicator.Name))
            {
                idsByPhrase.TryAdd(name, indicator.Id);
                idsByPhrase.TryAdd(WithoutEnding(name), indicator.Id);
            }
    }

    /// <summary>The id of the indicator that a phrase names.</summary>
    public string IdOf(string phrase) =>
        idsByPhrase.TryGetValue(phrase, out var id) || idsByPhrase.TryGetValue(WithoutEnding(phrase), out id) ? id : ProvisionalId(phrase);

    /// <summary>Whether the catalogue has the phrase.</summary>
    public bool Knows(string phrase) => idsByPhrase.ContainsKey(phrase) || idsByPhrase.ContainsKey(WithoutEnding(phrase));

    /// <summary>The same phrase has the same provisional id everywhere and for ever (64-bit FNV-1a of its UTF-8).</summary>
    public static string ProvisionalId(string phrase)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in Encoding.UTF8.GetBytes(WithoutEnding(phrase)))
            hash = unchecked((hash ^ b) * 1099511628211UL);
        return $"p-{hash:x16}";
    }

    private static string WithoutEnding(string phrase)
    {
        foreach (var ending in Endings)
            if (phrase.Length > ending.Length + 1 && phrase.EndsWith(ending, StringComparison.Ordinal))
                return phrase[..^ending.Length];
        return phrase;
    }
}
