namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>Decades of a named century: 上世纪90年代, 20世纪八十年代, 本世纪20年代初; or of a century that a year named before tells.</summary>
internal static class DecadeReader
{
    /// <summary>A decade without its century follows a year of one of the decades shortly before.</summary>
    private const int LongestStep = 30;

    /// <summary>Reads a decade that begins here; null where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the decade may begin.</param>
    /// <param name="before">The expression of time before it, where there is one.</param>
    public static TimeExpression? Read(string text, int start, TimeExpression? before)
    {
        var at = start;
        var century = ReadCentury(text, ref at);
        if (century is not (0 or 19 or 20 or 21))
            return null;
        var bare = at == start;
        var decade = CalendarNumber.Small(text, ref at);
        if (decade is < 10 or > 90 || decade % 10 != 0 || !text.Take(ref at, "年代"))
            return null;
        var first = bare ? FirstYearBehind(text, start, before, decade) : (century - 1) * 100 + decade;
        if (first <= 0)
            return null;
        var span = new TimeName.Span(new(YearName.Stated(first)), new(YearName.Stated(first + 9)));
        var part = text.TakeAny(ref at, "初期", "初", "前期", "中期", "中后期", "中叶", "后期", "末期", "末");
        return part ? new(start, at, span, TimeEdge.Part) : TimeSuffix.Read(text, start, at, span);
    }

    /// <summary>First year of the 70年代 that follow 1961年 in a paragraph; 0 where no year tells the century.</summary>
    private static int FirstYearBehind(string text, int start, TimeExpression? before, int decade)
    {
        var stands = !TimeText.IsHan(text.At(start - 1)) || text.At(start - 1) is '在' or '到' or '至' or '从' or '自';
        if (!stands || before is not { Name: TimeName.Span { Last.Year: { Basis: YearBasis.Stated, Value: var year } } }
            || text.AsSpan(before.End, start - before.End).Contains('\n'))
            return 0;
        var first = year / 100 * 100 + decade;
        return first >= year / 10 * 10 && first - year <= LongestStep ? first : 0;
    }

    private static int ReadCentury(string text, ref int at)
    {
        if (text.Take(ref at, "上世纪"))
            return 20;
        if (text.Take(ref at, "本世纪"))
            return 21;
        var i = at;
        var century = text[at] is '上' or '本' ? 0 : CalendarNumber.Small(text, ref i);
        if (century == 0 || !text.Take(ref i, "世纪"))
            return 0;
        at = i;
        return century;
    }
}
