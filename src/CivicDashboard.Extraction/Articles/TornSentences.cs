using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Extraction.Articles;

/// <summary>
/// Joins sentences that a column's or page's end tore apart. Usually the next paragraph goes on. Where a pull quote stands
/// between, the words on both sides of the seam must be known together from the rest of the article.
/// </summary>
internal sealed class TornSentences(PageFlow page, IReadOnlyList<BodyParagraph> paragraphs, SeamWords words)
{
    /// <summary>The paragraphs of a body, torn ones joined with what follows near by.</summary>
    public List<BodyParagraph> Join()
    {
        var joined = new List<BodyParagraph>(paragraphs.Count);
        for (var i = 0; i < paragraphs.Count;)
        {
            var paragraph = paragraphs[i++];
            var between = new List<BodyParagraph>();
            var afterHeading = joined.Count > 0 && joined[^1].IsHeading;
            while (i < paragraphs.Count && (IsTorn(page, paragraph) || IsTornHeading(paragraph, paragraphs[i], afterHeading)))
            {
                if (SkipsNext(paragraph, i))
                    between.Add(paragraphs[i++]);
                else if (!CanContinue(page, paragraphs[i]))
                    break;
                paragraph.RunOn(paragraphs[i++]);
            }
            joined.Add(paragraph);
            joined.AddRange(between);
        }
        return joined;
    }

    /// <summary>Whether a paragraph ends within a sentence.</summary>
    public static bool IsTorn(PageFlow page, BodyParagraph paragraph) => paragraph.IsProse && !Punctuation.EndsSentence(paragraph.LastPiece(page));

    /// <summary>Whether a paragraph could go on with another's sentence: running text that does not begin an item.</summary>
    public static bool CanContinue(PageFlow page, BodyParagraph paragraph) => paragraph.IsProse && !ListMarker.Begins(paragraph.FirstPiece(page));

    /// <summary>
    /// A short beginning without a full stop looks like a heading. But no paragraph begins with the last character of a word,
    /// and a heading that fills its line or stands below another one has no words that run on below by chance.
    /// </summary>
    private bool IsTornHeading(BodyParagraph paragraph, BodyParagraph next, bool afterHeading) =>
        paragraph.IsHeading && CanContinue(page, next)
        && (BeginsWithRemnant(next.FirstPiece(page)) || ((afterHeading || paragraph.FillsLine) && words.Join(paragraph.LastPiece(page), next.FirstPiece(page))));

    private static bool BeginsWithRemnant(ReadOnlySpan<char> text) =>
        Punctuation.CannotBegin(text[0])
        || (text.Length > 2 && (text[1] is '。' or '；' or '，' or '、' or ',' || text[2] is '。'));

    /// <summary>A pull quote (one whole sentence) or heading that the layout set into the sentence: what stands behind it fits, and it does not.</summary>
    private bool SkipsNext(BodyParagraph paragraph, int next)
    {
        if (next + 1 >= paragraphs.Count || !CanContinue(page, paragraphs[next + 1]))
            return false;
        var (between, behind) = (paragraphs[next], paragraphs[next + 1]);
        var end = paragraph.LastPiece(page);
        var quote = between.LastPiece(page);
        var isWhole = between.IsHeading || (Punctuation.EndsSentence(quote) && !Punctuation.HasSentenceInside(quote));
        return isWhole && !words.Join(end, between.FirstPiece(page)) && words.Join(end, behind.FirstPiece(page));
    }
}
