using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Extraction.Articles;

/// <summary>
/// The words of one article, as evidence for what belongs together: a seam is right where the two characters before it
/// and the two behind it stand side by side elsewhere in the article.
/// </summary>
internal sealed class SeamWords(PageFlow page, IReadOnlyList<BodyParagraph> paragraphs, string? title)
{
    private const int Side = 2;

    /// <summary>Read only where a seam asks for it; most articles have none.</summary>
    private readonly Lazy<HashSet<ulong>> known = new(() => Collect(page, paragraphs, title));

    /// <summary>Whether the words at the end of one text and the beginning of another are known together.</summary>
    public bool Join(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length < Side || right.Length < Side)
            return false;
        Span<char> seam = [left[^2], left[^1], right[0], right[1]];
        foreach (var c in seam)
            if (!char.IsLetterOrDigit(c))
                return false;
        return known.Value.Contains(Key(seam));
    }

    private static HashSet<ulong> Collect(PageFlow page, IReadOnlyList<BodyParagraph> paragraphs, string? title)
    {
        var words = new HashSet<ulong>();
        Add(words, title);
        foreach (var paragraph in paragraphs)
            foreach (var (start, end) in paragraph.Pieces)
                Add(words, page.Flow.Text.AsSpan(start, end - start));
        return words;
    }

    private static void Add(HashSet<ulong> words, ReadOnlySpan<char> text)
    {
        for (var i = 0; i + (2 * Side) <= text.Length; i++)
            words.Add(Key(text.Slice(i, 2 * Side)));
    }

    private static ulong Key(ReadOnlySpan<char> four) => ((ulong)four[0] << 48) | ((ulong)four[1] << 32) | ((ulong)four[2] << 16) | four[3];
}
