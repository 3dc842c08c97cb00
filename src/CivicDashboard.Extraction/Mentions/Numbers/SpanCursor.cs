namespace CivicDashboard.Extraction.Mentions.Numbers;

/// <summary>Walks along spans that stand in order, so that asking for each offset of a text in turn costs one pass.</summary>
internal sealed class SpanCursor(IReadOnlyList<(int Start, int End)> spans)
{
    private int next;

    /// <summary>The end of the span that covers an offset; 0 where none does. Offsets must not go back.</summary>
    public int EndOfSpanAt(int offset)
    {
        while (next < spans.Count && spans[next].End <= offset)
            next++;
        return next < spans.Count && spans[next].Start <= offset ? spans[next].End : 0;
    }

    /// <summary>Whether a span covers an offset a little ahead; the cursor stays.</summary>
    public bool Covers(int offset)
    {
        for (var i = next; i < spans.Count && spans[i].Start <= offset; i++)
            if (offset < spans[i].End)
                return true;
        return false;
    }
}
