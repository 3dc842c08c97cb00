using CivicDashboard.Statistics;
using CivicDashboard.Web.Pages;

namespace CivicDashboard.Web.Languages;

/// <summary>The words of a figure's page.</summary>
public sealed record FigureTexts
{
    public static FigureTexts Of(Language language) => language == Language.English ? English : Chinese;

    public required string StepsText { get; init; }
    public required string MoreOnMethod { get; init; }
    public required string WhereItWent { get; init; }
    public required string OverRegions { get; init; }
    public required string AsFile { get; init; }
    public required string History { get; init; }
    public required string HistoryText { get; init; }
    public required string Report { get; init; }
    public required string ReportText { get; init; }
    public required string ReportSubject { get; init; }
    public required Func<string, string> Until { get; init; }
    public required Func<string, string, string> AllValuesOf { get; init; }
    public required Func<string, string> AllOf { get; init; }
    public required Func<FigureSign, string> Became { get; init; }

    /// <summary>Steps that are said in one sentence, by their code.</summary>
    public required IReadOnlyDictionary<string, string> Whole { get; init; }

    /// <summary>Steps that quote words of the text: what stands before and behind the words, by the code.</summary>
    public required IReadOnlyDictionary<string, (string Before, string Behind)> Quoting { get; init; }

    /// <summary>What a bounded number allows, said behind the step that read it.</summary>
    public required Func<string, string> Allows { get; init; }

    /// <summary>A step in plain words around the words of the text; a step without an entry is shown as it is.</summary>
    /// <param name="step">A code, for some a blank and words of the text.</param>
    /// <param name="interval">What the number allows; empty where it is exact.</param>
    public (string Before, string Words, string Behind) Read(string step, string interval)
    {
        if (Whole.TryGetValue(step, out var whole))
            return (whole, "", "");
        var space = step.IndexOf(' ', StringComparison.Ordinal);
        if (space <= 0 || !Quoting.TryGetValue(step[..space], out var frame))
            return (step, "", "");
        return (frame.Before, step[(space + 1)..], step[..space] == "number" && interval.Length > 0 ? Allows(interval) : frame.Behind);
    }

    public bool IsDoubt(string step) => step.StartsWith("doubt ", StringComparison.Ordinal);

    private static FigureTexts Chinese { get; } = new()
    {
        StepsText = "程序按固定的规则，从原文的这些词里读出各项内容：",
        MoreOnMethod = "读法说明",
        WhereItWent = "它去了哪里",
        OverRegions = "各地区对照",
        AsFile = "下载这些数值（CSV）",
        History = "变动记录",
        HistoryText = "每一次改动都留有记录，旧的数值不会被抹去。时间为北京时间。",
        Report = "告诉我们",
        ReportText = "这个数字读错了？",
        ReportSubject = "数字有误：",
        Until = time => $"到 {time} 为止",
        AllValuesOf = (indicator, region) => $"{region}的{indicator}：全部数值",
        AllOf = region => $"{region}的全部指标",
        Became = sign => sign switch
        {
            FigureSign.Target => "已作为目标计入统计，与已经实现的结果分开标明。",
            FigureSign.Waiting => "读得还不够确定，正等人对照原句核实。在那之前，凡是显示它的地方都标明“待复核”。",
            FigureSign.Rejected => "经人核对认为有误，没有计入统计。这里仍保留记录。",
            FigureSign.NoRegion => "原文没有说明是哪个地区的数字，所以没有计入统计。",
            FigureSign.Repeated => "同一来源先前的文章已经这样说过，统计里沿用先前的记录，不重复计算。",
            _ => "已计入统计，可以在这些地方看到它：",
        },
        Allows = interval => $"，不是确数，记作：{interval}",
        Whole = new Dictionary<string, string>
        {
            ["role target"] = "上下文是计划、预期或要求，所以记作目标，不记作结果",
            ["agrees"] = "与同处的其他数字核对过，相符",
            ["contradicts"] = "与同处的其他数字核对过，不符",
            ["doubt place"] = "存疑：地区是从远处沿用来的，或是推断的",
            ["doubt period"] = "存疑：时间是从上文沿用来的",
            ["doubt carried"] = "存疑：说的是什么，是从别的句子沿用来的",
            ["doubt indicator"] = "存疑：说的是什么，原文不够清楚",
            ["doubt contradiction"] = "存疑：与同处的其他数字对不上",
        },
        Quoting = new Dictionary<string, (string, string)>
        {
            ["number"] = ("原文写的数是", ""),
            ["subject"] = ("它说的是", ""),
            ["carried"] = ("本句没有写明说的是什么，沿用上文的", ""),
            ["change"] = ("变化的说法是", ""),
            ["region"] = ("地区的依据是", ""),
            ["period"] = ("时间的依据是", ""),
            ["agrees"] = ("与同处的", "核对过，相符"),
            ["contradicts"] = ("与同处的", "核对过，不符"),
        },
    };

    private static FigureTexts English { get; } = new()
    {
        StepsText = "By fixed rules, the program took each part from these words of the text:",
        MoreOnMethod = "How figures are read",
        WhereItWent = "Where it went",
        OverRegions = "Compared over regions",
        AsFile = "Download these values (CSV)",
        History = "History",
        HistoryText = "Every change is kept on record; older values are not wiped out. Times are those of China.",
        Report = "Tell us",
        ReportText = "Is this figure read wrongly?",
        ReportSubject = "Error in the figure",
        Until = time => $"until {time}",
        AllValuesOf = (indicator, region) => $"{indicator} in {region}: all values",
        AllOf = region => $"All indicators of {region}",
        Became = sign => sign switch
        {
            FigureSign.Target => "It stands in the statistics as a target, apart from what was achieved.",
            FigureSign.Waiting => "It is not certain enough and waits for a person to compare it with its sentence. Until then it is marked “awaiting review” wherever it is shown.",
            FigureSign.Rejected => "A person found it wrong: it is not in the statistics. The record is kept here.",
            FigureSign.NoRegion => "The text does not say which region it is about, so it is not in the statistics.",
            FigureSign.Repeated => "An earlier article of the same source said so already. That record stands, and nothing is counted twice.",
            _ => "It stands in the statistics and can be seen here:",
        },
        Allows = interval => $", which is not exact and is kept as: {interval}",
        Whole = new Dictionary<string, string>
        {
            ["role target"] = "The words around it plan, expect or require it, so it is kept as a target and not as a result",
            ["agrees"] = "Checked against the figures beside it: they agree",
            ["contradicts"] = "Checked against the figures beside it: they disagree",
            ["doubt place"] = "Doubt: the region was carried over from afar or inferred",
            ["doubt period"] = "Doubt: the time was carried over from an earlier paragraph",
            ["doubt carried"] = "Doubt: what it measures was taken over from another sentence",
            ["doubt indicator"] = "Doubt: the text is not clear on what it measures",
            ["doubt contradiction"] = "Doubt: it does not fit the figures beside it",
        },
        Quoting = new Dictionary<string, (string, string)>
        {
            ["number"] = ("The number is written", ""),
            ["subject"] = ("It measures", ""),
            ["carried"] = ("The sentence does not say what it measures; taken over from before:", ""),
            ["change"] = ("The change is put as", ""),
            ["region"] = ("The region follows from", ""),
            ["period"] = ("The time follows from", ""),
            ["agrees"] = ("Checked against", "beside it: they agree"),
            ["contradicts"] = ("Checked against", "beside it: they disagree"),
        },
    };
}
