namespace CivicDashboard.Extraction.Mentions;

/// <summary>Finds the longest known phrase at a position: a trie in one table, built once and then only read.</summary>
/// <typeparam name="T">What is known of a phrase.</typeparam>
public sealed class PhraseIndex<T>
{
    private readonly Dictionary<long, int> edges = [];
    private readonly List<T?> values = [default];
    private readonly List<bool> ends = [false];
    private readonly bool[] starts = new bool[char.MaxValue + 1];

    /// <summary>Adds a phrase; of two meanings the first stays unless <paramref name="merge"/> says how they go together.</summary>
    public void Add(string phrase, T value, Func<T, T, T>? merge = null)
    {
        if (phrase.Length == 0)
            return;
        var node = 0;
        starts[phrase[0]] = true;
        foreach (var c in phrase)
            node = edges.TryGetValue(Key(node, c), out var next) ? next : AddNode(node, c);
        if (!ends[node])
            values[node] = value;
        else if (merge is not null)
            values[node] = merge(values[node]!, value);
        ends[node] = true;
    }

    /// <summary>Whether a phrase could start with this character at all.</summary>
    public bool StartsWith(char c) => starts[c];

    /// <summary>The longest phrase that begins at a position; its length is 0 where there is none.</summary>
    public int Match(ReadOnlySpan<char> text, int at, out T value)
    {
        value = default!;
        if (at >= text.Length || !starts[text[at]])
            return 0;
        var (node, length) = (0, 0);
        for (var i = at; i < text.Length && edges.TryGetValue(Key(node, text[i]), out node); i++)
            if (ends[node])
                (value, length) = (values[node]!, i - at + 1);
        return length;
    }

    /// <summary>What is known of exactly this phrase.</summary>
    public bool TryGet(ReadOnlySpan<char> phrase, out T value) => Match(phrase, 0, out value) == phrase.Length && phrase.Length > 0;

    private int AddNode(int node, char c)
    {
        values.Add(default);
        ends.Add(false);
        return edges[Key(node, c)] = values.Count - 1;
    }

    private static long Key(int node, char c) => ((long)node << 16) | c;
}
