using System.Reflection;
using CivicDashboard.Extraction.Mentions;

namespace CivicDashboard.Extraction.Words;

/// <summary>What a word does in a clause that reports a figure. The classes are explained in words.txt.</summary>
internal enum WordClass
{
    Verb,
    Light,
    Adverb,
    Preposition,
    Predicate,
    Modifier,
    Carried,
    Owner,
    Mark,
    Causative,
    Lead,
    Tail,
    Up,
    Down,
    Level,
    Yoy,
    Mom,
    Average,
    Filler,
    Target,
    Head,
    Growth,
}

/// <summary>The words of words.txt, looked up from either side.</summary>
internal sealed class Vocabulary
{
    private readonly PhraseIndex<bool>[] ahead = [.. Enum.GetValues<WordClass>().Select(_ => new PhraseIndex<bool>())];

    private Vocabulary()
    {
    }

    /// <summary>The words as they stand in the program.</summary>
    public static Vocabulary Default { get; } = Load();

    /// <summary>Everything that may stand between an indicator and its number, looked up backwards.</summary>
    public PhraseIndex<WordClass> Closing { get; } = new(backwards: true);

    /// <summary>The head nouns, looked up backwards.</summary>
    public PhraseIndex<bool> Heads { get; } = new(backwards: true);

    /// <summary>The words of one class, looked up forwards.</summary>
    public PhraseIndex<bool> this[WordClass kind] => ahead[(int)kind];

    /// <summary>The length of the word of this class that begins at an offset, 0 where none does.</summary>
    public int Match(WordClass kind, ReadOnlySpan<char> text, int at) => ahead[(int)kind].Match(text, at, out _);

    /// <summary>Whether a word of this class stands anywhere in the text.</summary>
    public bool Contains(WordClass kind, ReadOnlySpan<char> text)
    {
        var starts = ahead[(int)kind].Starts;
        for (var i = 0; text[i..].IndexOfAny(starts) is >= 0 and var distance; i += distance + 1)
            if (Match(kind, text, i + distance) > 0)
                return true;
        return false;
    }

    private static Vocabulary Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("words.txt")!;
        using var reader = new StreamReader(stream);
        var words = new Vocabulary();
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#') && line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    words.Add(Enum.Parse<WordClass>(line[..colon], ignoreCase: true), word);
        return words;
    }

    private void Add(WordClass kind, string word)
    {
        ahead[(int)kind].Add(word, true);
        if (kind == WordClass.Head)
            Heads.Add(word, true);
        // A direction or comparison says more than the plain tail word that it is spelt like.
        if (kind is WordClass.Up or WordClass.Down or WordClass.Level or WordClass.Yoy or WordClass.Mom or WordClass.Average or WordClass.Tail)
            Closing.Add(word, kind, (old, now) => old == WordClass.Tail ? now : old);
    }
}
