using System.Globalization;
using CivicDashboard.Storage.Database;

namespace CivicDashboard.Storage.Search;

/// <summary>
/// What texts are found by. Chinese has no spaces between words and no two programs part it alike: so every two characters that stand
/// side by side are a term (电信诈骗: 电信, 信诈, 诈骗, and 骗 as the last). A run of letters and digits is one term, any other sign one of its own.
/// </summary>
internal static class Terms
{
    /// <summary>Longer runs count as far as this: no word is, and engines refuse what is much longer.</summary>
    private const int MostLetters = 60;

    /// <summary>PostgreSQL takes a megabyte of terms: what goes beyond, which is a text of some hundred thousand characters, cannot be found.</summary>
    private const int MostBytes = 1_000_000;

    private enum Kind
    {
        Space,
        Ideograph,
        Letter,
        Sign,
    }

    /// <summary>The terms of texts, each once, a space between them.</summary>
    public static string Of(params IEnumerable<string?> texts)
    {
        var (terms, bytes) = (new HashSet<string>(), 0);
        var known = terms.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var run in texts.SelectMany(text => RunsOf(text ?? "")))
            foreach (var (start, end) in TermsOf(run))
                if (bytes < MostBytes && known.Add(run.Text.AsSpan(start..end)))
                    bytes += 3 * (end - start);
        // In order, because PostgreSQL keeps them so, and sorts while other writers wait.
        return string.Join(' ', terms.Order(StringComparer.Ordinal));
    }

    /// <summary>The terms that any text has which holds a word, as long as the word begins none in the midst of letters.</summary>
    public static IEnumerable<Sought> In(string word)
    {
        var runs = RunsOf(word).ToList();
        foreach (var run in runs)
        {
            // The last of several ideographs may have another one behind it in the text.
            var terms = TermsOf(run).Select(t => run.Text[t.Start..t.End]).ToList();
            foreach (var term in run.Kind == Kind.Ideograph && terms.Count > 1 ? terms.SkipLast(1) : terms)
                yield return new(term, terms.Count == 1 && (run.Kind == Kind.Ideograph || run.Length > MostLetters || (run.Kind == Kind.Letter && run == runs[^1])));
        }
    }

    /// <summary>Whether a text that has the terms of a word is sure to hold it, so that there is no need to look.</summary>
    public static bool Decide(string word) => RunsOf(word).ToList() is [var run] && run.Kind switch
    {
        Kind.Ideograph => TermsOf(run).Count() <= 2,
        Kind.Letter => run.Length <= MostLetters,
        _ => false,
    };

    private static IEnumerable<(int Start, int End)> TermsOf(Run run)
    {
        if (run.Kind != Kind.Ideograph)
        {
            yield return (run.Start, run.Start + Math.Min(run.Length, MostLetters));
            yield break;
        }
        for (var at = run.Start; at < run.End;)
        {
            var next = Behind(run.Text, at);
            yield return (at, next < run.End ? Behind(run.Text, next) : next);
            at = next;
        }
    }

    private static int Behind(string text, int at) => at + (char.IsHighSurrogate(text[at]) ? 2 : 1);

    private static IEnumerable<Run> RunsOf(string text)
    {
        var folded = Folded(text);
        var run = new Run(folded, Kind.Space, 0, 0);
        for (var at = 0; at < folded.Length;)
        {
            var (kind, next) = (KindOf(folded, at), Behind(folded, at));
            if (kind == run.Kind && kind != Kind.Sign)
                run = run with { End = next };
            else
            {
                if (run.Kind != Kind.Space)
                    yield return run;
                run = new(folded, kind, at, next);
            }
            at = next;
        }
        if (run.Kind != Kind.Space)
            yield return run;
    }

    /// <summary>
    /// Small letters, and signs of ASCII as their full-width twins: those mean nothing to the engines, neither in a text nor in a question.
    /// </summary>
    private static string Folded(string text) => string.Create(text.Length, TextConverter.Storable(text).ToLowerInvariant(), (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            target[i] = char.IsBetween(source[i], '!', '~') && !char.IsAsciiLetterOrDigit(source[i]) ? (char)(source[i] + 0xFEE0) : source[i];
    });

    private static Kind KindOf(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text, at) switch
    {
        UnicodeCategory.OtherLetter or UnicodeCategory.OtherNotAssigned => Kind.Ideograph,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control => Kind.Space,
        <= UnicodeCategory.OtherNumber => Kind.Letter,
        _ => Kind.Sign,
    };

    private readonly record struct Run(string Text, Kind Kind, int Start, int End)
    {
        public int Length => End - Start;
    }
}

/// <summary>A term that is looked for.</summary>
/// <param name="Term">It.</param>
/// <param name="Begins">Whether longer ones that begin like it will do as well.</param>
internal sealed record Sought(string Term, bool Begins);
