using System.Text;
using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Extraction.Articles;

/// <summary>Puts an article together from its parts.</summary>
internal sealed class ArticleAssembler(PageFlow page, IReadOnlyList<Block> blocks)
{
    public ArticleText Assemble(ArticleParts parts)
    {
        var title = parts.Title is { } headlines ? TitleOf(headlines) : null;
        var notes = In(parts.Closing).Select(block => ClosingNote.Read(page.TextOf(block.Paragraph))!).ToList();
        var byline = In(parts.Byline).Select(ReadByline).ToList();
        // A title with nothing below it may be the only place where its words stand, so it is read too.
        var body = In(parts.Body ?? parts.Title).Where(block => block.Kind != BlockKind.Caption).ToList();
        var closing = In(parts.Closing).Where((_, i) => notes[i].HoldsMore);
        var author = byline.Count > 0 ? string.Join(' ', byline.Select(line => line.Author)) : AuthorWithin(body) ?? notes.Find(note => note.Author is not null)?.Author;
        var affiliation = byline.Find(line => line.Affiliation is not null)?.Affiliation ?? notes.Find(note => note.Affiliation is not null)?.Affiliation;
        return new ArticleText(title, author, affiliation, BodyOf([.. body, .. closing], title));
    }

    /// <summary>The words below a picture are an article of their own, without a title.</summary>
    public ArticleText AssembleCaption(Block caption) =>
        new(null, Credit.AtEnd(page.TextOf(caption.Paragraph))?.Author, null, BodyOf([caption], null));

    private IEnumerable<Block> In(Part? part) => part is { } run ? blocks.Skip(run.First).Take(run.End - run.First) : [];

    private Byline ReadByline(Block block)
    {
        var text = page.TextOf(block.Paragraph);
        return Byline.Read(text) ?? Byline.ReadBare(text)!;
    }

    /// <summary>A headline broken in two lines is one; headlines set apart are a kicker and a title.</summary>
    private string TitleOf(Part part)
    {
        var title = new StringBuilder();
        foreach (var block in In(part))
        {
            if (title.Length > 0 && block.Paragraph.Blanks > 0 && block.Kind != BlockKind.Subtitle)
                title.Append(' ');
            title.Append(page.TextOf(block.Paragraph));
        }
        return title.ToString();
    }

    private string? AuthorWithin(List<Block> body)
    {
        var prose = body.FindAll(block => block.IsBody);
        if (prose.Count == 0)
            return null;
        return Credit.AtBeginning(page.TextOf(prose[0].Paragraph)) ?? Credit.AtEnd(page.TextOf(prose[^1].Paragraph))?.Author;
    }

    private FlowText BodyOf(IReadOnlyList<Block> body, string? title)
    {
        var paragraphs = body.Select(block => BodyParagraph.Of(page, block)).ToList();
        var words = new SeamWords(page, paragraphs, title);
        var whole = new InterleavedColumns(page, words).Mend(new TornSentences(page, paragraphs, words).Join());
        var flow = new FlowTextBuilder(whole.Sum(paragraph => paragraph.Pieces.Sum(piece => piece.End - piece.Start + 1)));
        for (var i = 0; i < whole.Count; i++)
        {
            if (i > 0)
                flow.Break(page.Flow.OriginOf(BreakBehind(whole[i - 1].Pieces[^1].End)));
            foreach (var (start, end) in whole[i].Pieces)
                flow.Append(page.Flow, start, end);
        }
        return flow.Build();
    }

    /// <summary>The line break behind a paragraph; what stands last on the page has none, but may have been moved before another.</summary>
    private int BreakBehind(int end) => page.Flow.Text.IndexOf('\n', end) is var next and >= 0 ? next : page.Flow.Text.LastIndexOf('\n');
}
