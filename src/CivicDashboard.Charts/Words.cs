using CivicDashboard.Statistics;

namespace CivicDashboard.Charts;

/// <summary>What charts say in words.</summary>
internal sealed record Words
{
    private static readonly Words Chinese = new()
    {
        NoData = "无数据",
        NoPoints = "暂无可在时间轴上显示的数据",
        Target = "目标",
        Derived = "推算",
        AwaitingReview = "待复核",
        Comma = "，",
        Semicolon = "；",
        Colon = "：",
        Open = "（",
        Close = "）",
        Alike = "≈ 数值相同或区间重叠，先后不能确定",
        OtherPeriod = "* 时期与多数地区不同，不宜直接比较",
        PeriodsDiffer = "各地区时期不同，不宜直接比较",
        SameScale = "各图纵轴相同：",
        Earlier = "较早",
        Later = "较晚",
    };

    private static readonly Words English = new()
    {
        NoData = "no data",
        NoPoints = "No figures with a known period yet",
        Target = "target",
        Derived = "derived",
        AwaitingReview = "awaiting review",
        Comma = ", ",
        Semicolon = "; ",
        Colon = ": ",
        Open = " (",
        Close = ")",
        Alike = "≈ equal or overlapping: order not certain",
        OtherPeriod = "* another period than most: compare with care",
        PeriodsDiffer = "Periods differ: compare with care",
        SameScale = "All panels share one scale: ",
        Earlier = "earlier",
        Later = "later",
    };

    public required string NoData { get; init; }
    public required string NoPoints { get; init; }
    public required string Target { get; init; }
    public required string Derived { get; init; }
    public required string AwaitingReview { get; init; }
    public required string Comma { get; init; }
    public required string Semicolon { get; init; }
    public required string Colon { get; init; }
    public required string Open { get; init; }
    public required string Close { get; init; }

    /// <summary>Beside rows that no order can be given to.</summary>
    public required string Alike { get; init; }

    /// <summary>Beside rows of another period than most.</summary>
    public required string OtherPeriod { get; init; }
    public required string PeriodsDiffer { get; init; }
    public required string SameScale { get; init; }
    public required string Earlier { get; init; }
    public required string Later { get; init; }

    /// <summary>The words of a language.</summary>
    public static Words Of(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>What must be known of a point before it is used, each behind a comma: ，目标，待复核. Empty for most.</summary>
    public string Notes(SeriesPoint point)
    {
        var notes = point.Role == Role.Target ? Comma + Target : "";
        if (point.Derived)
            notes += Comma + Derived;
        if (point.Status == ObservationStatus.AwaitingReview)
            notes += Comma + AwaitingReview;
        return notes;
    }

    /// <summary>The first of a point's notes, to stand before its value: 目标 90%. Empty for most.</summary>
    public string Note(SeriesPoint point) =>
        point.Role == Role.Target ? Target + " "
        : point.Derived ? Derived + " "
        : point.Status == ObservationStatus.AwaitingReview ? AwaitingReview + " "
        : "";
}
