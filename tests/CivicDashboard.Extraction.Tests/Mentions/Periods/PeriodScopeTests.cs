using CivicDashboard.Extraction.Mentions;
using CivicDashboard.Extraction.Mentions.Periods;
using NodaTime;

namespace CivicDashboard.Extraction.Tests.Mentions.Periods;

/// <summary>
/// How far a time carries, in texts published on 23 October 2025. Each figure stands as ［period|figure］, with no period
/// where a careful reader cannot tell.
/// </summary>
public class PeriodScopeTests
{
    private static readonly LocalDate Published = Marked.Published;

    [Theory]
    [InlineData("2024年，新增床位［2024|500张］；护工［2024|60名］。培训［2024|12场］。")]
    [InlineData("全县有床位［|900张］。2024年，新增［2024|500张］。")]
    [InlineData("2023年新增［2023|12处］，2024年新增［2024|15处］。")]
    [InlineData("目前，全县有床位［|900张］，护工［|60名］。")]
    [InlineData("今年以来，全县调解纠纷［2025-01-01/2025-10-23|300起］。目前，在册调解员［|60名］。其中女性［|20名］。")]
    [InlineData("今年以来，全县调解纠纷［2025-01-01/2025-10-23|300起］，现有调解员［|60名］，办结率［2025-01-01/2025-10-23|98%］。")]
    [InlineData("2024年营业额［2024|3亿元］。这两年网店卖得好。毛利率［2024|20%］。")]
    [InlineData("4月当月，用电量由去年同期下降［2024-04|5.0%］转为增长［2025-04|21.5%］，比一季度提高［2025-04|4个百分点］。")]
    [InlineData("2024年，城乡收入比由2005年的［2005|5倍］缩小到［2024|2.6倍］。")]
    [InlineData("覆盖率从2020年的［2020|12%］提高到2024年的［2024|15%］。")]
    [InlineData("一季度增长［2025-Q1|6.8%］（2023和2024年同期增速分别为［2023-Q1|3.3%］、［2024-Q1|0.5%］），拉动工业［2025-Q1|2个百分点］。")]
    [InlineData("2022年和2023年，全县分别植树［2022|3万株］和［2023|5万株］。")]
    [InlineData("前三季度投资［2025-01-01/2025-09-30|9亿元］（去年同期［2024-01-01/2024-09-30|8亿元］），增长［2025-01-01/2025-09-30|12%］。")]
    [InlineData("一季度增长［2025-Q1|5%］，去年同期增长［2024-Q1|3%］，提高［2025-Q1|2个百分点］。")]
    [InlineData("上半年增长［2025-01-01/2025-06-30|3.1%］，高于全省同期的［2025-01-01/2025-06-30|2%］。")]
    [InlineData("2023年，创业者返乡；次年，建厂［2024|3座］。")]
    [InlineData("1956年，撤乡并区，年内建组［1956|74个］。")]
    [InlineData("一季度投资［2025-Q1|3亿元］，结束了自2015年以来的下滑。工业投资［2025-Q1|2亿元］。")]
    [InlineData("清光绪三十二年（1906年），县有巡警［1906|40名］。民国元年，有巡警［1912|60名］。")]
    [InlineData("去年10月实施以来，办件量增长［2024-10-01/2025-10-23|3倍］。")]
    [InlineData("1—9月，投资［2025-01-01/2025-09-30|9亿元］，当月投资［2025-09|1亿元］。")]
    [InlineData("2024年，三次产业比重由上年的［2023|10%］调整为［2024|9%］。")]
    [InlineData("9月16日，在东岭村，果农采果［2025-09-16|300公斤］。该村有果园［|90亩］。")]
    [InlineData("公司成立于2010年，员工［|300人］。")]
    [InlineData("本月10日，记者走进养老院。院里有床位［|900张］。")]
    [InlineData("本月10日，展会开幕，客商［2025-10-10|600人］。")]
    [InlineData("据某榜“2024制造业百强市”，该市列第［2024|六位］。")]
    [InlineData("根据《港口评价报告（2024）》，该港列第［2024|四位］。全港泊位［|90个］。")]
    [InlineData("到2027年，覆盖率达到［2027|80%］以上，建站［2027|90个］。")]
    [InlineData("2024年，全县植树［2024|3万株］。计划到2030年，植树［2030|9万株］。全县苗圃［2024|12个］。")]
    [InlineData("今年投资［2025|9亿元］。在去年入住率［2024|95%］的基础上扩容，等候时间压缩［2025|两成］。")]
    [InlineData("今年投资［2025|9亿元］。在去年床位［2024|90张］基础上，新增床位［2025|50张］。")]
    [InlineData("1961年产粮［1961|598吨］。70年代推行良种，增产［1970-01-01/1979-12-31|三成］。")]
    [InlineData("1978年，产粮［1978|9吨］；到80年代，有磨坊［1980-01-01/1989-12-31|7座］；80年代末，有磨坊［|6座］。")]
    [InlineData("2015年建馆［2015|3座］。80年代的老房有［|40栋］。")]
    [InlineData("元至7月，收入［2025-01-01/2025-07-31|3亿元］。2024年元月，植树［2024-01|5万株］。")]
    [InlineData("2020年1月—11月20日，办证［2020-01-01/2020-11-20|900件］。")]
    [InlineData("“十三五”时期，全镇巨变，五年间引进项目［2016-01-01/2020-12-31|30个］。")]
    [InlineData("2018年，产茶［2018|900吨］，七年间增长［2018|1.3倍］。")]
    [InlineData("二季度增长［2025-Q2|2.1%］，较一季度（［2025-Q1|3.4%］）回落［2025-Q2|1.3个百分点］。")]
    [InlineData("1—9月，占比［2025-01-01/2025-09-30|24%］，较1—5月和去年同期提高［2025-01-01/2025-09-30|0.2］。")]
    [InlineData("2016年初，村里打井。当年7月，建水池［2016-07|5个］。")]
    [InlineData("2019年，举行选举。4月5日，设办公室，到6月3日结束。全县设选区［2019|90个］。")]
    [InlineData("2019年，全县改制。至年底，［2019-12-31|90家］企业完成改制，其中股份制［2019-12-31|20家］。")]
    [InlineData("2024年，平均气温［2024|12.1℃］，为1970年以来第三低，降水［2024|400毫米］。")]
    [InlineData("今年4月，用电量增速比上年同月加快［2025-04|0.5个百分点］。")]
    public void Within_a_paragraph(string marked) => Marked.Expect(marked);

