using CivicDashboard.Statistics;

namespace CivicDashboard.Web.Languages;

/// <summary>What the page that compares regions says.</summary>
public sealed record CompareTexts
{
    public static CompareTexts Of(Language language) => language == Language.English ? English : Chinese;

    public required string Lead { get; init; }
    public required string Within { get; init; }
    public required string WhereMostReport { get; init; }
    public required string LatestOfEach { get; init; }
    public required string From { get; init; }
    public required string To { get; init; }
    public required string Chosen { get; init; }
    public required string PerHead { get; init; }
    public required string OnlySome { get; init; }
    public required string Show { get; init; }
    public required string Ranking { get; init; }
    public required string Place { get; init; }
    public required string PlaceText { get; init; }
    public required string Overlap { get; init; }
    public required string PeriodsDiffer { get; init; }
    public required string OtherPeriods { get; init; }
    public required string NotRanked { get; init; }
    public required string AsWhole { get; init; }
    public required string NoReport { get; init; }
    public required string OnlyPartly { get; init; }
    public required string NoPopulation { get; init; }
    public required string Count { get; init; }
    public required string Rate { get; init; }
    public required string OverTime { get; init; }
    public required string OverTimeText { get; init; }
    public required string ChangeHeading { get; init; }
    public required string Difference { get; init; }
    public required string Percent { get; init; }
    public required string WayUp { get; init; }
    public required string WayDown { get; init; }
    public required string WaySame { get; init; }
    public required string WayUnknown { get; init; }
    public required string WayText { get; init; }
    public required string Unlike { get; init; }
    public required string NoChange { get; init; }
    public required string Map { get; init; }
    public required string MapText { get; init; }
    public required string GridText { get; init; }
    public required string Coverage { get; init; }
    public required string CoverageText { get; init; }
    public required string CoverageScroll { get; init; }
    public required string AddIndicator { get; init; }
    public required string Remove { get; init; }
    public required string Total { get; init; }
    public required string ToSite { get; init; }
    public required Func<int, int, string> Known { get; init; }
    public required Func<int, string> PlaceOf { get; init; }
    public required Func<int, int, string> PlacesBetween { get; init; }
    public required Func<string, int, string> GroupOf { get; init; }
    public required Func<int, string> PopulationOf { get; init; }
    public required Func<string, string, string> Between { get; init; }
    public required Func<int, string, string> CellText { get; init; }

    public static CompareTexts Chinese { get; } = new()
    {
        Lead = "选一个或几个指标，看各地区已知多少、未知多少。分不出先后的不排名。",
        Within = "范围",
        WhereMostReport = "数据最多的范围",
        LatestOfEach = "各地最新",
        From = "变化：从",
        To = "到",
        Chosen = "系统选定",
        PerHead = "按人口折算（每万人）",
        OnlySome = "只比较其中几个地区",
        Show = "比较",
        Ranking = "各地高低",
        Place = "位次",
        PlaceText = "位次从高到低排，只在同一时期内排。",
        Overlap = "写作“第 2—3”的，是原文的说法（余、超、近等）留有余地，数值范围互相重叠，分不出先后。",
        PeriodsDiffer = "各地数值的时期不同，不同时期之间不排名。",
        OtherPeriods = "其他时期",
        NotRanked = "不排名",
        AsWhole = "整体",
        NoReport = "未见报告",
        OnlyPartly = "仅有局部或时间未注明的数字：",
        NoPopulation = "没有人口数，不能折算",
        Count = "原数",
        Rate = "每万人",
        OverTime = "各地历年",
        OverTimeText = "各小图用同一刻度。",
        ChangeHeading = "两个时期之间的变化",
        Difference = "增减",
        Percent = "增减幅度",
        WayUp = "增加",
        WayDown = "减少",
        WaySame = "持平",
        WayUnknown = "增减不明",
        WayText = "数值带有“余、超、近”等说法时，变化也只能给出范围。",
        Unlike = "两个时期长短或季节不同，变化里含有这种差别。",
        NoChange = "没有地区在这两个时期都有数值。",
        Map = "方块图",
        MapText = "每个地区一个方块，大致按实际方位摆放。颜色只重复方块里的数值。",
        GridText = "这一范围还没有排好的方位，方块按区划代码排列，不表示位置。",
        Coverage = "谁报告了什么",
        CoverageText = "每格为这一主题下有数值的指标个数和最近的年份。空格表示没有见到报告。",
        CoverageScroll = "各地区各主题的指标个数，可横向滚动",
        AddIndicator = "再加一个指标：",
        Remove = "移除",
        Total = "合计",
        ToSite = "在市情看板中查看，每个数字附原句",
        Known = (known, all) => $"{all:N0} 个地区中 {known:N0} 个有数值。{(known < all ? "空缺表示没有见到报告，不表示为零。" : "")}",
        PlaceOf = place => $"第 {place}",
        PlacesBetween = (best, worst) => $"第 {best}—{worst}，无法区分",
        GroupOf = (period, n) => $"{period}，{n:N0} 个地区",
        PopulationOf = year => $"人口为 {year} 年人口普查常住人口。",
        Between = (from, to) => $"{from} → {to}",
        CellText = (n, latest) => $"{n:N0} 个指标，最近 {latest}",
    };

