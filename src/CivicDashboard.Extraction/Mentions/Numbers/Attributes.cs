using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Numbers;

/// <summary>
/// Numbers that only describe what another number counts: 8个|1类新药, 59个|投资10亿元以上的项目, 年收益50万元以上的村|1959个.
/// They are part of a noun and no figures.
/// </summary>
internal static class Attributes
{
    private const int Near = 6;

    /// <summary>The numbers without those that only describe.</summary>
    public static IReadOnlyList<NumberMention> Drop(string text, List<NumberMention> numbers)
    {
        var kept = new List<NumberMention>(numbers.Count);
        for (var i = 0; i < numbers.Count; i++)
        {
            var behind = kept.Count > 0 ? numbers[i].Start - kept[^1].End : int.MaxValue;
            if (!(behind == 0 && Describes(text, numbers[i]))
                && !(IsThreshold(text, numbers[i]) && (behind <= Near || CountsSoon(text, numbers, i))))
                kept.Add(numbers[i]);
        }
        return kept;
    }

    /// <summary>8个1类新药, not 979起1214人 nor 9批1649名医务人员: a class, and a noun at once.</summary>
    private static bool Describes(string text, NumberMention number) =>
        number.End < text.Length && text[number.End] is >= '一' and <= '龥' && number.Quantity.Unit is "类" or "级" or "期" or "代" or "层" or "星";

    private static bool IsThreshold(string text, NumberMention number) =>
        number.Quantity.Bound is Bound.AtLeast or Bound.AtMost && number.End < text.Length && text[number.End] == '的'
        && number.UnitKind is not ("ratio" or "points" or "multiple");

    private static bool CountsSoon(string text, List<NumberMention> numbers, int index) =>
        index + 1 < numbers.Count && numbers[index + 1].Start - numbers[index].End <= 2 * Near
        && text.AsSpan(numbers[index].End, numbers[index + 1].Start - numbers[index].End).IndexOfAny('，', '。', '；') < 0;
}
