namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>Decades of a named century: 上世纪90年代, 20世纪八十年代, 本世纪20年代初.</summary>
internal static class DecadeReader
{
    /// <summary>Reads a decade that begins here; null where none does.</summary>
    public static TimeExpression? Read(string text, int start)
    {
        var at = start;
        var century = ReadCentury(text, ref at);
        if (century is < 19 or > 21)
            return null;
        var decade = CalendarNumber.Small(text, ref at);
        if (decade is < 10 or > 90 || decade % 10 != 0 || !text.Take(ref at, "年代"))
            return null;
        var first = (century - 1) * 100 + decade;
        var span = new TimeName.Span(new(YearName.Stated(first)), new(YearName.Stated(first + 9)));
        var part = text.TakeAny(ref at, "初期", "初", "前期", "中期", "中后期", "中叶", "后期", "末期", "末");
        return part ? new(start, at, span, TimeEdge.Part) : TimeSuffix.Read(text, start, at, span);
    }

    private static int ReadCentury(string text, ref int at)
    {
        if (text.Take(ref at, "上世纪"))
            return 20;
        if (text.Take(ref at, "本世纪"))
            return 21;
        var century = text[at] is '上' or '本' ? 0 : CalendarNumber.Small(text, ref at);
        return text.Take(ref at, "世纪") ? century : 0;
    }
}
