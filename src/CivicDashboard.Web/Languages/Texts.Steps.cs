namespace CivicDashboard.Web.Languages;

public sealed partial record Texts
{
    /// <summary>What the codes of reading steps and doubts mean; a code without an entry is shown as it is.</summary>
    public required IReadOnlyDictionary<string, string> Steps { get; init; }

    /// <summary>The colon between a label and its words.</summary>
    public required string Colon { get; init; }

    private static Dictionary<string, string> ChineseSteps => new()
    {
        ["number"] = "数字",
        ["subject"] = "说的是",
        ["carried"] = "本句省略，沿用上文",
        ["change"] = "变化的说法",
        ["region"] = "地区，依据",
        ["period"] = "时间，依据",
        ["role target"] = "上下文是计划、预期或要求，所以是目标，不是结果",
        ["agrees"] = "与同处的数字相符",
        ["contradicts"] = "与同处的数字不符",
        ["doubt place"] = "存疑：地区是从远处沿用或推断的",
        ["doubt period"] = "存疑：时间是从上文沿用的",
        ["doubt carried"] = "存疑：指标是从别的句子沿用的",
        ["doubt indicator"] = "存疑：指标的名称不够清楚",
        ["doubt contradiction"] = "存疑：与同处的数字不符",
    };

    private static Dictionary<string, string> EnglishSteps => new()
    {
        ["number"] = "Number",
        ["subject"] = "It measures",
        ["carried"] = "Left unsaid here, taken over from before",
        ["change"] = "Words of change",
        ["region"] = "Region, from",
        ["period"] = "Time, from",
        ["role target"] = "Its context plans, expects or requires, so it is a target and not a result",
        ["agrees"] = "Agrees with figures beside it",
        ["contradicts"] = "Disagrees with figures beside it",
        ["doubt place"] = "Doubt: the region was carried over from afar or inferred",
        ["doubt period"] = "Doubt: the time was carried over from an earlier paragraph",
        ["doubt carried"] = "Doubt: what it measures was taken over from another sentence",
        ["doubt indicator"] = "Doubt: the name of what it measures is not clear",
        ["doubt contradiction"] = "Doubt: it disagrees with figures beside it",
    };
}
