using NodaTime;

namespace CivicDashboard.Extraction.Tests.Checks;

/// <summary>What figures of one text say about each other. A case is a sentence and the steps that the checks add.</summary>
public sealed class FigureChecksTests
{
    private static readonly Extractor Extractor = new(Lists.All);

    [Theory]
    // A rate beside its parts.
    [InlineData("全市受理矛盾纠纷120件，成功化解90件，化解率75%。", "120件 agrees 75%|90件 agrees 75%|75% agrees 120件、90件")]
    [InlineData("全市受理矛盾纠纷200余件，成功化解180多件，化解率超65%。", "200余件 agrees 超65%|180多件 agrees 超65%|超65% agrees 200余件、180多件")]
    [InlineData("全市受理矛盾纠纷100件，调解成功50件，调解成功率超75%。", "100件 contradicts 超75%|50件 contradicts 超75%|超75% contradicts 100件、50件")]
    [InlineData("全市排查安全隐患105处，整改87处，整改率82%。", "105处 agrees 82%|87处 agrees 82%|82% agrees 105处、87处")] // 82.86, cut off
    [InlineData("全市受理矛盾纠纷100件，成功化解50件，化解率不足四成。", "")] // 四成 is no more than a way of speaking
    [InlineData("全市受理矛盾纠纷100件，化解信访积案50件，化解率98%。", "")] // of another whole
    [InlineData("全市成功化解矛盾纠纷50件，受理信访事项100件，化解率98%。", "")]
    [InlineData("全市受理矛盾纠纷100件。化解50件，化解率98%。", "")] // whose whole stands elsewhere
    // A share with the names of part and whole; a share of more than all.
    [InlineData("全市天然气消费8亿立方米。供热用气6亿立方米，占天然气消费的75%。", "8亿立方米 agrees 75%|6亿立方米 agrees 75%|75% agrees 6亿立方米、8亿立方米")]
    [InlineData("全市天然气消费8亿立方米。供热用气6亿立方米，占天然气消费的57%。", "8亿立方米 contradicts 57%|6亿立方米 contradicts 57%|57% contradicts 6亿立方米、8亿立方米")]
    [InlineData("全镇共有党员100名，其中女党员30名，占30%。", "100名 agrees 30%|30名 agrees 30%|30% agrees 30名、100名")]
    [InlineData("全镇共有党员100名，其中女党员30名，占40%。", "100名 contradicts 40%|30名 contradicts 40%|40% contradicts 30名、100名")]
    [InlineData("全镇共有党员100名，其中女党员30名，占全市女党员的2%。", "")]
    [InlineData("全市办理案件结案率达102%。", "102% contradicts 100%")]
    [InlineData("全市完成投资占年度计划的105%。", "")]
    // Parts and their total.
    [InlineData("全市发生案件共38起，其中盗窃案件20起、诈骗案件18起。", "38起 agrees 20起、18起|20起 agrees 38起|18起 agrees 38起")]
    [InlineData("全市发生案件共38起，其中盗窃案件20起、诈骗案件15起。", "")] // 其中 need not name all
    [InlineData("全市发生案件共38起，其中盗窃案件20起、诈骗案件25起。", "38起 contradicts 20起、25起|20起 contradicts 38起|25起 contradicts 38起")]
    [InlineData("全市发生案件共38起，其中盗窃案件40余起。", "38起 contradicts 40余起|40余起 contradicts 38起")]
    [InlineData("全市发展党员60名，其中女党员40名，青年党员35名。", "")] // women may be young
    [InlineData("全市有学校1200所，新增50所，其中小学600所。", "")] // of all, not of the new
    [InlineData("全市完成投资10亿元，其中带动社会投资50亿元。", "")]
    [InlineData("全市完成投资63.8亿元，增长6.6%。从隶属关系看，省属投资50.2亿元，市属投资13.6亿元。", "63.8亿元 agrees 50.2亿元、13.6亿元|50.2亿元 agrees 63.8亿元|13.6亿元 agrees 63.8亿元")]
    // A change and the levels that it leads between.
    [InlineData("基层报表从8610张压减至278张，下降96.8%。", "8610张 agrees 96.8%|278张 agrees 96.8%|96.8% agrees 8610张、278张")]
    [InlineData("基层报表从860张压减至280张，下降80%。", "860张 contradicts 80%|280张 contradicts 80%|80% contradicts 860张、280张")]
    [InlineData("水体占比从18%下降到7.8%，下降10.2个百分点。", "18% agrees 10.2个百分点|7.8% agrees 10.2个百分点|10.2个百分点 agrees 18%、7.8%")]
    [InlineData("水体占比从18%下降到7.8%，下降57%。", "")] // of the share, or points?
    [InlineData("基层报表从8610张压减至278张，年均下降30%。", "")]
    [InlineData("2023年，全市发生火灾200起。2024年，全市发生火灾150起，同比下降25%。", "200起 agrees 25%|150起 agrees 25%|25% agrees 200起、150起")]
    [InlineData("2023年，全市发生火灾200起。2024年，全市发生火灾150起，同比下降15%。", "200起 contradicts 15%|150起 contradicts 15%|15% contradicts 200起、150起")]
    [InlineData("2023年，全市生产总值500亿元。2024年，全市生产总值540亿元，增长5%。", "")] // growth at constant prices
    public void Figures_fit_or_contradict_each_other(string text, string expected) => Assert.Equal(
        expected,
        string.Join('|', Read(text).SelectMany(f => ChecksOf(f).Select(s => $"{f.Text} {s}"))));

    [Fact]
    public void What_contradicts_goes_to_review_as_it_is_written()
    {
        var figures = Read("2024年，全市受理矛盾纠纷100件，调解成功50件，调解成功率超75%。2024年，全市化解信访积案80件。");

        Assert.Equal([100m, 50m, 75m, 80m], figures.Select(f => f.Quantity.Value));
        Assert.Equal([false, false, false, true], figures.Select(f => f.Certain));
        Assert.Equal([true, true, true, false], figures.Select(f => f.Steps.Contains("doubt contradiction")));
    }

    [Fact]
    public void What_agrees_is_no_more_certain_than_before()
    {
        const string parts = "全市受理矛盾纠纷100件，调解成功80件，";

        Assert.Equal(Read(parts + "调解质量良好。").Select(f => f.Certain), Read(parts + "调解成功率80%。").Take(2).Select(f => f.Certain));
    }

    private static IEnumerable<string> ChecksOf(Figure figure) =>
        figure.Steps.Where(s => s.StartsWith("agrees ", StringComparison.Ordinal) || s.StartsWith("contradicts ", StringComparison.Ordinal));

    private static IReadOnlyList<Figure> Read(string text) =>
        Extractor.Read(text, new DocumentFacts("case.txt", new LocalDate(2025, 3, 1), "371500")).Figures;
}
