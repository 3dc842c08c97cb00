using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Extraction.Articles;

/// <summary>A paragraph of a body: the pieces of the page that it was put together from.</summary>
internal sealed class BodyParagraph
{
    private readonly List<(int Start, int End)> pieces = [];

    /// <summary>Spans of the page's flow, in the order they are read.</summary>
    public IReadOnlyList<(int Start, int End)> Pieces => pieces;

    /// <summary>Whether it is a heading inside the article.</summary>
    public bool IsHeading { get; private set; }

    /// <summary>Whether it is running text, which a sentence may run out of or into.</summary>
    public bool IsProse { get; private set; }

    /// <summary>Whether its last line reaches the width of its column.</summary>
    public bool FillsLine { get; private init; }

    public static BodyParagraph Of(PageFlow page, Block block)
    {
        var (start, end) = (block.Paragraph.Start, block.Paragraph.End);
        var text = page.TextOf(block.Paragraph);
        if (block.Kind is BlockKind.Text or BlockKind.News or BlockKind.Caption && Credit.AtEnd(text) is var (length, _) && !text[length..].ContainsAnyInRange('0', '9'))
            end = start + length;
        var isProse = block.IsBody && !SourceLine.Is(text) && !TableRow.Is(text);
        return new BodyParagraph { pieces = { (start, end) }, IsHeading = block.IsHeadline, IsProse = isProse, FillsLine = block.Paragraph.FillsLine };
    }

    /// <summary>Runs on in another paragraph, which is thereby used up.</summary>
    public void RunOn(BodyParagraph rest)
    {
        pieces.AddRange(rest.pieces);
        (IsHeading, IsProse) = (false, true);
    }

    public ReadOnlySpan<char> FirstPiece(PageFlow page) => Slice(page, Pieces[0]);

    public ReadOnlySpan<char> LastPiece(PageFlow page) => Slice(page, Pieces[^1]);

    private static ReadOnlySpan<char> Slice(PageFlow page, (int Start, int End) piece) => page.Flow.Text.AsSpan(piece.Start, piece.End - piece.Start);
}
