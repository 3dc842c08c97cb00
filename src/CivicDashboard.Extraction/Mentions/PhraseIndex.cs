using System.Buffers;
using System.Collections;

namespace CivicDashboard.Extraction.Mentions;

/// <summary>Finds the longest known phrase at a position: a trie in one table, built once and then only read.</summary>
/// <typeparam name="T">What is known of a phrase.</typeparam>
public sealed class PhraseIndex<T>
{
    private const int PairBits = 18;

    private readonly Dictionary<long, int> edges = [];
    private readonly List<T?> values = [default];
    private readonly List<bool> ends = [false];
    private readonly Start[] starts = new Start[char.MaxValue + 1];

    /// <summary>By a hash of two characters whether a phrase may begin with them: most offsets of a text need only this look.</summary>
    private readonly BitArray pairs = new(1 << PairBits);
    private readonly bool backwards;

    private enum Start : byte
    {
        None,
        /// <summary>Phrases of two or more characters begin so.</summary>
        OfLonger,
        /// <summary>The character is a phrase by itself.</summary>
        Alone,
    }

    private SearchValues<char>? firsts;

    /// <summary>An empty index.</summary>
    /// <param name="backwards">Whether phrases are looked for before a position instead of behind it.</param>
    public PhraseIndex(bool backwards = false) => this.backwards = backwards;

    /// <summary>Adds a phrase; of two meanings the first stays unless <paramref name="merge"/> says how they go together.</summary>
    public void Add(string phrase, T value, Func<T, T, T>? merge = null)
    {
        if (phrase.Length == 0)
            return;
        var node = 0;
        AddStart(phrase);
        for (var i = 0; i < phrase.Length; i++)
        {
            var c = phrase[backwards ? phrase.Length - 1 - i : i];
            node = edges.TryGetValue(Key(node, c), out var next) ? next : AddNode(node, c);
        }
        if (!ends[node])
            values[node] = value;
        else if (merge is not null)
            values[node] = merge(values[node]!, value);
        ends[node] = true;
    }

    /// <summary>Whether a phrase could start with this character at all.</summary>
    public bool StartsWith(char c) => starts[c] != Start.None;

    /// <summary>All characters that a phrase could start with, once all are added.</summary>
    public SearchValues<char> Starts =>
        firsts ??= SearchValues.Create([.. Enumerable.Range(0, starts.Length).Select(c => (char)c).Where(StartsWith)]);

    /// <summary>
    /// The longest phrase that begins at a position (in a backward index: that ends right before it); its length is 0 where
    /// there is none.
    /// </summary>
    public int Match(ReadOnlySpan<char> text, int at, out T value)
    {
        value = default!;
        var (node, length, step) = (0, 0, backwards ? -1 : 1);
        var i = backwards ? at - 1 : at;
        if (i < 0 || i >= text.Length || !MayBegin(text, i, i + step))
            return 0;
        for (var n = 1; i >= 0 && i < text.Length && edges.TryGetValue(Key(node, text[i]), out node); i += step, n++)
            if (ends[node])
                (value, length) = (values[node]!, n);
        return length;
    }

    /// <summary>What is known of exactly this phrase.</summary>
    public bool TryGet(ReadOnlySpan<char> phrase, out T value) =>
        Match(phrase, backwards ? phrase.Length : 0, out value) == phrase.Length && phrase.Length > 0;

    private bool MayBegin(ReadOnlySpan<char> text, int first, int second) => starts[text[first]] switch
    {
        Start.None => false,
        Start.OfLonger => second >= 0 && second < text.Length && pairs[PairOf(text[first], text[second])],
        _ => true,
    };

    private void AddStart(string phrase)
    {
        var first = phrase[backwards ? ^1 : 0];
        if (phrase.Length == 1)
            starts[first] = Start.Alone;
        else if (starts[first] == Start.None)
            starts[first] = Start.OfLonger;
        if (phrase.Length > 1)
            pairs[PairOf(first, phrase[backwards ? ^2 : 1])] = true;
    }

    private static int PairOf(char first, char second) => (int)(((first * 2654435761u) ^ (second * 2246822519u)) >> (32 - PairBits));

    private int AddNode(int node, char c)
    {
        values.Add(default);
        ends.Add(false);
        return edges[Key(node, c)] = values.Count - 1;
    }

    private static long Key(int node, char c) => ((long)node << 16) | c;
}
