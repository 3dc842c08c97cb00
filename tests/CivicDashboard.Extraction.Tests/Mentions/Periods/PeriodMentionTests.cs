using CivicDashboard.Extraction.Mentions;
using NodaTime;

namespace CivicDashboard.Extraction.Tests.Mentions.Periods;

/// <summary>Each construction by itself, published on Thursday 23 October 2025. The expression stands between ［ and ］.</summary>
public class PeriodMentionTests
{
    private static readonly LocalDate Published = new(2025, 10, 23);

    [Theory]
    [InlineData("［2024年］，全县新建公厕12座。", "2024")]
    [InlineData("［二〇二四年］，全县新建公厕12座。", "2024")]
    [InlineData("［２０２４年］，全县新建公厕12座。", "2024")]
    [InlineData("［2024年度］完成投资3亿元。", "2024")]
    [InlineData("［2021—2023年］累计植树40万株。", "2021-01-01/2023-12-31")]
    [InlineData("［1981~1990年］，受理案件300起。", "1981-01-01/1990-12-31")]
    [InlineData("［1981～1990年底］，受理案件300起。", "1981-01-01/1990-12-31")]
    [InlineData("［2021年至2023年］，累计植树40万株。", "2021-01-01/2023-12-31")]
    [InlineData("［民国21年］，全县有学堂12所。", "1932")]
    [InlineData("［07年］，全县新建公厕12座。", "2007")]
    [InlineData("［零八年］，全县新建公厕12座。", "2008")]
    [InlineData("［85年3月］，全县新建公厕12座。", "1985-03")]
    [InlineData("［18年10月1日到19年2月3日］，新建公厕12座。", "2018-10-01/2019-02-03")]
    [InlineData("［2015年和2018年之间］，累计植树40万株。", "2015-01-01/2018-12-31")]
    [InlineData("［2018.01.10—2018.07.10］，累计植树40万株。", "2018-01-10/2018-07-10")]
    [InlineData("［上世纪90年代］，累计植树40万株。", "1990-01-01/1999-12-31")]
    [InlineData("［20世纪八十年代］，累计植树40万株。", "1980-01-01/1989-12-31")]
    [InlineData("［本世纪20年代以来］，累计植树40万株。", "2020-01-01/2025-10-23")]
    [InlineData("［“十四五”期间］，新增床位500张。", "2021-01-01/2025-12-31")]
    [InlineData("［“十三五”时期］，新增床位500张。", "2016-01-01/2020-12-31")]
    [InlineData("［“十五”期间］，新增床位500张。", "2001-01-01/2005-12-31")]
    [InlineData("［“一五”期间］，新增床位500张。", "1953-01-01/1957-12-31")]
    [InlineData("［“十四五”以来］，新增床位500张。", "2021-01-01/2025-10-23")]
    [InlineData("［“十四五”末］，床位达到500张。", "2025-12-31")]
    public void Years_and_spans_of_years(string marked, string period) => Expect(marked, PeriodKind.Covers, period);

    [Theory]
    [InlineData("［今年］全县新增床位500张。", "2025")]
    [InlineData("［去年］全县新增床位500张。", "2024")]
    [InlineData("［前年］全县新增床位500张。", "2023")]
    [InlineData("［今年以来］，全县新增床位500张。", "2025-01-01/2025-10-23")]
    [InlineData("［去年以来］，全县新增床位500张。", "2024-01-01/2025-10-23")]
    [InlineData("［2023年以来］，全县新增床位500张。", "2023-01-01/2025-10-23")]
    [InlineData("［2023年3月以来］，全县新增床位500张。", "2023-03-01/2025-10-23")]
    [InlineData("［2020年至今］，全县新增床位500张。", "2020-01-01/2025-10-23")]
    [InlineData("［年初以来］，全县新增床位500张。", "2025-01-01/2025-10-23")]
    [InlineData("［截至目前］，全县有床位500张。", "2025-10-23")]
    [InlineData("［截至8月底］，全县有床位500张。", "2025-08-31")]
    [InlineData("［截至今年8月底］，全县有床位500张。", "2025-08-31")]
    [InlineData("［截至2024年底］，全县有床位500张。", "2024-12-31")]
    [InlineData("［截止2024年12月31日］，全县有床位500张。", "2024-12-31")]
    [InlineData("［截至去年末］，全县有床位500张。", "2024-12-31")]
    [InlineData("［2024年末］全县有床位500张。", "2024-12-31")]
    [InlineData("［去年年底］全县有床位500张。", "2024-12-31")]
    public void From_publication(string marked, string period) => Expect(marked, PeriodKind.Covers, period);