    [Theory]
    [InlineData("2024年，组建率达到［2024-12-31|84%］，较2023年底提升［2024-12-31|64个百分点］。")]
    [InlineData("2024年，新建公司党组织［2024|242个］，组建率［2024-12-31|84%］，较2023年底提升［2024-12-31|6个百分点］，发展党员［2024|70名］。")]
    [InlineData("2024年，物价上涨［2024|1.2%］，失业率低于年初预期目标，新增就业［2024|6万个］。")]
    [InlineData("2024年末，全市生猪存栏［2024-12-31|180万头］；生猪出栏［2024|241万头］，增长［2024|18%］。")]
    [InlineData("一季度末，存款余额［2025-03-31|500亿元］。畜牧业增加值［2025-Q1|13亿元］。")]
    [InlineData("截至2024年底，累计新建床位［2024-12-31|500张］。")]
    public void Stocks_and_flows(string marked) => Marked.Expect(marked);

    [Theory]
    [InlineData("2024年，全市植树［2024|3万株］。\n林业产值［2024|9亿元］。\n苗圃［2024|12个］。")]
    [InlineData("据市林业局调度，今年全市植树［2025|3万株］。\n分县看，过千亩的县［2025|4个］。")]
    [InlineData("据报道，县城，今年植树［2025|3万株］。\n过千亩的县［|4个］。")]
    [InlineData("今年以来，全市开展行动。\n建立机制，设点［2025-01-01/2025-10-23|55处］。\n联动商户［2025-01-01/2025-10-23|1820家］。")]
    [InlineData("转机出现在2021年。\n协会成立，企业［2021|60多家］参加。\n订单［|3万件］。")]
    [InlineData("全市有苗圃［|12个］。2024年，植树［2024|3万株］。\n办结诉求［|2646件］。")]
    [InlineData("8月，举办生日会，到会老人［2025-08|100位］。\n用餐老人［|1.2万名］。")]
    [InlineData("一、2024年工作回顾\n过去一年，形势严峻。\n植树［2024|3万株］。\n造林［2024|9万亩］。\n二、2025年主要任务\n植树［2025|5万株］。")]
    [InlineData("近年来，全市推进造林。\n植树［|3万株］。")]
    [InlineData("2024年，全市植树［2024|3万株］。\n近年来，畜牧业发展快。\n奶牛场［2024|267个］。")]
    [InlineData("2025年初，她接下任务。直播［|100场］。")]
    [InlineData("某市2023年统计公报\n2024年3月28日\n2023年是开局之年。\n一、综合\n全年产值［2023|12亿元］，比上年增长［2023|5%］。\n年末人口［2023-12-31|310万人］。全年出生人口［2023|1万人］。\n二、农业\n播种面积［2023|500万亩］。12月份，价格下降［2023-12|1.2%］。")]
    [InlineData("五年来，产值从2020年的［2020|8亿元］增加到2024年的［2024|12亿元］。")]
    [InlineData("2019年6月，县里设站。\n是月，宣传员［2019-06|300人］下乡。")]
    [InlineData("2019年大事\n6月3日、6月9日、7月1日三次停水，修管［2019|90间］。")]
    [InlineData("2019年5月8日，大家到场。\n从上午9时到下午3时，接待［2019-05-08|90批］。")]
    [InlineData("上午9时开门。全馆有书［|900册］。")]
    public void Over_paragraphs(string marked) => Marked.Expect(marked);

