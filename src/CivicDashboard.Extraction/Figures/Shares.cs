using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Figures;

/// <summary>Shares told with other words than 占: 约为库容的六成五, 尚不及民国初年的一半.</summary>
internal static class Shares
{
    private static readonly (string Word, Bound Bound)[] Openings =
    [
        ("约为", Bound.About), ("约占", Bound.About), ("约相当于", Bound.About), ("尚不及", Bound.Under), ("还不及", Bound.Under), ("不及", Bound.Under),
        ("不足", Bound.Under), ("不到", Bound.Under), ("超过", Bound.Over), ("相当于", Bound.Exact), ("仅为", Bound.Exact),
    ];

    /// <summary>What the share is a share of; empty where the words before the number tell of none.</summary>
    public static string Of(ReadOnlySpan<char> said) => Read(said, out _);

    /// <summary>The bound that the words say of the number; exact where they say none.</summary>
    public static Bound BoundOf(ReadOnlySpan<char> said) =>
        Read(said, out var bound).Length > 0 ? bound
        // 紫苏约占全国的三成.
        : said.IndexOf("约占") >= 0 ? Bound.About
        : Bound.Exact;

    private static string Read(ReadOnlySpan<char> said, out Bound bound)
    {
        bound = Bound.Exact;
        said = said.TrimStart("，、 ");
        if (!said.EndsWith("的"))
            return "";
        foreach (var (word, meaning) in Openings)
            if (said.StartsWith(word, StringComparison.Ordinal) && said.Length > word.Length + 2)
            {
                bound = meaning;
                return said[word.Length..^1].ToString();
            }
        return "";
    }
}
