using System.Buffers;
using static CivicDashboard.Extraction.Mentions.Periods.TimeName;

namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>Finds every expression of time in a text, from left to right; what they mean is found later.</summary>
internal sealed class TimeScanner
{
    private const int LongestList = 8;

    private readonly string text;
    private readonly CalendarReader calendar;
    private readonly List<TimeExpression> found = [];

    private TimeScanner(string text)
    {
        this.text = text;
        calendar = new(text);
    }

    private static readonly SearchValues<char> Starts = SearchValues.Create(
        string.Concat(Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(MayBegin)));

    /// <summary>All expressions of time in their order; none overlap.</summary>
    public static List<TimeExpression> Scan(string text)
    {
        var scanner = new TimeScanner(text);
        for (var at = 0; (at = scanner.NextStart(at)) < text.Length;)
            at = scanner.Step(at);
        scanner.CompleteLists();
        return scanner.found;
    }

    /// <summary>In 2015和2016年同期 the first year means the same part of its year as the last.</summary>
    private void CompleteLists()
    {
        for (var i = found.Count - 2; i >= 0; i--)
            if (found[i] is { Name: Span { IsWholeYear: true } span } bare && CalendarNumber.Digit(text[bare.End - 1]) >= 0
                && found[i + 1].Start == bare.End + 1 && text[bare.End] is '、' or '和' or '与' or '及')
                found[i] = bare with { Name = InYear(found[i + 1].Name, span.First.Year), Edge = found[i + 1].Edge };
    }

    private static TimeName InYear(TimeName name, YearName year) => name switch
    {
        SamePeriod => new SamePeriod(year),
        Span span => new Span(span.First with { Year = year }, span.Last with { Year = year }),
        _ => new Span(new CalendarPoint(year)),
    };

    private static bool MayBegin(char c) =>
        MayBeginNumber(c) || TimeWords.Years.StartsWith(c) || TimeWords.Others.StartsWith(c) || HolidayReader.StartsWith(c) || "“\"截民第前上下近过最元".Contains(c);

    private static bool MayBeginNumber(char c) =>
        CalendarNumber.Digit(c) >= 0 || CalendarNumber.HanDigit(c) >= 0 || "十百千几数两".Contains(c);

    private int NextStart(int at) =>
        text.AsSpan(at).IndexOfAny(Starts) is >= 0 and var distance ? at + distance : text.Length;

    private int Step(int at)
    {
        if (ReadAt(at) is not { } expression)
            return BehindNumber(at);
        found.Add(expression);
        return expression.End;
    }

    /// <summary>A number that was no date is passed as a whole, so that no date is found in its tail.</summary>
    private int BehindNumber(int at)
    {
        var end = at;
        while (end < text.Length && (CalendarNumber.Digit(text[end]) >= 0 || (end > at && text[end] is '.' or ',' && CalendarNumber.Digit(text.At(end + 1)) >= 0)))
            end++;
        return Math.Max(end, at + 1);
    }

    private TimeExpression? ReadAt(int start)
    {
        var c = text[start];
        if (c == '截')
            return ReadUpTo(start);
        if (c is '“' or '"')
            return PlanReader.Read(text, start) ?? HolidayReader.Read(text, start, start, default);
        var arabic = CalendarNumber.Digit(c) >= 0;
        return (arabic ? null : PlanReader.Read(text, start))
            ?? ReadDate(start)
            ?? DecadeReader.Read(text, start, found.Count > 0 ? found[^1] : null)
            ?? (arabic ? null : HolidayReader.Read(text, start, start, default) ?? ReadWord(start))
            ?? DayReader.ReadHours(text, start)
            ?? YearLengths.Read(text, start)
            ?? (arabic ? ReadBareYear(start) ?? ReadDaysOfMonth(start, start) : null);
    }

    /// <summary>截至8月底, 截止目前.</summary>
    private TimeExpression? ReadUpTo(int start)
    {
        var at = start;
        if (!text.TakeAny(ref at, "截至", "截止到", "截止至", "截止"))
            return null;
        var i = at;
        if (text.TakeAny(ref i, "目前", "现在", "当前", "发稿", "日前", "今日", "今天", "本月底前"))
            return new(start, i, new Present(), UpTo: true);
        if (at >= text.Length || (ReadDate(at) ?? ReadWord(at) ?? ReadDaysOfMonth(start, at)) is not { Name: not (Vague or Aside) } inner)
            return null;
        return inner with { Start = start, UpTo = true };
    }

