using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Extraction.Articles;

/// <summary>
/// Gathers a page's blocks into parts. A heading is a title only where its neighbours show it: an author below it, a news
/// item, or the end of another article above it. All others are headings inside an article.
/// </summary>
internal sealed class PartReader(PageFlow page, IReadOnlyList<Block> blocks)
{
    private readonly List<Part> parts = [];

    public static List<Part> Read(PageFlow page, IReadOnlyList<Block> blocks)
    {
        var reader = new PartReader(page, blocks);
        for (var i = 0; i < blocks.Count;)
            i = reader.ReadAt(i);
        return reader.parts;
    }

    private int ReadAt(int i)
    {
        if (blocks[i].IsHeadline)
            return ReadHeadlines(i);
        switch (blocks[i].Kind)
        {
            case BlockKind.Column:
                Add(PartKind.Start, i, i + 1);
                break;
            case BlockKind.Byline:
                Add(PartKind.Byline, i, i + 1);
                break;
            case BlockKind.Closing:
                Add(PartKind.Closing, i, i + 1);
                break;
            case BlockKind.News:
                if (parts.Count > 0 && parts[^1].Kind == PartKind.Body)
                    Add(PartKind.Start, i, i);
                Add(PartKind.Body, i, i + 1);
                break;
            case BlockKind.Text:
                Add(PartKind.Body, i, i + 1);
                break;
        }
        return i + 1;
    }

    private int ReadHeadlines(int first)
    {
        var end = first;
        while (end < blocks.Count && blocks[end].IsHeadline)
            end++;
        var (from, to) = TitleIn(first, end);
        for (var i = first; i < from; i++)
            Add(to > from && IsColumn(i) ? PartKind.Start : PartKind.Body, i, i + 1);
        if (to > from && to < blocks.Count && blocks[to].Kind == BlockKind.News)
            Add(PartKind.Start, from, from);
        Add(PartKind.Title, from, to);
        Add(PartKind.Body, to, end);
        return end;
    }

    /// <summary>Which of a run of headlines are a title.</summary>
    private (int First, int End) TitleIn(int first, int end)
    {
        var below = end < blocks.Count ? blocks[end].Kind : BlockKind.Closing;
        if (below is BlockKind.Byline or BlockKind.News)
            return (BehindColumns(first, end), end);
        for (var i = first; i < end; i++)
            if (blocks[i].Kind == BlockKind.Title)
                return (i, EndOfTitle(i, end));
        var begins = parts.Count == 0 || parts[^1].Kind is PartKind.Closing or PartKind.Start;
        if (!begins || ListMarker.IsNumbered(page.TextOf(blocks[first].Paragraph)))
            return (end, end);
        var title = BehindColumns(first, end);
        return (title, EndOfTitle(title, end));
    }

    private int BehindColumns(int first, int end)
    {
        while (first + 1 < end && IsColumn(first))
            first++;
        return first;
    }

    /// <summary>A title goes on in its subtitle, and on the next line where blank lines set the whole apart.</summary>
    private int EndOfTitle(int first, int end)
    {
        var i = first + 1;
        var setApart = end < blocks.Count && blocks[end].Paragraph.Blanks > 0;
        while (i < end && (blocks[i].Kind == BlockKind.Subtitle || (setApart && blocks[i].Paragraph.Blanks == 0 && !ListMarker.Begins(page.TextOf(blocks[i].Paragraph)))))
            i++;
        return i;
    }

    private bool IsColumn(int i) =>
        blocks[i].Kind == BlockKind.Heading
        && i + 1 < blocks.Count
        && ColumnHead.Is(page.TextOf(blocks[i].Paragraph), page.TextOf(blocks[i + 1].Paragraph), blocks[i + 1].Paragraph.Blanks > 0);

    private void Add(PartKind kind, int first, int end)
    {
        if (first == end && kind != PartKind.Start)
            return;
        if (parts.Count > 0 && parts[^1].Kind == kind && kind != PartKind.Start)
            parts[^1] = parts[^1] with { End = end };
        else
            parts.Add(new Part(kind, first, end));
    }
}
