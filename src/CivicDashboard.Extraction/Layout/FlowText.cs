namespace CivicDashboard.Extraction.Layout;

/// <summary>
/// Text as a reader reads it (torn lines joined, a line feed between paragraphs), each character with its offset in the
/// document, so that every step back is exact.
/// </summary>
public sealed class FlowText
{
    private readonly int[] origins;

    /// <summary>Takes a text and, for each of its characters, the offset in the document that it came from.</summary>
    public FlowText(string text, int[] origins)
    {
        if (text.Length != origins.Length)
            throw new ArgumentException("One origin a character is needed.", nameof(origins));
        Text = text;
        this.origins = origins;
    }

    /// <summary>The text as it is read.</summary>
    public string Text { get; }

    /// <summary>Where a character came from.</summary>
    public int OriginOf(int index) => origins[index];

    /// <summary>The span of the document that a span of this text came from, white space between its lines included.</summary>
    public (int Start, int End) OriginOf(int start, int end) => (origins[start], origins[end - 1] + 1);
}
