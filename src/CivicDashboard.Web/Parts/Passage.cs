using CivicDashboard.Statistics.Search;

namespace CivicDashboard.Web.Parts;

/// <summary>As much of a text as shows the words that were looked for.</summary>
public static class Passage
{
    /// <summary>So many sentences are shown at most, and of each so many characters.</summary>
    private const int MostSentences = 2, MostLetters = 90, MostBefore = 30;

    /// <summary>Between sentences that do not stand side by side, and where one is cut.</summary>
    private const string Gap = "…";

    private static readonly char[] Ends = ['。', '！', '？', '；', '\n'];

    /// <summary>What closes behind the end of a sentence belongs to it.</summary>
    private static readonly char[] Closing = ['”', '’', '」', '』', '）', '》'];

    /// <summary>
    /// The sentence that holds most of the words, the first of several, and one that holds most of those it lacks; empty where none
    /// holds any.
    /// </summary>
    public static string Of(string text, IReadOnlyList<string> words)
    {
        var sentences = SentencesOf(text);
        var (chosen, missing) = (new SortedSet<int>(), words.ToList());
        while (chosen.Count < MostSentences && BestOf(sentences, missing) is { } best)
        {
            chosen.Add(best);
            missing.RemoveAll(word => SearchWords.Holds(sentences[best], word));
        }
        return string.Join("", chosen.Select((at, i) =>
            (i > 0 && !chosen.Contains(at - 1) ? Gap : "") + Cut(sentences[at], words)));
    }

    /// <summary>Cuts a text where searched words begin and end. Of words that begin at one place the longest counts.</summary>
    public static IEnumerable<(string Text, bool IsWord)> Runs(string text, IReadOnlyList<string> words)
    {
        var at = 0;
        while (NextOf(text, words, at) is var (start, length))
        {
            if (start > at)
                yield return (text[at..start], false);
            yield return (text[start..(start + length)], true);
            at = start + length;
        }
        if (at < text.Length)
            yield return (text[at..], false);
    }

    private static (int Start, int Length)? NextOf(string text, IReadOnlyList<string> words, int from) => words
        .Select(word => (Start: text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase), word.Length))
        .Where(found => found.Start >= 0)
        .OrderBy(found => found.Start)
        .ThenByDescending(found => found.Length)
        .Select(found => ((int, int)?)found)
        .FirstOrDefault();

    private static int? BestOf(List<string> sentences, List<string> words) => sentences
        .Select((sentence, at) => (At: at, Held: words.Count(word => SearchWords.Holds(sentence, word))))
        .Where(s => s.Held > 0)
        .Select(s => ((int At, int Held)?)s)
        .MaxBy(s => s!.Value.Held)?.At;

    private static string Cut(string sentence, IReadOnlyList<string> words)
    {
        if (sentence.Length <= MostLetters)
            return sentence;
        var start = Math.Clamp(NextOf(sentence, words, 0)!.Value.Start - MostBefore, 0, sentence.Length - MostLetters);
        var end = start + MostLetters;
        return $"{(start > 0 ? Gap : "")}{sentence[start..end]}{(end < sentence.Length ? Gap : "")}";
    }

    private static List<string> SentencesOf(string text)
    {
        var sentences = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(Ends, start) is var found and >= 0 ? found + 1 : text.Length;
            while (end < text.Length && Closing.Contains(text[end]))
                end++;
            sentences.Add(text[start..end].Trim());
            start = end;
        }
        return sentences;
    }
}
