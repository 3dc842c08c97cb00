using System.Globalization;
using System.Text;
using CivicDashboard.Storage.Database;

namespace CivicDashboard.Storage.Search;

/// <summary>
/// What texts are found by. Chinese has no spaces between words and no two programs part it alike: so every two characters that stand
/// side by side are a term (电信诈骗: 电信, 信诈, 诈骗, and 骗 as the last). A run of letters and digits is one term, any other sign one of its own.
/// </summary>
internal static class Terms
{
    /// <summary>Longer runs count as far as this: no word is, and engines refuse what is much longer.</summary>
    private const int MostLetters = 40;

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
        foreach (var run in texts.SelectMany(text => RunsOf(text ?? "")))
            foreach (var term in run.Kind == Kind.Ideograph ? Pairs(run.Runes).Append(run.Runes[^1].ToString()) : [TermOf(run)])
                if (bytes < MostBytes && terms.Add(term))
                    bytes += Encoding.UTF8.GetByteCount(term);
        return string.Join(' ', terms);
    }

    /// <summary>The terms that any text has which holds a word, as long as the word begins none in the midst of letters.</summary>
    public static IEnumerable<Sought> In(string word)
    {
        var runs = RunsOf(word).ToList();
        foreach (var run in runs)
        {
            if (run is { Kind: Kind.Ideograph, Runes.Count: > 1 })
                foreach (var pair in Pairs(run.Runes))
                    yield return new(pair, false);
            else
                yield return new(TermOf(run), run.Kind == Kind.Ideograph || (run.Kind == Kind.Letter && run == runs[^1]) || run.Runes.Count > MostLetters);
        }
    }

    /// <summary>Whether a text that has the terms of a word is sure to hold it, so that there is no need to look.</summary>
    public static bool Decide(string word) => RunsOf(word).ToList() is [var run] && run.Runes.Count <= (run.Kind == Kind.Ideograph ? 2 : MostLetters);

    private static IEnumerable<string> Pairs(List<Rune> runes) => runes.Zip(runes.Skip(1), (a, b) => $"{a}{b}");

    private static string TermOf(Run run) => string.Concat(run.Runes.Take(MostLetters));

    private static IEnumerable<Run> RunsOf(string text)
    {
        Run? run = null;
        foreach (var rune in TextConverter.Storable(text).EnumerateRunes())
        {
            var kind = KindOf(rune);
            if (run is not null && (kind != run.Kind || kind == Kind.Sign))
            {
                yield return run;
                run = null;
            }
            if (kind != Kind.Space)
                (run ??= new(kind, [])).Runes.Add(Folded(rune, kind));
        }
        if (run is not null)
            yield return run;
    }

    /// <summary>
    /// Signs of ASCII stand as their full-width twins: those mean nothing to the engines, neither in a text nor in a question.
    /// </summary>
    private static Rune Folded(Rune rune, Kind kind) => kind == Kind.Sign && rune.IsAscii ? new(rune.Value + 0xFEE0) : Rune.ToLowerInvariant(rune);

    private static Kind KindOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.OtherLetter or UnicodeCategory.OtherNotAssigned => Kind.Ideograph,
        _ when Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) => Kind.Space,
        _ when Rune.IsLetterOrDigit(rune) => Kind.Letter,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => Kind.Letter,
        _ => Kind.Sign,
    };

    private sealed record Run(Kind Kind, List<Rune> Runes);
}

/// <summary>A term that is looked for.</summary>
/// <param name="Term">It.</param>
/// <param name="Begins">Whether longer ones that begin like it will do as well.</param>
internal sealed record Sought(string Term, bool Begins);
