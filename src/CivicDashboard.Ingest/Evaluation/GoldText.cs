using System.Text;

namespace CivicDashboard.Ingest.Evaluation;

/// <summary>A document without white space, each character with its offset in code points: gold quotes are found in it.</summary>
internal sealed class GoldText
{
    private readonly string flat;
    private readonly List<int> origins = [];

    public GoldText(string text)
    {
        var (kept, offset) = (new StringBuilder(), 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsSpace(rune))
            {
                kept.Append(rune);
                origins.AddRange(Enumerable.Repeat(offset, rune.Utf16SequenceLength));
            }
            offset++;
        }
        flat = kept.ToString();
    }

    /// <summary>Where the number of a gold row stands.</summary>
    /// <exception cref="FormatException">The document does not hold the quote, or the quote not the number.</exception>
    public (int Start, int End) SpanOf(GoldRow row)
    {
        var at = -1;
        for (var i = 0; i <= row.Occurrence; i++)
            at = at + 1 <= flat.Length ? flat.IndexOf(row.Quote, at + 1, StringComparison.Ordinal) : -1;
        var inner = row.Quote.IndexOf(row.Text, StringComparison.Ordinal);
        if (at < 0)
            throw new FormatException($"gold quote not in {row.Doc}: {row.Quote}");
        if (inner < 0 || row.Text.Length == 0)
            throw new FormatException($"gold quote in {row.Doc} does not hold its number {row.Text}: {row.Quote}");
        return (origins[at + inner], origins[at + inner + row.Text.Length - 1] + 1);
    }

    /// <summary>White space, the four ASCII separators included.</summary>
    private static bool IsSpace(Rune rune) => Rune.IsWhiteSpace(rune) || rune.Value is >= 0x1C and <= 0x1F;
}
