using CivicDashboard.Statistics;

namespace CivicDashboard.Charts;

/// <summary>What charts say in words.</summary>
internal sealed record Words(
    string NoData, string NoPoints, string Target, string Derived, string AwaitingReview, string Colon, string Comma, string Open, string Close)
{
    private static readonly Words Chinese = new("无数据", "暂无可在时间轴上显示的数据", "目标", "推算", "待复核", "：", "，", "（", "）");

    private static readonly Words English =
        new("no data", "No figures with a known period yet", "target", "derived", "awaiting review", ": ", ", ", " (", ")");

    /// <summary>The words of a language.</summary>
    public static Words Of(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>A point in words: 2024年：84.96%（聊城市，目标）.</summary>
    public string Point(SeriesPoint point, string value, string name, Language language)
    {
        var notes = point.Role == Role.Target ? Comma + Target : "";
        if (point.Derived)
            notes += Comma + Derived;
        if (point.Status == ObservationStatus.AwaitingReview)
            notes += Comma + AwaitingReview;
        return string.Concat(string.Concat(PeriodText.Of(point.Period, language), Colon, value), Open, string.Concat(name, notes), Close);
    }
}
