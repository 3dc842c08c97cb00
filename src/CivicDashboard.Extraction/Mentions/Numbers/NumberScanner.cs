using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Numbers;

/// <summary>
/// Finds the numbers that count or measure something: with bound, magnitude and unit. Dates, codes, names and figures of speech
/// are passed over. One pass over the text.
/// </summary>
public sealed class NumberScanner(UnitIndex units)
{
    private const int LongestCode = 60;

    private readonly ImpliedUnits implied = new(units);

    /// <summary>The numbers of a text in order.</summary>
    /// <param name="text">An article's text.</param>
    /// <param name="masked">Spans that are known to be something else (times), in order.</param>
    public IReadOnlyList<NumberMention> Scan(string text, IReadOnlyList<(int Start, int End)> masked)
    {
        var found = new List<NumberMention>();
        var masks = new SpanCursor(masked);
        var names = new SpanCursor(Spans.Merge(QuotedNames.Find(text), WebAddresses.Find(text)));
        for (var i = 0; i < text.Length;)
        {
            if (masks.EndOfSpanAt(i) is > 0 and var afterMask)
                i = afterMask;
            else if (!Digits.IsAny(text[i]) && text[i] is not ('第' or '过' or '多'))
                i++;
            else if (names.EndOfSpanAt(i) is > 0 and var afterName)
                i = afterName;
            else
                i = ReadAt(text, i, masks, found);
        }
        return Attributes.Drop(text, found);
    }

    private int ReadAt(string text, int at, SpanCursor masks, List<NumberMention> found)
    {
        if (text[at] == '第')
            return RankReader.Read(text, at, found);
        if (SpecialForms.Read(text, at) is { } special)
            return Keep(text, at, special, found);
        if (!Digits.IsAny(text[at]))
            return at + 1;
        if (CodeEnd(text, at) is > 0 and var codeEnd)
            return codeEnd;
        if (NumeralAt(text, at, out var end) is not { } first)
            return Math.Max(end, at + 1);
        return RangeAt(text, at, first, masks) is { } range
            ? Keep(text, at, range.Numeral, range.Unit, range.UnitEnd, found)
            : Keep(text, at, first, UnitAfter(text, first.End, out var unitEnd) ?? implied.Behind(text, at, first), unitEnd, found);
    }

    private Numeral? NumeralAt(string text, int at, out int end) => Digits.IsArabic(text[at])
        ? ArabicNumeral.Read(text, at, units.Names, out end)
        : ChineseNumeral.Read(text, at, out end);

