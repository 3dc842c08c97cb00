using System.Text;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Catalogue;

/// <summary>Finds the catalogue's indicator for a phrase. What it cannot place goes under its own phrase.</summary>
public sealed class IndicatorMatcher
{
    private static readonly string[] Endings = ["总数量", "总量", "总数", "数量", "数", "量", "额"];

    /// <summary>Verbs that say only that there is something now: 组建志愿服务队 counts what 志愿服务队 counts.</summary>
    private static readonly string[] NeutralVerbs = ["组建", "建立", "设立", "完成", "实现", "实施", "开展", "举办", "拥有", "开设", "累计"];

    private readonly Dictionary<string, string> idsByPhrase = [];
    private readonly Dictionary<string, string> kindsById;

    /// <summary>Takes the catalogue and its units; of two indicators with the same alias the first has it.</summary>
    public IndicatorMatcher(Statistics.Catalogue catalogue, IReadOnlyList<Unit> units)
    {
        var kinds = units.ToDictionary(u => u.Name, u => u.Kind);
        kindsById = catalogue.Indicators.ToDictionary(i => i.Id, i => kinds.GetValueOrDefault(i.Unit, ""));
        foreach (var indicator in catalogue.Indicators)
            foreach (var name in indicator.Aliases.Prepend(indicator.Name))
            {
                idsByPhrase.TryAdd(name, indicator.Id);
                idsByPhrase.TryAdd(WithoutEnding(name), indicator.Id);
            }
    }

    /// <summary>The id of the indicator that a phrase names. A level in another kind of unit measures something else.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="measure">Level or change.</param>
    /// <param name="unitKind">Kind of the figure's unit.</param>
    public string IdOf(string phrase, Measure measure, string unitKind) =>
        Known(phrase) is { } id && (measure != Measure.Level || Agree(kindsById[id], unitKind)) ? id : ProvisionalId(phrase);

    private string? Known(string phrase)
    {
        if (idsByPhrase.TryGetValue(phrase, out var id) || idsByPhrase.TryGetValue(WithoutEnding(phrase), out id))
            return id;
        foreach (var verb in NeutralVerbs)
            if (phrase.Length > verb.Length + 1 && phrase.StartsWith(verb, StringComparison.Ordinal))
                return Known(phrase[verb.Length..]);
        return null;
    }

    /// <summary>Counts and people may stand for each other (户, 人次); an index has no unit of its own.</summary>
    private static bool Agree(string usual, string kind) =>
        usual == kind || usual is "index" or "other" or "" || kind == "index"
        || (usual is "count" or "people" && kind is "count" or "people");

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
