namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>Lists of periods whose figures are told one by one: 2022年和2023年增速分别为3.3%、0.5%.</summary>
internal static class PeriodLists
{
    private const int Limit = 80;

    /// <summary>Whether one mention follows the other in a list.</summary>
    public static bool Joins(string text, PeriodMention first, PeriodMention second) =>
        second.Start == first.End + 1 && text[first.End] is '、' or '和' or '与' or '及';

    /// <summary>Gives the figures behind 分别 to the periods in their order.</summary>
    public static void Spread(string text, List<PeriodReading> list, PeriodTimeline timeline, PeriodReading then)
    {
        var from = list[^1].Mention!.End;
        var reach = text.AsSpan(from, Math.Min(Limit, text.Length - from));
        var end = reach.IndexOfAny("。；！？\n");
        var each = (end >= 0 ? reach[..end] : reach).IndexOf("分别", StringComparison.Ordinal);
        if (each < 0)
            return;
        var at = from + each + 2;
        foreach (var reading in list)
        {
            timeline.Set(at, reading);
            at = ItemEnd(text, at);
        }
        timeline.Set(at, then);
    }

    private static int ItemEnd(string text, int at)
    {
        var counted = false;
        for (; at < text.Length; at++)
        {
            if (TimeText.IsSentenceEnd(text[at]) || text[at] is '；' or '）' or ')')
                return at;
            if (counted && text[at] is '、' or '和' or '，' or '及')
                return at + 1;
            counted |= CalendarNumber.Digit(text[at]) >= 0 || CalendarNumber.HanDigit(text[at]) > 0;
        }
        return at;
    }
}