    [Theory]
    [InlineData("［一季度］，完成投资3亿元。", "2025-Q1")]
    [InlineData("［第一季度］，完成投资3亿元。", "2025-Q1")]
    [InlineData("［1季度］，完成投资3亿元。", "2025-Q1")]
    [InlineData("［四季度］，完成投资3亿元。", "2024-Q4")]
    [InlineData("［前三季度］，完成投资3亿元。", "2025-01-01/2025-09-30")]
    [InlineData("［前三个季度］，完成投资3亿元。", "2025-01-01/2025-09-30")]
    [InlineData("［前8个月］，完成投资3亿元。", "2025-01-01/2025-08-31")]
    [InlineData("［今年前三季度］，完成投资3亿元。", "2025-01-01/2025-09-30")]
    [InlineData("［上半年］，完成投资3亿元。", "2025-01-01/2025-06-30")]
    [InlineData("［去年下半年］，完成投资3亿元。", "2024-07-01/2024-12-31")]
    [InlineData("［去年后半年］，完成投资3亿元。", "2024-07-01/2024-12-31")]
    [InlineData("［去年五月］完成投资3亿元。", "2024-05")]
    [InlineData("［十月份］完成投资3亿元。", "2025-10")]
    [InlineData("［2018年十二月］的投资为3亿元。", "2018-12")]
    [InlineData("［三月二十八日到四月15日］，完成投资3亿元。", "2025-03-28/2025-04-15")]
    [InlineData("［3月和5月之间］，完成投资3亿元。", "2025-03-01/2025-05-31")]
    [InlineData("［本月10日］，展会开幕，客商600人。", "2025-10-10")]
    [InlineData("［上月15日］，展会开幕，客商600人。", "2025-09-15")]
    [InlineData("［下个月］开放床位300张。", "2025-11")]
    [InlineData("［2024年上半年］，完成投资3亿元。", "2024-01-01/2024-06-30")]
    [InlineData("［1—4月］，完成投资3亿元。", "2025-01-01/2025-04-30")]
    [InlineData("［1-4月份］，完成投资3亿元。", "2025-01-01/2025-04-30")]
    [InlineData("［1至4月］，完成投资3亿元。", "2025-01-01/2025-04-30")]
    [InlineData("［１－４月］，完成投资3亿元。", "2025-01-01/2025-04-30")]
    [InlineData("［今年1月至9月］，完成投资3亿元。", "2025-01-01/2025-09-30")]
    [InlineData("［1-12月］，完成投资3亿元。", "2024")]
    [InlineData("［2023年9月至2024年8月］，完成投资3亿元。", "2023-09-01/2024-08-31")]
    [InlineData("［9月］，完成投资3亿元。", "2025-09")]
    [InlineData("［12月］，完成投资3亿元。", "2024-12")]
    [InlineData("［4月份］，完成投资3亿元。", "2025-04")]
    [InlineData("［4月当月］完成投资3亿元。", "2025-04")]
    [InlineData("［上月］卖出300件。", "2025-09")]
    [InlineData("［本月］卖出300件。", "2025-10")]
    [InlineData("［上季度］卖出300件。", "2025-Q3")]
    [InlineData("［三季度末］，贷款余额500亿元。", "2025-09-30")]
    [InlineData("［10月22日］，展会开幕，客商600人。", "2025-10-22")]
    [InlineData("［10月22日上午］，展会开幕，客商600人。", "2025-10-22")]
    [InlineData("［8月22日20时许］，转移群众600人。", "2025-08-22")]
    [InlineData("［12月3日］，展会开幕，客商600人。", "2024-12-03")]
    [InlineData("［10月1日至7日］，接待游客6万人次。", "2025-10-01/2025-10-07")]
    [InlineData("［4月30日至5月3日］，接待游客6万人次。", "2025-04-30/2025-05-03")]
    [InlineData("［昨日］，转移群众600人。", "2025-10-22")]
    public void Parts_of_years(string marked, string period) => Expect(marked, PeriodKind.Covers, period);

    [Theory]
    [InlineData("［目前］，全县有床位500张。")]
    [InlineData("［近年来］，全县新增床位500张。")]
    [InlineData("小组成立［以来］，调解纠纷300起。")]
    [InlineData("［今年汛期］，转移群众600人。")]
    [InlineData("［2025年初］，她接下任务，直播100场。")]
    [InlineData("［1981年以后］，成功率在98%以上。")]
    [InlineData("［2020年开始］，成功率在98%以上。")]
    [InlineData("［2013年及以前］，成功率在98%以上。")]
    [InlineData("［1949年前］，县里只有床位5张。")]
    [InlineData("［20世纪80年代初］，县里只有床位5张。")]
    public void Times_without_days(string marked) => Expect(marked, PeriodKind.Covers, null);

