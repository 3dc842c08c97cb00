namespace CivicDashboard.Extraction.Tests.Mentions.Periods;

/// <summary>Days told without their month, hours of days, averages and plans; published on 23 October 2025.</summary>
public class DaysAndPlansTests
{
    [Theory]
    [InlineData("8月7日8时至9日8时，全县平均雨量［2025-08-07/2025-08-09|120毫米］。")]
    [InlineData("8月7日8时—18时，全县平均雨量［2025-08-07|120毫米］。")]
    [InlineData("8月30日20时至9月1日8时，全县平均雨量［2025-08-30/2025-09-01|120毫米］。")]
    [InlineData("8月30日20时至1日8时，全县平均雨量［2025-08-30/2025-09-01|120毫米］。")]
    [InlineData("2024年12月30日至1月2日，接待游客［|6万人次］。")]
    [InlineData("12月30日至1月2日，接待游客［2024-12-30/2025-01-02|6万人次］。")]
    [InlineData("8月7日8时30分至9时，降雨［2025-08-07|20毫米］。")]
    public void Hours(string marked) => Marked.Expect(marked);

    [Theory]
    [InlineData("8月7日，全县普降大雨。\n截至9日18时，受灾人口［2025-08-09|8万人］，倒塌房屋［2025-08-09|63间］。\n9日凌晨，消防员转移群众［2025-08-09|216人］。")]
    [InlineData("1998年8月7日，全县普降大雨。\n9日凌晨，消防员转移群众［1998-08-09|216人］。")]
    [InlineData("公司成立于2020年5月3日。\n截至19日，订单［2025-10-19|8万件］。")]
    [InlineData("8月30日，暴雨来袭。\n截至1日8时，受灾人口［2025-09-01|8万人］。")]
    [InlineData("截至19日，全县完成秋收［2025-10-19|8万亩］。")]
    [InlineData("截至29日，全县完成秋收［2025-09-29|8万亩］。")]
    [InlineData("气象台预计，25日至26日全县有［2025-10-25/2025-10-26|80毫米］的降雨。")]
    [InlineData("记者20日从农业局获悉，前三季度，秋粮产量［2025-01-01/2025-09-30|8万吨］。")]
    [InlineData("记者20日从农业局获悉，秋粮产量［|8万吨］。")]
    [InlineData("连续19日放晴，历时3日，办结［|8件］；7日内退还［|9件］。")]
    [InlineData("19号线全长［|30公里］，15日游收费［|900元］。")]
    public void Days_of_the_month_named_before(string marked) => Marked.Expect(marked);

    [Theory]
    [InlineData("“十三五”以来，医院扩建，2020年床位达到［2020|900张］，五年年均增长［2016-01-01/2020-12-31|6%］。护士［2020|60名］。")]
    [InlineData("“十三五”期间，床位四年年均增长［|6%］，五年年均增长［2016-01-01/2020-12-31|6%］。")]
    [InlineData("“十五五”期间，床位年均增长［2026-01-01/2030-12-31|5%］，到2030年达到［2030|900张］，护士年均增加［2026-01-01/2030-12-31|60名］，护工［2030|90名］。")]
    [InlineData("“十四五”以来，床位四年年均增长［2021-01-01/2024-12-31|6%］。")]
    [InlineData("到2030年，床位达到［2030|900张］，年均增长［2030|5%］。")]
    public void Averages(string marked) => Marked.Expect(marked);

    [Theory]
    [InlineData("一季度，春耕备耕有序。全县计划播种面积［2025|90万亩］（水田［2025|8万亩］），增加大豆［2025|2万亩］。种子到位率［2025-Q1|92%］。")]
    [InlineData("一季度，全县计划播种面积［2025|90万亩］，已播种［2025-Q1|2万亩］。")]
    [InlineData("一季度，三年行动计划完成［2025-Q1|90%］，占全年目标任务的［2025-Q1|30%］。")]
    [InlineData("全县计划播种面积［|90万亩］，一季度备种［2025-Q1|2万吨］。")]
    [InlineData("2024年一季度，全县计划播种面积［2024-Q1|90万亩］。")]
    public void Plans(string marked) => Marked.Expect(marked);
}
