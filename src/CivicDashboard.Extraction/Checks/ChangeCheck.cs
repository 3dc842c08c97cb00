using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Checks;

/// <summary>A change against the two levels that it leads between: 由8610张压减至278张，下降96.8%; or the levels of two years.</summary>
internal static class ChangeCheck
{
    private const int Reach = 10;

    private static readonly string[] Changes = ["增", "升", "提高", "涨", "扩大", "降", "减", "缩短", "跌"];

    /// <summary>Growth of these is reckoned at constant prices, so that it does not lead from one printed level to the other.</summary>
    private static readonly string[] AtConstantPrices = ["生产总值", "GDP", "增加值", "产值", "收入"];

    /// <summary>Every change of the article whose two levels are known.</summary>
    public static IEnumerable<Finding> Find(ArticleFigures article) => [.. FromTo(article), .. BetweenPeriods(article)];

    private static IEnumerable<Finding> FromTo(ArticleFigures article)
    {
        for (var i = 2; i < article.Figures.Count; i++)
            if (LeadsFromTo(article, i) && Difference(article.Figures[i - 2].Quantity, article.Figures[i - 1].Quantity, article.Figures[i].Quantity.Unit) is { } reckoned)
                yield return new(article.Figures[i], [article.Figures[i - 2], article.Figures[i - 1]], Size(Reckoning.Rate(article.Figures[i].Quantity)).Meets(Size(reckoned)));
    }

    private static bool LeadsFromTo(ArticleFigures article, int index)
    {
        var (from, to, change) = (article.Figures[index - 2], article.Figures[index - 1], article.Figures[index]);
        var behind = article.Gap(index);
        return article.InOneSentence(index - 2, index) && from.Measure == Measure.Level && to.Measure == Measure.Level && from.Indicator == to.Indicator
            && from.Quantity.Unit == to.Quantity.Unit && change.Measure is not (Measure.Rank or Measure.AverageGrowth) && change.Indicator == to.Indicator
            && article.Lead(index - 2).IndexOfAny('由', '从') >= 0 && article.Gap(index - 1).IndexOfAny('至', '到') >= 0
            && behind is ['，' or '（', ..] && behind.Length <= Reach && !behind.Contains("均", StringComparison.Ordinal) && SpeaksOfChange(behind);
    }

    private static bool SpeaksOfChange(ReadOnlySpan<char> words)
    {
        foreach (var change in Changes)
            if (words.Contains(change, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>The change from one level to the other in a unit; null where the unit does not tell which kind of change it measures.</summary>
    private static Interval? Difference(Quantity from, Quantity to, string unit)
    {
        var (before, after) = (Reckoning.Amount(from), Reckoning.Amount(to));
        if (unit == "%" && from.Unit != "%")
            return Reckoning.Percentage(after, before) is { Upper: { } high } ratio ? ratio with { Lower = ratio.Lower - 100, Upper = high - 100 } : null;
        return unit == from.Unit ? unit == "%" ? null : after - before : unit == "个百分点" && from.Unit == "%" ? after - before : null;
    }

    /// <summary>下降 may be printed as a fall or as the size of it.</summary>
    private static Interval Size(Interval change) => change.Upper < 0 ? -change : change;

    private static IEnumerable<Finding> BetweenPeriods(ArticleFigures article)
    {
        var levels = article.Figures.Where(f => f.Measure == Measure.Level && f.Period is not null).ToLookup(f => f.Key);
        foreach (var change in article.Figures.Where(f => f.Measure.IsChange))
        {
            if (change.Key.ComparedWith is not { } earlier)
                continue;
            var now = change.Key with { Measure = Measure.Level, Base = null };
            var level = levels[now].FirstOrDefault();
            var before = levels[now with { Period = earlier }].FirstOrDefault();
            if (level is null || before?.Quantity.Unit != level.Quantity.Unit || ImpliedLevels.Before(level.Quantity, change.Quantity) is not { } implied)
                continue;
            var agrees = implied.Printed.Meets(before.Quantity.Printed);
            if (agrees || !AtConstantPrices.Any(word => change.Indicator.Contains(word, StringComparison.Ordinal)))
                yield return new(change, [before, level], agrees);
        }
    }
}
