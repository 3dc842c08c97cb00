using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Extraction.Articles;

/// <summary>Takes a newspaper page, report or web text apart into its articles.</summary>
public static class PageReader
{
    /// <summary>The articles in the order of the file. Every character that could hold a figure is in one of them.</summary>
    public static IReadOnlyList<ArticleText> Read(string text)
    {
        var page = Unwrapper.Unwrap(text, BlockReader.Part);
        var blocks = BlockReader.Read(page);
        var parts = PartReader.Read(page, blocks);
        var assembler = new ArticleAssembler(page, blocks);
        var articles = new List<(int First, ArticleText Article)>();
        foreach (var group in ArticleGrouping.Group(parts))
            if ((group.Body ?? group.Title ?? group.Closing) is { } main)
                articles.Add((main.First, assembler.Assemble(group)));
        for (var i = 0; i < blocks.Count; i++)
            if (blocks[i].Kind == BlockKind.Caption)
                articles.Add((i, assembler.AssembleCaption(blocks[i])));
        return articles.Where(found => found.Article.Body.Text.Length > 0).OrderBy(found => found.First).Select(found => found.Article).ToList();
    }
}