    [Fact]
    public void A_title_governs_until_the_text_names_another_time()
    {
        var context = PeriodContext.Of("", Published) with { Title = "1-9月全市用电量增长" };
        var track = PeriodTrack.Read("全市用电量90亿千瓦时。2024年用电量100亿千瓦时。", context);

        Assert.Equal("2025-01-01/2025-09-30", track.At(6).ToString());
        Assert.False(track.ReadingAt(6).Sure);
        Assert.Equal("2024", track.At(22).ToString());
        Assert.True(track.ReadingAt(22).Sure);
    }

    [Theory]
    [InlineData("截至2024年12月底，参保［2024-12-31|30万人］。\n从2024年9月1日起，低保标准提高［|3%］。\n全县有养老床位［2024-12-31|900张］，覆盖率［2024-12-31|40%］。发放津贴［2024|3亿元］，结婚登记［2024|2万对］。")]
    [InlineData("从2024年9月1日起，低保标准提高［|3%］。\n全县有养老床位［2024|900张］。结婚登记［2024|2万对］。")]
    [InlineData("从1990年起，县里修路［|3条］。\n沿线村庄［|9个］。")]
    public void Under_the_year_of_the_title(string marked) =>
        Marked.Expect(marked, PeriodContext.Of("", Published) with { Title = "全县2024年社会救助情况" });

    [Theory]
    [InlineData("2024年，组建率达到84%，较2023年底提升64个百分点。", "64", "2023-12-31")]
    [InlineData("与2019年相比，客流增长12%。", "12", "2019")]
    [InlineData("1—4月下降13%，比一季度收窄5个百分点。", "5", "2025-Q1")]
    [InlineData("1—4月下降13%，比一季度收窄5个百分点。", "13", null)]
    [InlineData("与2019年相比持平。客流增长12%。", "12", null)]
    public void What_a_change_is_counted_from(string text, string figure, string? period) =>
        Assert.Equal(period, PeriodTrack.Read(text, Published).BaseAt(text.LastIndexOf(figure, StringComparison.Ordinal))?.ToString());

    [Fact]
    public void The_event_reported_is_the_day_up_to_which_the_text_tells()
    {
        const string Text = "10月22日，市政府召开发布会。今年以来，调解纠纷300起。";

        Assert.Equal("2025-01-01/2025-10-22", PeriodTrack.Read(Text, Published).At(Text.IndexOf("300", StringComparison.Ordinal)).ToString());
    }

    [Fact]
    public void Without_any_date_nothing_is_guessed()
    {
        const string Text = "今年以来，调解纠纷300起。上月调解20起。";

        Assert.All(PeriodTrack.Read(Text, published: null).Mentions, m => Assert.Null(m.Period));
    }

    [Theory]
    [InlineData("2024年12—（“十四五")]
    [InlineData("2024、2023和")]
    [InlineData("（由2024年到")]
    [InlineData("比2023年底")]
    [InlineData("8月7日8时至9日8时，其中19日凌晨")]
    [InlineData("国庆假期第五年年均计划播种")]
    public void A_long_text_of_dates_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000)) + "）。\n2023年，植树3万株。";

        Assert.Equal("2023", PeriodTrack.Read(text, Published).At(text.Length - 4).ToString());
    }
}