    public static CompareTexts English { get; } = new()
    {
        Lead = "Choose one or more indicators and see what is known of each region and what is not. What cannot be told apart is not ranked.",
        Within = "Within",
        WhereMostReport = "Where most report",
        LatestOfEach = "Latest of each",
        From = "Change from",
        To = "to",
        Chosen = "As suits best",
        PerHead = "Per head (10,000 people)",
        OnlySome = "Compare some of the regions only",
        Show = "Compare",
        Ranking = "High and low",
        Place = "Place",
        PlaceText = "Places count from the highest, and within one period only.",
        Overlap = "Where “2–3” stands, the text says “over”, “nearly” or the like: the values that it allows overlap, and nobody can tell which is higher.",
        PeriodsDiffer = "The values are of different periods: no places are given across periods.",
        OtherPeriods = "Other periods",
        NotRanked = "not ranked",
        AsWhole = "as a whole",
        NoReport = "No report seen",
        OnlyPartly = "Only for a part of it, or without a period: ",
        NoPopulation = "no population known, no rate",
        Count = "Count",
        Rate = "Per 10,000 people",
        OverTime = "Over time, region by region",
        OverTimeText = "All panels share one scale.",
        ChangeHeading = "Change between two periods",
        Difference = "Difference",
        Percent = "In per cent",
        WayUp = "more",
        WayDown = "less",
        WaySame = "unchanged",
        WayUnknown = "cannot be told",
        WayText = "Where a value says “over”, “nearly” or the like, the change is a range too.",
        Unlike = "The two periods differ in length or season, and so the change holds that difference too.",
        NoChange = "No region has values for both periods.",
        Map = "Tile map",
        MapText = "A tile for each region, about where it lies. The colour repeats the value in the tile.",
        GridText = "Nobody has laid out these regions yet: the tiles stand in the order of their codes, not where the regions lie.",
        Coverage = "Who reports what",
        CoverageText = "Each cell tells how many indicators of the theme have values, and the latest year. An empty cell means that no report was seen.",
        CoverageScroll = "Number of indicators by region and theme, scrolls sideways",
        AddIndicator = "Add an indicator: ",
        Remove = "Remove",
        Total = "Total",
        ToSite = "See it on the dashboard, each figure with its sentence",
        Known = (known, all) => $"{known:N0} of {all:N0} regions have a value.{(known < all ? " A gap means that no report was seen; it does not mean zero." : "")}",
        PlaceOf = place => $"{place}",
        PlacesBetween = (best, worst) => $"{best}–{worst}, cannot be told apart",
        GroupOf = (period, n) => $"{period}, {n:N0} regions",
        PopulationOf = year => $"Population: residents at the census of {year}.",
        Between = (from, to) => $"{from} → {to}",
        CellText = (n, latest) => $"{(n == 1 ? "1 indicator" : $"{n:N0} indicators")}, latest {latest}",
    };
}