    [Theory]
    [InlineData("2024年，组建率达到84%，较［2023年底］提升64个百分点。", "2023-12-31")]
    [InlineData("2024年，增速比［上年］提高1.5个百分点。", "2023")]
    [InlineData("1—4月，降幅比［一季度］收窄5.5个百分点。", "2025-Q1")]
    [InlineData("1—4月，降幅比［1-3月］收窄5.5个百分点。", "2025-Q1")]
    [InlineData("2024年1月，降幅比［12月］收窄5.5个百分点。", "2023-12")]
    [InlineData("1—4月，降幅比［去年同期］扩大3.9个百分点。", "2024-01-01/2024-04-30")]
    [InlineData("一季度增长2%，比［同期］高0.8个百分点。", "2024-Q1")]
    [InlineData("与［2019年］相比，增长12%。", "2019")]
    [InlineData("2024年末，存款余额500亿元，比［年初］增加20亿元。", "2023-12-31")]
    [InlineData("产值是［2010年］的2.3倍。", "2010")]
    [InlineData("4月当月，由［去年同期］下降5.0%转为增长21.5%。", "2024-04")]
    [InlineData("8月，比［上月］增长3%。", "2025-07")]
    public void What_is_compared_with(string marked, string period) => Expect(marked, PeriodKind.Base, period);

    [Theory]
    [InlineData("到［2027年］，覆盖率达到80%。", "2027")]
    [InlineData("力争到［2030年底］，覆盖率达到80%。", "2030-12-31")]
    [InlineData("［2030年前］，覆盖率达到80%。", "2030")]
    [InlineData("［2027年底前］，覆盖率达到80%。", "2027-12-31")]
    [InlineData("［年底前］，覆盖率达到80%。", "2025-12-31")]
    public void What_is_still_to_come(string marked, string period) => Expect(marked, PeriodKind.Deadline, period);

    [Theory]
    [InlineData("经过［近20年］努力，建成12处。")]
    [InlineData("坚持［14年］抗战。")]
    [InlineData("胜利［80周年］。")]
    [InlineData("干了［十余年］钢筋工。")]
    [InlineData("判处有期徒刑［15年］3个月。")]
    [InlineData("建城［一百零五年］，植树3万株。")]
    [InlineData("光绪［三十二年］五月，有巡警40名。")]
    [InlineData("光绪［三十二年］十一月，有巡警40名。")]
    [InlineData("公司成立于［2010年］，现有员工300人。")]
    [InlineData("［2022年］启动的工程投资3亿元。")]
    [InlineData("［“十五五”］规划提出新目标。")]
    [InlineData("［2026年度］全市社科规划课题成果。")]
    [InlineData("［每年9月］举办3场。")]
    [InlineData("［近日］，记者走进村庄。")]
    public void What_is_no_period_of_a_figure(string marked) => Expect(marked, PeriodKind.Other);

    [Theory]
    [InlineData("省级项目1748项、家庭2026户、餐馆1820家、个案2024个。")]
    [InlineData("12345热线办结2646件，24小时内回复，3天办结。")]
    [InlineData("60岁以上年龄、当年轻人、三年级学生以前年度")]
    [InlineData("“1363”考核体系，占5-20%，每个网格100—300户。")]
    [InlineData("6月龄婴儿1.5月体检")]
    [InlineData("农历五月初五和农历八月十五，来客3000人。")]
    [InlineData("神龙元年十一月，有丁口3000人。")]
    [InlineData("每逢星期一到十月集市，来客3000人。")]
    [InlineData("十月革命陈列馆接待3000人。")]
    public void What_is_no_time_at_all(string text) =>
        Assert.Empty(PeriodTrack.Read(text, Published).Mentions);

    private static void Expect(string marked, PeriodKind kind, string? period)
    {
        var mention = Expect(marked, kind);
        Assert.Equal(period, mention.Period?.ToString());
    }

    private static PeriodMention Expect(string marked, PeriodKind kind)
    {
        var start = marked.IndexOf('［', StringComparison.Ordinal);
        var end = marked.IndexOf('］', StringComparison.Ordinal) - 1;
        var text = marked.Replace("［", "", StringComparison.Ordinal).Replace("］", "", StringComparison.Ordinal);
        var mentions = PeriodTrack.Read(text, Published).Mentions;
        var mention = Assert.Single(mentions, m => m.Start == start);
        Assert.Equal(text[start..end], text[mention.Start..mention.End]);
        Assert.Equal(kind, mention.Kind);
        return mention;
    }
}
