using CivicDashboard.Extraction.Words;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Figures;

/// <summary>Bounds that do not touch their number: 至少建成1所, 约占全国的三成.</summary>
internal static class SaidBounds
{
    private static readonly (string Word, Bound Bound)[] BeforeVerbs =
        [("至少", Bound.AtLeast), ("最少", Bound.AtLeast), ("不少于", Bound.AtLeast), ("最多", Bound.AtMost), ("至多", Bound.AtMost)];

    /// <summary>The bound that the words before a number say of it; exact where they say none.</summary>
    public static Bound Of(ReadOnlySpan<char> said, Vocabulary words) =>
        Shares.BoundOf(said) is not Bound.Exact and var bound ? bound : BeforeVerb(said, words);

    /// <summary>至少建成1所, 最多培训20人: a bound said before the verb.</summary>
    private static Bound BeforeVerb(ReadOnlySpan<char> said, Vocabulary words)
    {
        const int LongestVerb = 4;
        foreach (var (word, bound) in BeforeVerbs)
            if (said.LastIndexOf(word) is >= 0 and var at && said[(at + word.Length)..] is { Length: > 0 and <= LongestVerb } verb
                && words.Match(WordClass.Verb, verb, 0) == verb.Length)
                return bound;
        return Bound.Exact;
    }
}
