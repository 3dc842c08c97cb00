using CivicDashboard.Storage;

namespace CivicDashboard.Web.Parts;

/// <summary>A run of text, with the figure that it is where it is one.</summary>
/// <param name="InSentence">Whether it belongs to the sentence that is being shown.</param>
public sealed record TextRun(string Text, FigureRecord? Figure, bool InSentence = false);

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

    /// <summary>The paragraph that a figure stands in, with its sentence and the figure itself marked.</summary>
    public static IReadOnlyList<TextRun> ParagraphOf(string text, FigureRecord figure)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, figure.ArticleStart - 1)) + 1;
        var end = text.IndexOf('\n', figure.ArticleEnd) is var feed and >= 0 ? feed : text.Length;
        var (from, to) = SentenceOf(text, figure);
        (int Start, int End, bool InSentence)[] parts =
            [(start, from, false), (from, figure.ArticleStart, true), (figure.ArticleEnd, to, true), (to, end, false)];
        var runs = parts.Where(p => p.End > p.Start).Select(p => (p.Start, Run: new TextRun(text[p.Start..p.End], null, p.InSentence)));
        return
        [
            .. runs.Append((figure.ArticleStart, new(text[figure.ArticleStart..figure.ArticleEnd], figure, true)))
                .OrderBy(r => r.Item1)
                .Select(r => r.Item2),
        ];
    }

    /// <summary>Where the figure's sentence stands; the figure alone where the sentence is not found as it was noted.</summary>
    private static (int From, int To) SentenceOf(string text, FigureRecord figure)
    {
        var quote = figure.Quote.Trim();
        var from = text.IndexOf(quote, Math.Max(0, figure.ArticleEnd - quote.Length), StringComparison.Ordinal);
        return quote.Length > 0 && from >= 0 && from <= figure.ArticleStart && from + quote.Length >= figure.ArticleEnd
            ? (from, from + quote.Length)
            : (figure.ArticleStart, figure.ArticleEnd);
    }

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
