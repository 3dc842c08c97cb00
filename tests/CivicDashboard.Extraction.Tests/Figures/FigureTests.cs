using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Extraction.Tests.Figures;

/// <summary>What a number says: measure, role and indicator. A case is a sentence and its figures.</summary>
public sealed class FigureTests
{
    private static readonly Extractor Extractor = new(Lists.All);

    [Theory]
    // The thing before its number, behind it, and doing something.
    [InlineData("全市累计化解各类矛盾纠纷630余起。", "630余起 level 化解矛盾纠纷")]
    [InlineData("全市组建789支志愿服务队。", "789支 level 组建志愿服务队")]
    [InlineData("全市91家行业协会创建党建品牌。", "91家 level 创建党建品牌的行业协会")]
    [InlineData("全市2166个行政村全部修订村规民约。", "2166个 level 修订村规民约的行政村")]
    [InlineData("年产值超11亿元的棉服产业。", "超11亿元 level 棉服产业年产值")]
    // Changes.
    [InlineData("全市实现地区生产总值626.9亿元，同比增长2%。", "626.9亿元 level 地区生产总值|2% yoy 地区生产总值")]
    [InlineData("全市退件率环比下降75%。", "75% mom 退件率")]
    [InlineData("全市煤炭消费同比减少83.46万吨。", "83.46万吨 yoy 煤炭消费")]
    [InlineData("报表从8610张压减至278张。", "8610张 level 报表|278张 level 报表")]
    [InlineData("组建率达到84.96%，较2023年底提升64个百分点。", "84.96% level 组建率|64个百分点 change 组建率")]
    [InlineData("综合能耗同比下降13.2%，降幅比去年同期扩大3.9个百分点。", "13.2% yoy 综合能耗|3.9个百分点 yoy 综合能耗降幅")]
    [InlineData("工业投资年均增长7.4%。", "7.4% avg_growth 工业投资")]
    [InlineData("社会消费品零售总额增长5%，拉动GDP增长0.7个百分点。", "5% yoy 社会消费品零售总额|0.7个百分点 level 社会消费品零售总额拉动GDP增长")]
    [InlineData("供热用气4.77亿立方米，占天然气消费的77.3%。", "4.77亿立方米 level 供热用气|77.3% level 供热用气占天然气消费比重")]
    [InlineData("石油业（增长87%）和汽车业（增长35.8%）。", "87% yoy 石油业|35.8% yoy 汽车业")]
    // Lists with and without 分别.
    [InlineData("电信诈骗案件、损失金额同比分别下降37.77%、49.01%。", "37.77% yoy 电信诈骗案件|49.01% yoy 电信诈骗损失金额")]
    [InlineData("刑事、治安警情同比分别下降10%、12%。", "10% yoy 刑事警情|12% yoy 治安警情")]
    [InlineData("汽车产销同比分别增长5%、6%。", "5% yoy 汽车产量|6% yoy 汽车销量")]
    [InlineData("增值税12.8亿元、房产税1.3亿元，同比分别增长21%、下降9%。", "12.8亿元 level 增值税|1.3亿元 level 房产税|21% yoy 增值税|9% yoy 房产税")]
    [InlineData("调解率和成功率分别在98%、94%以上。", "98% level 调解率|94%以上 level 调解成功率")]
    [InlineData("新增养老床位5084张、助餐场所201个。", "5084张 level 新增养老床位|201个 level 新增助餐场所")]
    [InlineData("完成55.3万平方米、2.9万户旧住房改造。", "55.3万平方米 level 旧住房改造|2.9万户 level 旧住房改造")]
    // Chains that lose their noun.
    [InlineData("全市受理矛盾纠纷100余件，成功调解80多件，调解成功率超75%。", "100余件 level 受理矛盾纠纷|80多件 level 调解矛盾纠纷|超75% level 调解成功率")]
    [InlineData("新增总部60家、累计达到831家。", "60家 level 新增总部|831家 level 总部")]
    [InlineData("全市居民消费价格上涨0.3%，其中食品类下降0.6%，衣着类上涨2%。", "0.3% yoy 居民消费价格|0.6% yoy 食品类消费价格|2% yoy 衣着类消费价格")]
    [InlineData("城镇新增就业3.15万人，完成年度目标任务的78.8%。", "3.15万人 level 城镇新增就业|78.8% level 城镇新增就业完成年度目标任务比例")]
    [InlineData("全市平均住院日7.9天，缩短0.4天。", "7.9天 level 平均住院日|0.4天 yoy 平均住院日")]
    [InlineData("二氧化硫、二氧化氮浓度分别为71、11微克/立方米。", "71 level 二氧化硫浓度|11微克/立方米 level 二氧化氮浓度")]
    [InlineData("接待游客718万人次，恢复到2019年同期的121.4%。", "718万人次 level 接待游客|121.4% level 接待游客")]
    [InlineData("单位能耗累计下降36%。", "36% change 单位能耗")]
    [InlineData("惠及33万困难群众。", "33万 level 惠及困难群众")]
    [InlineData("全市有学校38所，学生5124人，其中小学20所，学生3000人。", "38所 level 学校|5124人 level 学生|20所 level 小学|3000人 level 小学学生")]
    [InlineData("全市35个行业中24个实现增长。", "35个 level 行业|24个 level 增长的行业")]
    [InlineData("入库11万吨，约为库容的六成五。", "11万吨 level 入库|六成五 level 入库占库容比重")]
    [InlineData("基本养老、失业、工伤保险参保人数分别为36万人、31万人、46万人。", "36万人 level 基本养老保险参保人数|31万人 level 失业保险参保人数|46万人 level 工伤保险参保人数")]
    [InlineData("受理旅游投诉137件，办结率100%。", "137件 level 受理旅游投诉|100% level 旅游投诉办结率")]
    [InlineData("全市肉牛出栏6.2万头、存栏7.9万头。", "6.2万头 level 肉牛出栏|7.9万头 level 肉牛存栏")]
    [InlineData("签约率由58%提至66.3%。", "58% level 签约率|66.3% level 签约率")]
    [InlineData("收集意见264条，当场答复近六成。", "264条 level 收集意见|近六成 level 意见答复比例")]
    [InlineData("1980—1988年改造旧管86.3公里，漏失率从21.4%降到11.8%。", "86.3公里 level 改造旧管|21.4% level 旧管漏失率|11.8% level 旧管漏失率")]
    // What opens a clause is no part of its indicator.
    [InlineData("以此将慢性病管理的有效率从80%提升至92%。", "80% level 慢性病管理的有效率|92% level 慢性病管理的有效率")]
    [InlineData("仅核桃露这一单品年销售额就达3亿元。", "3亿元 level 核桃露这一单品年销售额")]
    [InlineData("虽有大小加工点40个。", "40个 level 大小加工点")]
    [InlineData("义务教育方面，巩固率96.4%。", "96.4% level 义务教育巩固率")]
    [InlineData("全市公安机关今年以来破获案件820起。", "820起 level 公安机关破获案件")]
    // Money is named by what it is for.
    [InlineData("全县投资1.6亿元新建学校3所。", "1.6亿元 level 投资新建学校|3所 level 新建学校")]
    [InlineData("市人民政府拨款32.5万元筹建自来水厂。", "32.5万元 level 拨款筹建自来水厂")]
    // What changes, what it is compared with and what it is a share of are named before.
    [InlineData("2月，鲜果价格同比上涨1.7%，同比涨幅较1月收窄3.1个百分点。", "1.7% yoy 鲜果价格|3.1个百分点 mom 鲜果价格同比涨幅")]
    [InlineData("蔬菜价格继续下降，同比下降9.3%。", "9.3% yoy 蔬菜价格")]
    [InlineData("工业用水2亿立方米，占总用水量的20%；生活用水1亿立方米，占10%。", "2亿立方米 level 工业用水|20% level 工业用水占总用水量比重|1亿立方米 level 生活用水|10% level 生活用水占总用水量比重")]
    [InlineData("与2012年相比，2016年全市税收收入、贷款余额分别同比增长48.1%、33.6%。", "48.1% change 税收收入|33.6% change 贷款余额")]
    [InlineData("全市人口300万人。与2010年的280万人相比，增加20万人。", "300万人 level 人口|280万人 level 人口|20万人 change 人口")]
    [InlineData("存款余额80亿元，比年初增加5亿元。", "80亿元 level 存款余额|5亿元 change 存款余额")]
    [InlineData("人均产值6万元，按当年汇率计算为8410美元。", "6万元 level 人均产值|8410美元 level 人均产值")]
    [InlineData("农民收入增长8%，实际增长5.7%。", "8% yoy 农民收入|5.7% yoy 农民收入实际增长")]
    [InlineData("全市高新技术产业增加值占规模以上工业的比重为24%，占比提高1个百分点；增加值增长8.5%。", "24% level 高新技术产业增加值占规模以上工业的比重|1个百分点 yoy 高新技术产业增加值占规模以上工业的比重|8.5% yoy 高新技术产业增加值")]
    [InlineData("全县有水渠28条，总长96公里。", "28条 level 水渠|96公里 level 水渠总长")]
    [InlineData("超五成行业实现正增长。", "超五成 level 正增长的行业占比")]
    [InlineData("纺织服装和服饰制造业、木材加工和家具制造业、橡胶塑料和包装制造业产值分别增长4%、3%、6%。", "4% yoy 纺织服装和服饰制造业产值|3% yoy 木材加工和家具制造业产值|6% yoy 橡胶塑料和包装制造业产值")]
    [InlineData("县属企业96%完成改组。", "96% level 改组的县属企业占比")]
    [InlineData("大田村有1210户，4380人。", "1210户 level 大田村户数|4380人 level 大田村人口")]
    [InlineData("全县辖7镇8乡。", "7镇 level 辖镇|8乡 level 辖乡")]
    [InlineData("报名参训1520人，考试合格的1310人，补考的210人。", "1520人 level 报名参训|1310人 level 考试合格的参训|210人 level 补考的参训")]
    [InlineData("平均雨量310毫米，较常年均值多45毫米。", "310毫米 level 平均雨量|45毫米 change 平均雨量")]
    [InlineData("钢铁、铝材加工业，船舶配套业，茶叶加工业产值分别比上年增长4%、3%和6%。", "4% yoy 钢铁、铝材加工业产值|3% yoy 船舶配套业产值|6% yoy 茶叶加工业产值")]
    [InlineData("农村低保标准由每人每月500元提高到550元。", "500元 level 农村低保标准|550元 level 农村低保标准")]
    [InlineData("造纸业和食品业产值同比分别增长9.1%和7.4%，增速分别比全部工业快4.2和2.5个百分点。", "9.1% yoy 造纸业产值|7.4% yoy 食品业产值|4.2 level 造纸业产值增速比全部工业|2.5个百分点 level 食品业产值增速比全部工业")]
    [InlineData("设备投资增长8%，拉动工业产值同比增长5.4%。", "8% yoy 设备投资|5.4% yoy 工业产值")]
    [InlineData("全省节水企业140家，数量居全国第三位。", "140家 level 节水企业|第三位 rank 节水企业数量排名")]
    [InlineData("国内生产总值增长6.2%。", "6.2% yoy 国内生产总值")]
    [InlineData("参保职工6万人，增加5000人。", "6万人 level 参保职工|5000人 yoy 参保职工")]
    [InlineData("全镇辖14个村，共1860户7420人。", "14个 level 村|1860户 level 户数|7420人 level 人口")]
    [InlineData("较第六次人口普查增加12万人。", "12万人 change ")]
    [InlineData("按照300万人口配置。", "300万人口 level 配置")]
    // Ranks.
    [InlineData("据“先进制造业百强市”榜单，全市排名全国第六。", "第六 rank 先进制造业百强市排名")]
    [InlineData("集装箱吞吐量达到4703.3万标准箱、连续12年排名世界第一。", "4703.3万标准箱 level 集装箱吞吐量|第一 rank 集装箱吞吐量排名")]
    public void Reads(string sentence, string expected) =>
        Assert.Equal(expected, string.Join('|', Read(sentence).Select(f => $"{f.Text} {f.Measure.ToCode()} {f.Indicator}")));