    private TimeExpression? ReadDate(int start)
    {
        var at = start;
        if (InWord(start) || calendar.Read(ref at) is not { } span || (span.First.Year.Basis == YearBasis.None && IsOfOtherYear(start)))
            return null;
        return (span.IsWholeYear ? HolidayReader.Read(text, start, at, span.First.Year) : null) ?? TimeSuffix.Read(text, start, at, span);
    }

    /// <summary>19日凌晨, 20日至22日, 截至19日: a day whose month was named before, where it is no length of time.</summary>
    private TimeExpression? ReadDaysOfMonth(int start, int at)
    {
        var i = at;
        if (InWord(at) || DayReader.ReadDays(text, ref i, "日") is not { } days)
            return null;
        var clear = text[i - 1] != '日' || days.First != days.Last || start < at || text.HasBefore(at, "记者");
        var stands = !TimeText.IsHan(text.At(at - 1)) && !"内游龄均之以后前起间共累总连常".Contains(text.At(i));
        return (clear || stands) && text.At(at - 1) is not ('续' or '第' or '满' or '每' or '近' or '约' or '超' or '了' or '月' or '-' or '/')
            ? new(start, i, new DaysOfMonth(days.First, days.Last))
            : null;
    }

    /// <summary>Whether a figure or a letter runs into this place: the 5月 of “1.5月”, the 一月 of 十一月, the 一到十月 of 周一到十月.</summary>
    private bool InWord(int start) => CalendarNumber.Digit(text[start]) >= 0
        ? start > 0 && (text[start - 1] is '.' or '·' || char.IsAsciiLetter(text[start - 1]))
        : text.At(start - 1) is '十' or '周' or '期' or '拜' && CalendarNumber.HanDigit(text[start]) >= 0;

    /// <summary>农历八月十五, 光绪三十二年五月: months of a calendar or year that is not read here.</summary>
    private bool IsOfOtherYear(int start) => text.At(start - 1) == '年' || text.HasBefore(start, "农历", "阴历", "闰");

    private TimeExpression? ReadWord(int start)
    {
        var length = TimeWords.Others.Match(text, start, out var word);
        if (length == 0 || !WordBreaks.Allow(text, start, length, word.NeedsBreak))
            return null;
        if (word is { Name: ShiftedMonth month, Edge: TimeEdge.Whole } && ReadDayOf(month, start, start + length) is { } day)
            return day;
        // 全省同期的2%: the same time elsewhere, not a year before.
        if (word.Name is SamePeriod && start > 0 && text[start - 1] is '省' or '市' or '国' or '县' or '区' or '州')
            return new(start, start + length, new SamePeriod(new(YearBasis.Context, 0)));
        return word.Name is Span span
            ? TimeSuffix.Read(text, start, start + length, span, word.Edge)
            : new(start, start + length, word.Name, word.Edge, word.Turn);
    }

    /// <summary>本月10日, 上月15日.</summary>
    private TimeExpression? ReadDayOf(ShiftedMonth month, int start, int at)
    {
        var day = CalendarNumber.Small(text, ref at);
        return day is > 0 and <= 31 && text.TakeAny(ref at, "日", "号") ? new(start, at, month with { Day = day }) : null;
    }

    /// <summary>Years without 年, in clear forms only: （2024）, “2024先进制造业百强市”, 2015和2016年.</summary>
    private TimeExpression? ReadBareYear(int start)
    {
        var at = start;
        if (CalendarNumber.Year(text, ref at) is not (> 0 and var year))
            return null;
        var (before, after) = (text.At(start - 1), text.At(at));
        var bracketed = before is '（' or '(' && after is '）' or ')';
        var titled = before is '“' or '《' && TimeText.IsHan(after) && !"个家户人名件项亩元米起次处万亿多余年".Contains(after);
        return bracketed || titled || BeginsList(at)
            ? new(start, at, new Span(new(YearName.Stated(year))))
            : null;
    }

    private bool BeginsList(int at)
    {
        for (var i = 0; i < LongestList && text.At(at) is '、' or '和' or '与' or '及'; i++)
        {
            at++;
            if (CalendarNumber.Year(text, ref at) == 0)
                return false;
            if (text.At(at) == '年')
                return true;
        }
        return false;
    }
}
