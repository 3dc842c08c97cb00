using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Checks;

/// <summary>
/// A rate beside its parts: 受理矛盾纠纷100余件，成功调解80多件，调解成功率超75%. The three stand next to each other, the whole has a
/// verb of taking in, and the verb of the rate stands with the part.
/// </summary>
internal static class RateCheck
{
    private const int Reach = 16;

    private static readonly string[] TakenIn =
        ["受理", "排查", "摸排", "接到", "接报", "接收", "收到", "收集", "登记", "立案", "发现", "发生", "交办", "转办", "承办", "抽检", "检测", "检查", "征集", "梳理", "调解"];

    /// <summary>Every rate of the article that stands beside its parts.</summary>
    public static IEnumerable<Finding> Find(ArticleFigures article)
    {
        for (var i = 2; i < article.Figures.Count; i++)
            if (IsBesideParts(article, i))
                yield return Compare(article.Figures[i], article.Figures[i - 2], article.Figures[i - 1]);
    }

    private static bool IsBesideParts(ArticleFigures article, int index)
    {
        var (whole, part, rate) = (article.Figures[index - 2], article.Figures[index - 1], article.Figures[index]);
        return VerbOf(rate) is { } verb && article.Gap(index).Length <= Reach
            && article.InOneSentence(index - 2, index) && ArticleFigures.AreAlike(whole, part) && rate.Role == part.Role
            && whole.Quantity.Unit != "%" && HaveOneNoun(whole.Indicator, part.Indicator, verb)
            && article.Gap(index - 1).Contains(verb, StringComparison.Ordinal) && IsTakenIn(article.Lead(index - 2), verb);
    }

    /// <summary>调解成功率 is told of 成功调解80多件, 化解率 of 化解80件.</summary>
    private static string? VerbOf(Figure rate) =>
        rate.Measure == Measure.Level && Reckoning.IsPercentage(rate) && rate.Indicator.Length > 2 && rate.Indicator[^1] == '率' ? rate.Indicator[^3..^1] : null;

    private static bool IsTakenIn(ReadOnlySpan<char> lead, string verb)
    {
        foreach (var word in TakenIn)
            if (word != verb && lead.Contains(word, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>受理矛盾纠纷, 调解矛盾纠纷: names that end alike; or 调解成功, which has no noun of its own.</summary>
    private static bool HaveOneNoun(string whole, string part, string verb) =>
        whole.Length > 1 && (part.EndsWith(whole[^2..], StringComparison.Ordinal) || part.EndsWith(verb, StringComparison.Ordinal));

    private static Finding Compare(Figure rate, Figure whole, Figure part)
    {
        var reckoned = Reckoning.Percentage(Reckoning.Amount(part.Quantity), Reckoning.Amount(whole.Quantity));
        return new(rate, [whole, part], Reckoning.Rate(rate.Quantity).Meets(reckoned));
    }
}
