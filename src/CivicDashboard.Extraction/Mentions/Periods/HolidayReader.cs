namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>Reads holidays and days of them: “五一”假期5天, 国庆假期首日, 春节期间, and 假日期间 for the one named before.</summary>
internal static class HolidayReader
{
    private static readonly PhraseIndex<Holiday?> Phrases = Build();

    /// <summary>Whether the name of a holiday may begin with this character.</summary>
    public static bool StartsWith(char c) => Phrases.StartsWith(c);

    /// <summary>Reads the holiday that begins here, of a year named before it or of none; null where none begins.</summary>
    public static TimeExpression? Read(string text, int start, int at, YearName year)
    {
        var length = Phrases.Match(text, at, out var holiday);
        if (length == 0 || (holiday is null && TimeText.IsHan(text.At(at - 1))))
            return null;
        at += length;
        if (text.At(at) is '后' or '过' || text.HasAt(at, "之") || text.HasAt(at, "以后") || (text.At(at) == '前' && CalendarNumber.Digit(text.At(at + 1)) < 0 && CalendarNumber.HanDigit(text.At(at + 1)) < 0))
            return new(start, at, new TimeName.Aside());
        var name = new TimeName.Festival(holiday, year);
        var part = ReadPart(text, at, ref name);
        // 假期 alone is any holiday, also of schools; 假期首日 is that of the one named before.
        return part == 0 && holiday is null && text.HasBefore(at, "假期") && length == 2 ? null : new(start, at + part, name);
    }

    /// <summary>What follows the name: its length, or which of its days. Returns how many characters that takes.</summary>
    private static int ReadPart(string text, int start, ref TimeName.Festival name)
    {
        var at = start;
        if (text.TakeAny(ref at, "首日", "第一天"))
            name = name with { First = 1, Last = 1 };
        else if (text.Take(ref at, "前") && TakeDays(text, ref at) is > 0 and var last)
            name = name with { First = 1, Last = last };
        else if (text.Take(ref at, "第") && TakeDays(text, ref at) is > 0 and var day)
            name = name with { First = day, Last = day };
        else if (TakeDays(text, ref at) is > 0 and var days)
            name = name with { Length = days };
        else
            return 0;
        return at - start;
    }

    private static int TakeDays(string text, ref int at)
    {
        var i = at;
        var days = CalendarNumber.Small(text, ref i);
        if (days is 0 or > 15 || !text.TakeAny(ref i, "天", "日"))
            return 0;
        at = i;
        return days;
    }

    private static PhraseIndex<Holiday?> Build()
    {
        var index = new PhraseIndex<Holiday?>();
        void Add(Holiday? holiday, params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
                foreach (var kind in new[] { "假期", "小长假", "长假", "黄金周", "假日", "假期期间", "小长假期间", "长假期间", "黄金周期间", "假日期间", "期间" })
                    index.Add(name + kind, holiday);
        }
        Add(Holiday.NewYear, "元旦", "“元旦”", "元旦节");
        Add(Holiday.SpringFestival, "春节", "“春节”");
        Add(Holiday.TombSweeping, "清明", "清明节", "“清明”");
        Add(Holiday.LabourDay, "五一", "“五一”", "“五一”劳动节", "五一劳动节", "劳动节", "“五一”国际劳动节", "五一国际劳动节");
        Add(Holiday.DragonBoat, "端午", "端午节", "“端午”");
        Add(Holiday.MidAutumn, "中秋", "中秋节", "“中秋”");
        Add(Holiday.NationalDay, "国庆", "国庆节", "“国庆”", "“十一”",
            "国庆中秋", "中秋国庆", "国庆、中秋", "中秋、国庆", "国庆中秋双节", "中秋国庆双节");
        foreach (var word in new[] { "假期", "假日期间", "假期期间", "节日期间", "长假期间", "小长假期间", "双节期间" })
            index.Add(word, null);
        return index;
    }
}
