using CivicDashboard.Storage;

namespace CivicDashboard.Web.Parts;

/// <summary>A run of text, with the figure that it is where it is one.</summary>
public sealed record TextRun(string Text, FigureRecord? Figure);

/// <summary>A text cut into paragraphs and at its figures, so that each can be marked where it stands.</summary>
public static class MarkedText
{
    /// <summary>The paragraphs of an article, the figures in the order of the text. Of figures that overlap the first is marked.</summary>
    public static IReadOnlyList<IReadOnlyList<TextRun>> Paragraphs(string text, IEnumerable<FigureRecord> figures)
    {
        var ordered = figures.OrderBy(f => f.ArticleStart).ToList();
        var paragraphs = new List<IReadOnlyList<TextRun>>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var feed and >= 0 ? feed : text.Length;
            var runs = Runs(text, start, end, ordered.Where(f => f.ArticleStart >= start && f.ArticleEnd <= end));
            if (runs.Any(r => !string.IsNullOrWhiteSpace(r.Text)))
                paragraphs.Add(runs);
            start = end + 1;
        }
        return paragraphs;
    }

    /// <summary>The paragraph that a figure stands in, with that figure alone marked.</summary>
    public static IReadOnlyList<TextRun> ParagraphOf(string text, FigureRecord figure) =>
        Paragraphs(text, [figure]).FirstOrDefault(p => p.Any(r => r.Figure is not null)) ?? [new(figure.Quote, null)];

    private static List<TextRun> Runs(string text, int start, int end, IEnumerable<FigureRecord> figures)
    {
        var runs = new List<TextRun>();
        var at = start;
        foreach (var figure in figures.Where(f => f.ArticleStart >= start))
        {
            if (figure.ArticleStart < at)
                continue;
            if (figure.ArticleStart > at)
                runs.Add(new(text[at..figure.ArticleStart], null));
            runs.Add(new(text[figure.ArticleStart..figure.ArticleEnd], figure));
            at = figure.ArticleEnd;
        }
        if (at < end)
            runs.Add(new(text[at..end], null));
        return runs;
    }
}
