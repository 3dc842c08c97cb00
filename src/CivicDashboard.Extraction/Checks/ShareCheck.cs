using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Checks;

/// <summary>
/// A share against the part and the whole that it names (供热用气4.77亿立方米，占天然气消费的77.3%), and against the whole of a hundred.
/// </summary>
internal static class ShareCheck
{
    private const int Reach = 3;

    /// <summary>Rates that no part can carry beyond its whole; 完成率, 覆盖率 of banks and 毛入学率 can.</summary>
    private static readonly string[] Closed =
        ["比重", "占比", "成功率", "化解率", "调解率", "办结率", "结案率", "破案率", "满意率", "满意度", "合格率", "知晓率", "参与率", "及时率", "优良率", "失业率", "达标率"];

    /// <summary>占年度计划的105%: no share of a whole.</summary>
    private static readonly string[] Yardsticks = ["计划", "目标", "任务", "预算", "上年", "去年", "同期", "指标"];

    /// <summary>Every share of the article that can be checked.</summary>
    public static IEnumerable<Finding> Find(ArticleFigures article)
    {
        var levels = article.Figures.Where(f => f.Measure == Measure.Level).ToLookup(f => WholeOf(f, f.Indicator));
        for (var i = 0; i < article.Figures.Count; i++)
        {
            var share = article.Figures[i];
            if (share.Measure != Measure.Level || !Reckoning.IsPercentage(share))
                continue;
            if (IsClosed(share.Indicator) && share.Quantity.Interval.Lower > 100)
                yield return new(share, [], Agrees: false);
            if ((Named(article, i, levels) ?? Among(article, i)) is { } finding)
                yield return finding;
        }
    }

    private static bool IsClosed(string indicator) =>
        Closed.Any(c => indicator.EndsWith(c, StringComparison.Ordinal)) && !Yardsticks.Any(y => indicator.Contains(y, StringComparison.Ordinal));

    /// <summary>
    /// The name of a share, A占B比重, names the part that stands before it and the whole that stands anywhere; 占全省粮食的2% has its
    /// whole in another place.
    /// </summary>
    private static Finding? Named(ArticleFigures article, int index, ILookup<object, Figure> levels)
    {
        var share = article.Figures[index];
        if (share.Indicator.IndexOf('占', StringComparison.Ordinal) is not (> 0 and var of) || !share.Indicator.EndsWith("比重", StringComparison.Ordinal)
            || article.Lead(index).Contains('全'))
            return null;
        var part = article.Figures.Skip(index - Reach).Take(Math.Min(Reach, index)).LastOrDefault(f => f.Indicator == share.Indicator[..of]);
        var whole = part is null ? null : levels[WholeOf(part, share.Indicator[(of + 1)..^2])].FirstOrDefault();
        return part is { Measure: Measure.Level } && whole is not null ? Compare(share, part, whole) : null;
    }

    /// <summary>党员100名，其中女党员30名，占30%.</summary>
    private static Finding? Among(ArticleFigures article, int index)
    {
        if (index < 2 || article.Lead(index).TrimStart("，（") is not ("占" or "占比" or "占比为" or "占比达" or "占总数的")
            || !article.Gap(index - 1).Contains("其中", StringComparison.Ordinal) || !article.InOneSentence(index - 2, index))
            return null;
        var (whole, part) = (article.Figures[index - 2], article.Figures[index - 1]);
        return ArticleFigures.AreAlike(whole, part) ? Compare(article.Figures[index], part, whole) : null;
    }

    private static Finding? Compare(Figure share, Figure part, Figure whole)
    {
        if (part.Quantity.Unit == "%" || part.Role != share.Role)
            return null;
        var reckoned = Reckoning.Percentage(Reckoning.Amount(part.Quantity), Reckoning.Amount(whole.Quantity));
        return new(share, [part, whole], Reckoning.Rate(share.Quantity).Meets(reckoned));
    }

    /// <summary>What a figure must say to be the whole of a part.</summary>
    private static object WholeOf(Figure part, string indicator) =>
        (indicator, part.Quantity.Unit, part.RegionCode, part.Place, part.Period, part.Role);
}
