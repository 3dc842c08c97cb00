using System.Reflection;
using System.Text;
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
    Money,
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
    /// <summary>Characters that the words of one indicator may take before a number.</summary>
    public const int LongestPhrase = 30;

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

    /// <summary>A phrase without what says nothing: 各类, 累计, 实现; line ends and spaces.</summary>
    public string WithoutFillers(ReadOnlySpan<char> phrase)
    {
        var clean = new StringBuilder(phrase.Length);
        for (var i = 0; i < phrase.Length;)
        {
            var filler = Match(WordClass.Filler, phrase, i);
            if (filler > 0 && i + filler < phrase.Length && !(phrase[i + filler] is '率' or '度'))
                i += filler;
            else if (char.IsWhiteSpace(phrase[i]))
                i++;
            else
                clean.Append(phrase[i++]);
        }
        return clean.ToString();
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
