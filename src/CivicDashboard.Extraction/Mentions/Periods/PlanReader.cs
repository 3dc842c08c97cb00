namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>The five-year plans: “十四五”期间 is 2021 to 2025; a plan that is only named gives no period.</summary>
internal static class PlanReader
{
    /// <summary>Reads a plan that begins here; null where none does.</summary>
    public static TimeExpression? Read(string text, int start)
    {
        if (text[start] is not ('“' or '"' or '十') && CalendarNumber.HanDigit(text[start]) < 0)
            return null;
        var at = start;
        var quoted = text.TakeAny(ref at, "“", "\"");
        var number = CalendarNumber.Small(text, ref at);
        // 十四五 reads as 14 and 五, 三五 as 3 and 五, 十五 as 15 (the tenth plan: 十 and 五), 二十五 is no plan.
        if (number == 15 && text.At(at) != '五')
            number = 10;
        else if (!text.Take(ref at, "五"))
            return null;
        if (number is < 1 or > 19 || (quoted && !text.TakeAny(ref at, "”", "\"")))
            return null;
        var first = new CalendarPoint(YearName.Stated(FirstYear(number)));
        var last = new CalendarPoint(YearName.Stated(first.Year.Value + 4));
        return Suffix(text, start, at, first, last) is { } expression && (quoted || expression.Name is TimeName.Span)
            ? expression
            : null;
    }

    /// <summary>The second plan ended in 1962; the third began in 1966.</summary>
    private static int FirstYear(int plan) => plan < 3 ? 1953 + (plan - 1) * 5 : 1966 + (plan - 3) * 5;

    private static TimeExpression Suffix(string text, int start, int at, CalendarPoint first, CalendarPoint last)
    {
        var span = new TimeName.Span(first, last);
        if (text.TakeAny(ref at, "期间", "时期"))
            return new(start, at, span);
        if (text.TakeAny(ref at, "以来"))
            return new(start, at, span, Turn: TimeTurn.Since);
        if (text.TakeAny(ref at, "期末", "末期", "末"))
            return new(start, at, new TimeName.Span(last), TimeEdge.End);
        return new(start, at, new TimeName.Plan(first, last));
    }
}
