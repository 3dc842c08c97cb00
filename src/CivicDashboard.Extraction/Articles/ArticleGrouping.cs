namespace CivicDashboard.Extraction.Articles;

/// <summary>
/// Tells which parts belong to one article. Most pages set title, author, body, closing note; some set title and author
/// behind the body, and one page may do both. Of all ways to divide a page the one is taken that leaves the fewest bodies
/// without a title and titles without a body; found from the end of the page backwards, each place looked at once.
/// </summary>
internal static class ArticleGrouping
{
    private const int WithoutBody = 4000;
    private const int WithoutTitle = 2000;
    private const int AuthorBelow = 500;
    private const int TitleBelow = 1;

    private static readonly PartKind[] titleAbove = [PartKind.Title, PartKind.Byline, PartKind.Body, PartKind.Closing];
    private static readonly PartKind[] authorBelow = [PartKind.Title, PartKind.Body, PartKind.Byline, PartKind.Closing];
    private static readonly PartKind[] titleBelow = [PartKind.Body, PartKind.Closing, PartKind.Title, PartKind.Byline];

    public static List<ArticleParts> Group(IReadOnlyList<Part> parts)
    {
        var costs = new int[parts.Count + 1];
        var ends = new int[parts.Count];
        var behindStarts = parts.Count;
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            (costs[i], ends[i]) = (int.MaxValue, i + 1);
            behindStarts = parts[i].Kind == PartKind.Start ? behindStarts : i;
            Try(parts, i, behindStarts, titleAbove, 0, costs, ends);
            Try(parts, i, behindStarts, authorBelow, AuthorBelow, costs, ends);
            Try(parts, i, i, titleBelow, TitleBelow, costs, ends);
        }
        var articles = new List<ArticleParts>();
        for (var i = 0; i < parts.Count; i = ends[i])
            articles.Add(Gather(parts, i, ends[i]));
        return articles;
    }

    private static void Try(IReadOnlyList<Part> parts, int first, int from, PartKind[] order, int cost, int[] costs, int[] ends)
    {
        var (end, titled, told) = (from, false, false);
        foreach (var kind in order)
        {
            if (end == parts.Count || parts[end].Kind != kind)
                continue;
            (titled, told) = (titled || kind == PartKind.Title, told || kind == PartKind.Body);
            end++;
        }
        if (end == first)
            return;
        // Thousands of parts add up: the sum must not run over.
        var total = (int)Math.Min(int.MaxValue - 1L, (long)costs[end] + cost + (told ? 0 : WithoutBody) + (titled ? 0 : WithoutTitle));
        if (total < costs[first])
            (costs[first], ends[first]) = (total, end);
    }

    private static ArticleParts Gather(IReadOnlyList<Part> parts, int first, int end)
    {
        Part? Find(PartKind kind)
        {
            for (var i = first; i < end; i++)
                if (parts[i].Kind == kind)
                    return parts[i];
            return null;
        }

        return new ArticleParts(Find(PartKind.Title), Find(PartKind.Byline), Find(PartKind.Body), Find(PartKind.Closing));
    }
}