    [Theory]
    [InlineData("力争新增就业岗位50万个。", Role.Target)]
    [InlineData("预计响应时间将缩短至1小时以内。", Role.Target)]
    [InlineData("到2027年，建成示范村30个。", Role.Target)]
    [InlineData("全市落实命案24小时侦破机制。", Role.Target)]
    [InlineData("主要预期目标是：全市生产总值增长5.5%左右。", Role.Target)]
    [InlineData("到2030年，城镇化率达到75%。", Role.Target)]
    [InlineData("全市配套率力争由目前的42%提升。", Role.Actual)]
    [InlineData("全市围绕“双碳”目标，获得专利27项。", Role.Actual)]
    [InlineData("办理人大代表建议1052件。", Role.Actual)]
    [InlineData("将平均事项压减至377项。", Role.Actual)]
    [InlineData("农房改造任务2150户。", Role.Target)]
    [InlineData("计划生育率达97.2%。", Role.Actual)]
    [InlineData("今年将安全生产作为首要任务，受理举报860件。", Role.Actual)]
    [InlineData("争取到资金540万元。", Role.Actual)]
    [InlineData("县本级收入安排9.6亿元。", Role.Target)]
    [InlineData("主要预期目标是：经济平稳增长；物价涨幅2.8%左右。", Role.Target)]
    [InlineData("实现就业5万人的目标。", Role.Target)]
    [InlineData("今年，计划撤并学校40所。", Role.Target)]
    [InlineData("营养改善计划受益学生47.6万名。", Role.Actual)]
    [InlineData("地区生产总值预计将有所增长，固定资产投资增长12.1%。", Role.Actual)]
    [InlineData("预计全年地区生产总值将有所增长，固定资产投资增长12.1%。", Role.Target)]
    public void TellsResultsFromTargets(string sentence, Role role) => Assert.Equal(role, Assert.Single(Read(sentence)).Role);

    [Fact]
    public void FallsAreNegativeAndLevelsAreNot()
    {
        var figures = Read("电费同比下降5.0%，降至320元。");
        Assert.Equal([-5.0m, 320m], figures.Select(f => f.Quantity.Value));
    }

    [Theory]
    [InlineData("二、2024年工作回顾\n新建学校12所。\n三、2025年主要任务\n新建学校20所。")]
    public void HeadingsSayWhetherResultsOrPlansFollow(string text) =>
        Assert.Equal([Role.Actual, Role.Target], Read(text).Select(f => f.Role));

    private static IReadOnlyList<Figure> Read(string text) =>
        Extractor.Read(text, new DocumentFacts("case.txt", new LocalDate(2025, 3, 1), "371500")).Figures;
}
