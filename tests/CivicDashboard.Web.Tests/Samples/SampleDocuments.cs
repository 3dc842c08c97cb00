using CivicDashboard.Statistics;
using CivicDashboard.Storage;

namespace CivicDashboard.Web.Tests.Samples;

/// <summary>Invented reports that bring up every case that the pages must show.</summary>
public static class SampleDocuments
{
    public static IReadOnlyList<Submission> All { get; } = [Security(), Mediation(), Elsewhere(), .. YearReports()];

    private static Submission Security() => SampleDocument.Of(
        "security.txt", "聊城日报", new(2026, 4, 16), "织密平安网 守护万家灯火", "王小明",
        "　　今年以来，全市公安机关坚持打防并举。一季度，全市电信诈骗案件立案630余起，同比下降31.2%。破案率达到84.96%，较2023年底提升64个百分点。\n"
        + "　　东昌府区立案182起，临清市立案97起，茌平区立案近90起，阳谷县考棚镇仅3起。到2027年，全市破案率力争达到90%以上。\n"
        + "　　“数字多了，心里踏实了。”一位社区民警说。刑事、治安警情分别下降12.5%、8%，群众满意度超过98%。",
        new("630余起", "telecom-fraud-cases", 630, "起") { Bound = Bound.JustOver, Period = "2026-Q1" },
        new("31.2%", "telecom-fraud-cases", -31.2m, "%") { Measure = Measure.OnYear, Period = "2026-Q1" },
        new("84.96%", "电信诈骗案件破案率", 84.96m, "%") { Period = "2026-03-31" },
        new("64个百分点", "电信诈骗案件破案率", 64, "个百分点") { Measure = Measure.Change, Period = "2026-03-31", Base = "2023-12-31" },
        new("182起", "telecom-fraud-cases", 182, "起") { Region = "371502", Period = "2026-Q1" },
        new("97起", "telecom-fraud-cases", 97, "起") { Region = "371581", Period = "2026-Q1" },
        new("近90起", "telecom-fraud-cases", 90, "起") { Region = "371503", Bound = Bound.JustUnder, Period = "2025" },
        new("3起", "telecom-fraud-cases", 3, "起") { Region = "371521", Place = "考棚镇", Period = "2026-Q1" },
        new("90%以上", "电信诈骗案件破案率", 90, "%") { Bound = Bound.AtLeast, Role = Role.Target, Period = "2027" },
        new("12.5%", "criminal-incidents", -12.5m, "%") { Measure = Measure.OnYear, Period = "2026-Q1" },
        new("8%", "criminal-incidents", -8, "%") { Measure = Measure.OnYear, Period = "2026-Q1", Certain = false },
        new("超过98%", "群众满意度", 98, "%") { Bound = Bound.Over, Certain = false });

    private static Submission Mediation() => SampleDocument.Of(
        "mediation.txt", "聊城日报", new(2026, 3, 2), "矛盾纠纷“一站式”化解", "李华",
        "2025年，东昌府区受理各类矛盾纠纷1.2万余件，化解率超75%；东阿县受理3200件，化解率96%。冠县共建成长者食堂20至30家。\n"
        + "全市网络零售额214.5亿元，同比增长14.27%。<b>以上为初步统计</b>。",
        new("1.2万余件", "disputes-received", 12000, "件") { Region = "371502", Bound = Bound.JustOver, Period = "2025" },
        new("超75%", "dispute-resolution-rate", 75, "%") { Region = "371502", Bound = Bound.Over, Period = "2025" },
        new("3200件", "disputes-received", 3200, "件") { Region = "371524", Period = "2025" },
        new("96%", "dispute-resolution-rate", 96, "%") { Region = "371524", Period = "2025" },
        new("20至30家", "elderly-canteens", 20, "家") { Region = "371525", High = 30, Bound = Bound.Range },
        new("214.5亿元", "online-retail-sales", 21_450_000_000, "元") { Period = "2025" },
        new("14.27%", "online-retail-sales", 14.27m, "%") { Measure = Measure.OnYear, Period = "2025" });

    /// <summary>Contradicts the report above, and has no day of publication.</summary>
    private static Submission Elsewhere() => SampleDocument.Of(
        "elsewhere.txt", "青岛日报", null, "走访鲁西见闻", "赵敏",
        "据了解，东阿县2025年受理矛盾纠纷2800件，调解员还有45人。",
        new("2800件", "disputes-received", 2800, "件") { Region = "371524", Period = "2025" },
        new("45人", "调解员人数", 45, "人") { Region = "" });

    /// <summary>One report a year, so that there is a series.</summary>
    private static IEnumerable<Submission> YearReports() =>
        new[] { (2021, 1450), (2022, 1320), (2023, 1180), (2024, 1010), (2025, 920) }.Select(x => SampleDocument.Of(
            $"report-{x.Item1}.txt", "聊城市统计局", new(x.Item1 + 1, 2, 20), $"{x.Item1}年统计公报", "统计局",
            $"{x.Item1}年，全市电信诈骗案件{x.Item2}起。",
            new Planted($"{x.Item2}起", "telecom-fraud-cases", x.Item2, "起") { Period = $"{x.Item1}" }));
}