    /// <summary>Codes and formulas: NDKT2026083, PM2.5, 5G, 1+4+N, 7×24, 87：9：4. Answers the offset behind it, 0 where it is none.</summary>
    private int CodeEnd(string text, int at)
    {
        if (!Digits.IsArabic(text[at]))
            return 0;
        var end = at;
        while (end < text.Length && end - at < LongestCode && (Digits.IsArabic(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && Digits.IsArabic(text[end + 1]))))
            end++;
        var before = at > 0 ? text[at - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        var next = end + 1 < text.Length ? text[end + 1] : ' ';
        var formula = before is '+' or '×' or '＋' or '#' or '_' or '@' || after is '+' or '×' or '＋' or '_' or '@'
            || (after is ':' or '：' or '∶' && Digits.IsArabic(next))
            || (before is ':' or '：' or '∶' && at > 1 && Digits.IsArabic(text[at - 2]));
        var code = (char.IsAsciiLetter(before) && !Acronyms.EndWith(text.AsSpan(0, at)))
            || (before is '-' or '－' && at > 1 && char.IsAsciiLetterOrDigit(text[at - 2]))
            || (char.IsAsciiLetter(after) && units.Match(text, end, out _) == 0)
            || (text[at] == '0' && end - at > 1 && Digits.IsArabic(text[at + 1]));
        return formula || code ? end : 0;
    }

    private Unit? UnitAfter(string text, int at, out int end)
    {
        var skip = at < text.Length && text[at] is ' ' or '　' ? 1 : 0;
        var length = at + skip < text.Length ? units.Match(text, at + skip, out var unit) : Unmatched(out unit);
        end = length > 0 ? at + skip + length : at;
        return length > 0 ? unit : null;
    }

    private static int Unmatched(out Unit unit)
    {
        unit = null!;
        return 0;
    }

    /// <summary>2—3条, 30%至40%, 8—10亿元, 80%和90%之间: the first shares the second's unit and magnitude where it has none.</summary>
    private (Numeral Numeral, Unit? Unit, int UnitEnd)? RangeAt(string text, int at, Numeral first, SpanCursor masks)
    {
        var firstUnit = UnitAfter(text, first.End, out var firstEnd);
        var between = firstEnd < text.Length && text[firstEnd] is '和' or '与' or '同';
        var second = between ? firstEnd + 1 : RangeSigns.Behind(text, firstEnd);
        if (second < 0 || first.High is not null || masks.Covers(second) || second >= text.Length || !Digits.IsAny(text[second]))
            return null;
        if (SpecialForms.Read(text, second) is not null || NumeralAt(text, second, out _) is not { High: null } last)
            return null;
        var unit = UnitAfter(text, last.End, out var unitEnd);
        if (unit is null || (firstUnit is not null && firstUnit.Canonical != unit.Canonical) || (between && !text.AsSpan(unitEnd).StartsWith("之间")))
            return null;
        var low = firstUnit is null && first.Magnitude == 1 && last.Magnitude > 1 && first.Script == Script.Arabic
            ? first.Value * last.Magnitude
            : first.Value;
        if (low >= last.Value)
            return null;
        var script = last.Script > first.Script ? first.Script : last.Script;
        return (new(last.End, low, last.Value, Bound.Range, 1, script == Script.ChineseDigit ? Script.ChineseWithStep : script), unit, unitEnd);
    }

    private static int Keep(string text, int at, SpecialForm form, List<NumberMention> found)
    {
        var bound = WithBounds(text, at, form.End, form.Bound, round: text[at] == '半', time: false, out var start, out var end);
        found.Add(new(start, end, new(Plain(form.Value), form.High, form.Unit, bound), form.Unit == "番" ? "multiple" : "ratio"));
        return end;
    }

    private int Keep(string text, int at, Numeral numeral, Unit? unit, int unitEnd, List<NumberMention> found)
    {
        if (unit is { Name: "个" } && unitEnd < text.Length && text[unitEnd] == '半' && units.Match(text, unitEnd + 1, out var halved) is > 0 and var half && halved.Kind == "time")
            (numeral, unit, unitEnd) = (numeral with { Value = numeral.Value + 0.5m, Script = Script.ChineseWithStep }, halved, unitEnd + 1 + half);
        var kind = unit?.Kind ?? "index";
        if (HasHalf(text, unitEnd, numeral, kind))
            (numeral, unitEnd) = (numeral with { Value = numeral.Value + 0.5m, Script = Script.ChineseWithStep }, unitEnd + 1);
        var round = numeral.Script != Script.Arabic && Digits.Step(text[at]) + Digits.Myriad(text[at]) > 10;
        var bound = WithBounds(text, at, unitEnd, numeral.Bound, round, kind == "time", out var start, out var end);
        var value = IsNegative(text, start) && numeral.High is null ? -numeral.Value : numeral.Value;
        if (value < 0)
            start--;
        if (CountFilter.Counts(text, start, end, numeral, unit, bound, found.Count > 0 ? found[^1] : null))
            found.Add(new(start, end, new(Plain(value), numeral.High, UnitName(unit), bound), kind));
        return end;
    }

    /// <summary>一倍半, 两吨半.</summary>
    private static bool HasHalf(string text, int at, Numeral numeral, string kind) =>
        kind is "multiple" or "mass" or "length" or "area" && numeral is { High: null, Bound: Bound.Exact, Magnitude: 1 }
        && at < text.Length && text[at] == '半' && !(at + 1 < text.Length && text[at + 1] is '成' or '导' or '岛' or '山' or '年' or '封');

    /// <summary>台（套） is counted by its first word; a full-width sign is the same sign.</summary>
    private static string UnitName(Unit? unit) => unit is null ? "" : unit.Name.Contains('（') || unit.Name is "％" or "元人民币" or "人口" ? unit.Canonical : unit.Name;

    /// <summary>The same number without zeros behind its point: 62690000000, not 62690000000.0.</summary>
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>A minus sign, no dash: 同比-3.5%; 增速为负3.5%, not 减负3亿元.</summary>
    private static bool IsNegative(string text, int at)
    {
        var before = at > 1 ? text[at - 2] : '\n';
        return at > 0 && text[at - 1] switch
        {
            '-' or '−' or '－' => !char.IsAsciiLetterOrDigit(before) && before is not ('—' or '-' or '年' or '月' or '日'),
            '负' => "为是至到达由从速率值幅比，、（(\n".Contains(before),
            _ => false,
        };
    }

    /// <summary>Of two bounds on one number the one inside says more: 超6100多人次 is just over.</summary>
    private static Bound WithBounds(string text, int at, int unitEnd, Bound inside, bool round, bool time, out int start, out int end)
    {
        start = at - BoundWords.LookBack(text, at, round, out var before);
        var tail = BoundWords.LookAhead(text, unitEnd, time, out var behind);
        if (tail == 0 && inside == Bound.Exact && unitEnd < text.Length && text[unitEnd] == '余' && unitEnd > at)
            (tail, behind) = (1, Bound.JustOver);
        end = unitEnd + tail;
        if (inside == Bound.Exact && start == at && tail == 0 && BoundWords.IsAboutShare(text, at))
            return Bound.About;
        return inside != Bound.Exact ? inside : start < at ? before : behind;
    }
}
