using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Checks;

/// <summary>The figures of an article with the words between them.</summary>
internal sealed class ArticleFigures
{
    private readonly string text;
    private readonly int[] sentences;

    /// <summary>Numbers the sentences that the figures stand in.</summary>
    public ArticleFigures(string text, IReadOnlyList<Figure> figures)
    {
        (this.text, Figures) = (text, figures);
        sentences = new int[figures.Count];
        for (var i = 1; i < figures.Count; i++)
            sentences[i] = sentences[i - 1] + (Gap(i).IndexOfAny("。！？；\n") >= 0 ? 1 : 0);
    }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>The words between the figure before (or the article's start) and this one.</summary>
    public ReadOnlySpan<char> Gap(int index)
    {
        var from = index == 0 ? 0 : Figures[index - 1].ArticleEnd;
        return text.AsSpan(from, Math.Max(0, Figures[index].ArticleStart - from));
    }

    /// <summary>The words of its own sentence between the figure before and this one.</summary>
    public ReadOnlySpan<char> Lead(int index)
    {
        var gap = Gap(index);
        return gap[(gap.LastIndexOfAny("。！？；\n") + 1)..];
    }

    /// <summary>Whether two figures stand in one sentence.</summary>
    public bool InOneSentence(int first, int second) => sentences[first] == sentences[second];

    /// <summary>Whether two figures count the same kind of thing, at the same place and time, and both are results or both plans.</summary>
    public static bool AreAlike(Figure a, Figure b) =>
        a.Measure == Measure.Level && b.Measure == Measure.Level && a.Quantity.Unit == b.Quantity.Unit
        && a.Role == b.Role && a.RegionCode == b.RegionCode && a.Place == b.Place && a.Period == b.Period;
}
