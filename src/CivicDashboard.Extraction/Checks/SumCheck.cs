using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Checks;

/// <summary>
/// Parts against their total: 共38起，其中A 20起、B 15起; 从隶属关系看，…. What is listed need not be all there is, so parts contradict
/// their total only where they exceed it; where they add up to it, they confirm it.
/// </summary>
internal static class SumCheck
{
    private const int MostParts = 20;
    private const int Reach = 16;
    private const int LongestLead = 20;

    private static readonly string[] Openings = ["其中", "包括", "看，"];

    /// <summary>What follows these is no part of what stands before.</summary>
    private static readonly string[] Effects = ["带动", "撬动", "拉动", "惠及", "吸引", "累计", "涉及", "服务", "覆盖", "新增", "看，"];

    /// <summary>Every total of the article with its parts.</summary>
    public static IEnumerable<Finding> Find(ArticleFigures article)
    {
        for (var i = 1; i < article.Figures.Count; i++)
            if (OpensParts(article.Gap(i)) && (Confirmed(article, i) ?? Exceeded(article, i)) is { } finding)
                yield return finding;
    }

    private static bool OpensParts(ReadOnlySpan<char> gap)
    {
        var marker = -1;
        foreach (var opening in Openings)
            marker = Math.Max(marker, gap.LastIndexOf(opening));
        return marker >= 0 && gap.Length - marker <= LongestLead && !gap[..marker].Contains('\n');
    }

    /// <summary>All that follows of one kind adds up to a figure of the paragraph, which is no chance.</summary>
    private static Finding? Confirmed(ArticleFigures article, int first)
    {
        var parts = Parts(article, first);
        var total = parts.Count > 1 ? Before(article, first).FirstOrDefault(t => AddUp(parts, t.Figure)).Figure : null;
        return total is null ? null : new(total, parts, Agrees: true);
    }

    /// <summary>What 、 lists behind 其中 is more than anything in the sentence that it could be part of.</summary>
    private static Finding? Exceeded(ArticleFigures article, int first)
    {
        var listed = Listed(article, first);
        var totals = Before(article, first).Where(t => t.InSentence).Select(t => t.Figure).ToList();
        var exceeded = totals.Count > 0 && totals.All(t => Sum(listed).Lower > Reckoning.Amount(t.Quantity).Upper)
            && Effects.All(e => !article.Gap(first).Contains(e, StringComparison.Ordinal));
        return exceeded ? new(totals[0], listed, Agrees: false) : null;
    }

    /// <summary>The figures of the paragraph before the parts that may be the total, the nearest first; whether in the sentence that the parts follow.</summary>
    private static IEnumerable<(Figure Figure, bool InSentence)> Before(ArticleFigures article, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - Reach) && !article.Gap(i + 1).Contains('\n'); i--)
            if (ArticleFigures.AreAlike(article.Figures[i], article.Figures[first]) && article.Figures[i].Quantity.Unit != "%")
                yield return (article.Figures[i], article.InOneSentence(i, first - 1));
    }

    /// <summary>The figures after the opening that count the same thing, up to the next stop or opening.</summary>
    private static List<Figure> Parts(ArticleFigures article, int first)
    {
        var parts = new List<Figure> { article.Figures[first] };
        for (var i = first + 1; i < Math.Min(article.Figures.Count, first + MostParts); i++)
        {
            if (article.Gap(i).IndexOfAny("。！？\n") >= 0 || OpensParts(article.Gap(i)))
                break;
            if (ArticleFigures.AreAlike(article.Figures[i], article.Figures[first]))
                parts.Add(article.Figures[i]);
        }
        return parts;
    }

    /// <summary>The first part and those that 、 joins to it: kinds in such a list exclude each other, clauses behind commas may overlap.</summary>
    private static List<Figure> Listed(ArticleFigures article, int first)
    {
        var listed = new List<Figure> { article.Figures[first] };
        for (var i = first + 1; i < Math.Min(article.Figures.Count, first + MostParts); i++)
        {
            if (article.Gap(i) is not ['、', ..] || article.Gap(i).IndexOfAny("，。；\n") >= 0 || !ArticleFigures.AreAlike(article.Figures[i], listed[0]))
                break;
            listed.Add(article.Figures[i]);
        }
        return listed;
    }

    private static bool AddUp(List<Figure> parts, Figure total) =>
        parts.Append(total).All(f => f.Quantity.Bound == Bound.Exact) && Sum(parts).Meets(Reckoning.Amount(total.Quantity));

    private static Interval Sum(List<Figure> parts) => parts.Select(p => Reckoning.Amount(p.Quantity)).Aggregate((a, b) => a + b);
}
