namespace CivicDashboard.Statistics;

/// <summary>
/// Quantities as people write them, the bound in words: 超75%, 630余件, 2—3条, over 75%. A change carries its sign (+5.6%), or where
/// it is bounded its direction: 下降超30%, down by over 30%.
/// </summary>
public static class QuantityText
{
    /// <summary>The wording of a quantity.</summary>
    /// <param name="quantity">What to say.</param>
    /// <param name="language">In which language.</param>
    /// <param name="measure">A change is signed, a rank is an ordinal.</param>
    /// <param name="unit">The unit's name in the language; where null, the quantity's own.</param>
    public static string Of(Quantity quantity, Language language, Measure measure = Measure.Level, string? unit = null)
    {
        unit ??= language == Language.Chinese ? quantity.Unit : EnglishUnit(quantity.Unit);
        if (measure == Measure.Rank && quantity.Bound == Bound.Exact)
            return language == Language.Chinese ? $"第{NumberText.Of(quantity.Value, language)}位" : $"rank {NumberText.Of(quantity.Value, language)}";
        return measure.IsChange ? Change(quantity, language, unit) : Plain(quantity, language, unit);
    }

    private static string Change(Quantity q, Language language, string unit)
    {
        if (q.Bound == Bound.Exact)
            return (q.Value > 0 ? "+" : "") + Plain(q, language, unit);
        if (q.High is { } high && Math.Sign(high) * Math.Sign(q.Value) < 0)
            return Plain(q, language, unit);
        var size = q with { Value = Math.Abs(q.Value), High = q.High is { } end ? Math.Abs(end) : null };
        var direction = (language, q.Value < 0) switch
        {
            (Language.Chinese, true) => "下降",
            (Language.Chinese, false) => "增长",
            (_, true) => "down by ",
            (_, false) => "up by ",
        };
        return direction + Plain(size, language, unit);
    }

    private static string Plain(Quantity q, Language language, string unit) => (q.Bound, language) switch
    {
        (Bound.Range, _) when q.High is { } high => Range(Math.Min(q.Value, high), Math.Max(q.Value, high), language, unit),
        (_, Language.Chinese) => InChinese(q.Bound, NumberText.Of(q.Value, language), unit),
        _ => InEnglish(q.Bound) + NumberText.Of(q.Value, language) + Spaced(unit),
    };

    private static string Range(decimal low, decimal high, Language language, string unit)
    {
        var dash = (language, low < 0) switch
        {
            (Language.Chinese, false) => "—",
            (Language.Chinese, true) => "至",
            (_, false) => "–",
            (_, true) => " to ",
        };
        var end = language == Language.Chinese ? unit : Spaced(unit);
        return NumberText.Of(low, language) + (unit == "%" ? "%" : "") + dash + NumberText.Of(high, language) + end;
    }

    private static string InChinese(Bound bound, string number, string unit) => bound switch
    {
        Bound.About => $"约{number}{unit}",
        Bound.JustOver when unit == "%" => $"{number}%多",
        Bound.JustOver => $"{number}余{unit}",
        Bound.Over => $"超{number}{unit}",
        Bound.AtLeast => $"{number}{unit}以上",
        Bound.JustUnder => $"近{number}{unit}",
        Bound.Under => $"不足{number}{unit}",
        Bound.AtMost => $"{number}{unit}以内",
        _ => number + unit,
    };

    private static string InEnglish(Bound bound) => bound switch
    {
        Bound.About => "about ",
        Bound.JustOver => "just over ",
        Bound.Over => "over ",
        Bound.AtLeast => "at least ",
        Bound.JustUnder => "nearly ",
        Bound.Under => "under ",
        Bound.AtMost => "at most ",
        _ => "",
    };

    private static string EnglishUnit(string unit) => unit switch
    {
        "个百分点" => "percentage points",
        "元" => "yuan",
        _ => unit,
    };

    private static string Spaced(string unit) => unit is "" or "%" or "‰" ? unit : " " + unit;
}
