using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Extraction.Articles;

/// <summary>Says of each paragraph what it is on its page.</summary>
internal static class BlockReader
{
    private const int LongestTitle = 70;

    /// <summary>Whether two lines must not be joined, though the first be as wide as its column.</summary>
    public static bool Part(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        StandsAlone(line) || StandsAlone(next) || (Byline.ReadBare(next) is not null && Headings.IsHeading(line));

    private static bool StandsAlone(ReadOnlySpan<char> line) =>
        line[0] == '#' || ColumnHead.IsMarked(line) || Byline.Read(line) is not null || ClosingNote.Begins(line);

    public static List<Block> Read(PageFlow page)
    {
        var repeated = Repeats.Find(page);
        var blocks = new List<Block>(page.Paragraphs.Count);
        for (var i = 0; i < page.Paragraphs.Count; i++)
            blocks.Add(repeated[i] ? new Block(BlockKind.Repeat, page.Paragraphs[i]) : Read(page, page.Paragraphs[i]));
        blocks.RemoveAll(block => block.Kind == BlockKind.Repeat);
        for (var i = 0; i < blocks.Count; i++)
            blocks[i] = blocks[i] with { Kind = InContext(page, blocks, i) };
        return blocks;
    }

    private static Block Read(PageFlow page, Paragraph paragraph)
    {
        var text = page.TextOf(paragraph);
        if (text[0] == '#')
            return ReadMarkdown(page, paragraph);
        return new Block(KindOf(text, paragraph), paragraph);
    }

    private static BlockKind KindOf(ReadOnlySpan<char> text, Paragraph paragraph)
    {
        if (ColumnHead.IsMarked(text))
            return BlockKind.Column;
        if (Byline.Read(text) is not null)
            return BlockKind.Byline;
        if (paragraph.Vertical)
            return BlockKind.Title;
        if (ClosingNote.Read(text) is not null)
            return BlockKind.Closing;
        if (text.StartsWith("——") && text.Length <= LongestTitle && !Punctuation.EndsSentence(text) && !Punctuation.HasSentenceInside(text))
            return BlockKind.Subtitle;
        if (SourceLine.Is(text))
            return BlockKind.Text;
        if (Headings.IsHeading(text))
            return BlockKind.Heading;
        if (Credit.IsCaption(text))
            return BlockKind.Caption;
        return Credit.OpensNews(text) ? BlockKind.News : BlockKind.Text;
    }

    /// <summary>A line with # before it is a title, one with a number is a section's heading.</summary>
    private static Block ReadMarkdown(PageFlow page, Paragraph paragraph)
    {
        var text = page.TextOf(paragraph).TrimStart('#').TrimStart();
        var heading = paragraph with { Start = paragraph.End - text.Length };
        if (text.IsEmpty)
            return new Block(BlockKind.Text, paragraph);
        return new Block(ListMarker.IsNumbered(text) ? BlockKind.Heading : BlockKind.Title, heading);
    }

    /// <summary>What only a paragraph's neighbours can tell.</summary>
    private static BlockKind InContext(PageFlow page, List<Block> blocks, int i)
    {
        var block = blocks[i];
        if (block.Kind is not (BlockKind.Heading or BlockKind.Text) || i == 0)
            return block.Kind;
        var text = page.TextOf(block.Paragraph);
        var above = blocks[i - 1];
        if (above.IsHeadline && i + 1 < blocks.Count && Byline.ReadBare(text) is not null)
            return BlockKind.Byline;
        if (above.IsHeadline && text.Length <= LongestTitle && text[0] is '（' or '(' && text[^1] is '）' or ')')
            return BlockKind.Subtitle;
        // A line without punctuation in the midst of a column: the sentence above runs through it.
        if (block.Kind == BlockKind.Heading && block.Paragraph.FillsLine && above.IsBody && above.Paragraph.FillsLine && !Punctuation.EndsSentence(page.TextOf(above.Paragraph)))
            return BlockKind.Text;
        return block.Kind;
    }
}
