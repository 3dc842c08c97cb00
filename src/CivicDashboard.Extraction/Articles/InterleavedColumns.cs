using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Extraction.Articles;

/// <summary>
/// Mends columns that were read in the wrong order: a paragraph breaks off and nothing near it goes on, while another
/// paragraph of the article continues its words. There must be exactly one such; the heading above the beginning goes with it.
/// </summary>
internal sealed class InterleavedColumns(PageFlow page, SeamWords words)
{
    /// <summary>Beginnings looked for; a page with more is not interleaved but cut off everywhere.</summary>
    private const int MostSearches = 8;

    public List<BodyParagraph> Mend(List<BodyParagraph> paragraphs)
    {
        var searches = 0;
        for (var i = paragraphs.Count - 1; i >= 0 && searches < MostSearches; i--)
        {
            if (!TornSentences.IsTorn(page, paragraphs[i]))
                continue;
            searches++;
            if (ContinuationOf(paragraphs, i) is { } rest)
                Move(paragraphs, i, rest);
        }
        return paragraphs;
    }

    private int? ContinuationOf(List<BodyParagraph> paragraphs, int torn)
    {
        int? found = null;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (i == torn || !Continues(paragraphs, torn, i))
                continue;
            if (found is not null)
                return null;
            found = i;
        }
        return found;
    }

    private bool Continues(List<BodyParagraph> paragraphs, int torn, int i)
    {
        if (!TornSentences.CanContinue(page, paragraphs[i]) || (i > 0 && i - 1 != torn && TornSentences.IsTorn(page, paragraphs[i - 1])))
            return false;
        var beginning = paragraphs[i].FirstPiece(page);
        return Punctuation.CannotBegin(beginning[0]) || words.Join(paragraphs[torn].LastPiece(page), beginning);
    }

    private static void Move(List<BodyParagraph> paragraphs, int torn, int rest)
    {
        paragraphs[torn].RunOn(paragraphs[rest]);
        if (torn < rest)
        {
            paragraphs.RemoveAt(rest);
            return;
        }
        paragraphs[rest] = paragraphs[torn];
        paragraphs.RemoveAt(torn);
        if (torn - 1 <= rest || !paragraphs[torn - 1].IsHeading)
            return;
        var heading = paragraphs[torn - 1];
        paragraphs.RemoveAt(torn - 1);
        paragraphs.Insert(rest, heading);
    }
}
