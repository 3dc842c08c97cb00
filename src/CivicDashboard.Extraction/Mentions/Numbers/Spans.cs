namespace CivicDashboard.Extraction.Mentions.Numbers;

/// <summary>Spans of a text in order.</summary>
internal static class Spans
{
    /// <summary>Two lists of spans as one in order.</summary>
    public static IReadOnlyList<(int Start, int End)> Merge(IEnumerable<(int Start, int End)> one, IEnumerable<(int Start, int End)> other) =>
        [.. one.Concat(other).OrderBy(s => s.Start).ThenBy(s => s.End)];
}
