using System.Text;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Catalogue;

/// <summary>Finds the catalogue's indicator for a phrase. What it cannot place goes under its own phrase.</summary>
public sealed class IndicatorMatcher
{
    private static readonly string[] ProvisionalEndings = ["总数量", "总量", "总数", "数量", "数", "量", "额"];

    private readonly Dictionary<string, string> idsByKey = [];
    private readonly Dictionary<string, string> kindsById;

    /// <summary>Takes the catalogue and its units; of two indicators with the same alias the first has it.</summary>
    public IndicatorMatcher(Statistics.Catalogue catalogue, IReadOnlyList<Unit> units)
    {
        var kinds = units.ToDictionary(u => u.Name, u => u.Kind);
        kindsById = catalogue.Indicators.ToDictionary(i => i.Id, i => kinds.GetValueOrDefault(i.Unit, ""));
        var names = catalogue.Indicators.SelectMany(i => i.Aliases.Prepend(i.Name), (i, name) => (Key: PhraseKey.Of(name), i.Id)).ToList();
        foreach (var (key, id) in names)
            idsByKey.TryAdd(key, id);
        // What an indicator is called weighs more than what is left of another's name.
        foreach (var (key, id) in names)
        {
            idsByKey.TryAdd(PhraseVariants.Stem(key), id);
            if (kindsById[id] == "people")
                idsByKey.TryAdd(PhraseVariants.PeopleStem(key), id);
        }
    }

    /// <summary>The id of the indicator that a phrase names. A level in another kind of unit measures something else.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="measure">Level or change.</param>
    /// <param name="unitKind">Kind of the figure's unit.</param>
    public string IdOf(string phrase, Measure measure, string unitKind)
    {
        var key = PhraseKey.Of(phrase);
        return Find(key) ?? FindStem() ?? ProvisionalId(phrase);

        string? Find(string named) => Candidates(named, unitKind).FirstOrDefault(id => Fits(kindsById[id], measure, unitKind));

        string? FindStem()
        {
            var stem = measure == Measure.Rank ? PhraseVariants.WithoutRank(key)
                : measure.IsChange && unitKind is "ratio" or "multiple" ? PhraseVariants.WithoutGrowth(key) : key;
            return stem.Length < key.Length ? Find(stem) : null;
        }
    }

    /// <summary>Whether the catalogue has the phrase.</summary>
    public bool Knows(string phrase)
    {
        var key = PhraseKey.Of(phrase);
        return idsByKey.ContainsKey(key) || idsByKey.ContainsKey(PhraseVariants.WithoutEnding(key));
    }

    private IEnumerable<string> Candidates(string key, string unitKind)
    {
        if (unitKind == "ratio")
            key = PhraseVariants.Share(key);
        foreach (var variant in PhraseVariants.Of(key))
        {
            if (idsByKey.TryGetValue(variant, out var id) || idsByKey.TryGetValue(PhraseVariants.WithoutEnding(variant), out id))
                yield return id;
            else if (idsByKey.TryGetValue(PhraseVariants.WithoutPeople(variant), out id) && kindsById[id] == "people")
                yield return id;
        }
    }

    /// <summary>A change may be a percentage of anything, but percentage points are of shares, and a number of things is of things.</summary>
    private static bool Fits(string usual, Measure measure, string kind) =>
        measure == Measure.Rank
        || measure.IsChange && kind is "ratio" or "multiple" or ""
        || (measure.IsChange && kind == "points" ? usual is "ratio" or "points" : Agree(usual, kind));

    /// <summary>Counts and people may stand for each other (户, 人次); what is told per head may leave the heads out; a bare number may be anything.</summary>
    private static bool Agree(string usual, string kind) =>
        usual == kind
        || kind == "index"
        || (usual is "count" or "people" or "rate" && kind is "count" or "people")
        || (usual is "index" or "" && kind is "ratio" or "")
        || usual == "other";

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
        foreach (var ending in ProvisionalEndings)
            if (phrase.Length > ending.Length + 1 && phrase.EndsWith(ending, StringComparison.Ordinal))
                return phrase[..^ending.Length];
        return phrase;
    }
}
