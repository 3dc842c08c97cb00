using CivicDashboard.Extraction.Catalogue;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Tests.Catalogue;

public sealed class IndicatorMatcherTests
{
    private static readonly IndicatorMatcher Matcher = new(new Statistics.Catalogue([],
    [
        Indicator("gdp", "地区生产总值", "元", "GDP"),
        Indicator("primary-share", "第一产业增加值占比", "%", "第一产业增加值占GDP比重"),
        Indicator("livelihood-share", "民生支出占财政支出比重", "%"),
        Indicator("trade-value-added", "批发和零售业增加值", "元"),
        Indicator("revenue", "保费收入", "元"),
        Indicator("claims", "保费支出", "元"),
        Indicator("hospitals", "医院数", "家"),
        Indicator("beds", "医院床位数", "张"),
        Indicator("beds-added", "新增医院床位数", "张"),
        Indicator("insured", "失业保险参保人数", "人", "参加失业保险"),
        Indicator("visitors", "游客量", "人次"),
        Indicator("sales", "商品房销售额", "元"),
        Indicator("affected", "受灾人数", "人"),
        Indicator("profit", "利润额", "元"),
        Indicator("firms", "规模以上工业企业数", "家"),
        Indicator("power", "用电量", "千瓦时"),
        Indicator("cpi", "居民消费价格", "指数点"),
        Indicator("urbanisation", "城镇化率", "%"),
        Indicator("density", "人口密度", "人/平方公里"),
        Indicator("teams", "志愿服务队数", "支"),
        Indicator("men", "男性人口数", "人"),
        Indicator("women", "女性人口数", "人"),
    ]), Lists.All.Units);

    /// <summary>Phrase, measure, kind of unit, the indicator or nothing.</summary>
    public static TheoryData<string, Measure, string, string?> Phrases => new()
    {
        { "地区生产总值", Measure.Level, "money", "gdp" },
        { "全市生产总值", Measure.Level, "money", "gdp" },
        { "地区生产总值[2]", Measure.Level, "money", "gdp" },
        { "地区生产总值（GDP）", Measure.Level, "money", "gdp" },
        { "国民生产总值", Measure.Level, "money", null },
        { "人均地区生产总值", Measure.Level, "money", null },
        { "海洋生产总值", Measure.Level, "money", null },
        { "地区生产总值增速", Measure.OnYear, "ratio", "gdp" },
        { "地区生产总值增速", Measure.OnYear, "points", null },
        { "地区生产总值增速", Measure.Level, "ratio", null },
        { "地区生产总值", Measure.Change, "points", null },
        { "地区生产总值排名", Measure.Rank, "count", "gdp" },
        { "地区生产总值排名", Measure.Level, "money", null },
        { "第一产业增加值占生产总值的比重", Measure.Level, "ratio", "primary-share" },
        { "第一产业增加值比重", Measure.Change, "points", "primary-share" },
        { "第一产业增加值", Measure.Level, "money", null },
        { "民生支出占财政支出", Measure.Level, "ratio", "livelihood-share" },
        { "民生支出占财政支出", Measure.Level, "money", null },
        { "批发零售业增加值", Measure.OnYear, "ratio", "trade-value-added" },
        { "批发和零售业实现增加值", Measure.Level, "money", "trade-value-added" },
        { "实现保费收入", Measure.Level, "money", "revenue" },
        { "保费支出", Measure.Level, "money", "claims" },
        { "医院", Measure.Level, "count", "hospitals" },
        { "全市医院总数", Measure.Level, "count", "hospitals" },
        { "年末全市医院床位", Measure.Level, "count", "beds" },
        { "医院拥有床位", Measure.Level, "count", "beds" },
        { "新增医院床位", Measure.Level, "count", "beds-added" },
        { "新建医院", Measure.Level, "count", null },
        { "参加失业保险人数", Measure.Level, "people", "insured" },
        { "失业保险参保", Measure.Level, "people", "insured" },
        { "失业保险参保", Measure.Level, "money", null },
        { "规模以上工业企业人数", Measure.Level, "people", null },
        { "规上工业企业", Measure.Level, "count", "firms" },
        { "游客", Measure.Level, "people", null },
        { "利润", Measure.Level, "money", null },
        { "商品房销售", Measure.OnYear, "ratio", null },
        { "受灾", Measure.Level, "count", null },
        { "用电量", Measure.OnYear, "ratio", "power" },
        { "用电量", Measure.OnYear, "energy", "power" },
        { "用电量", Measure.OnYear, "money", null },
        { "居民消费价格涨幅", Measure.OnYear, "ratio", "cpi" },
        { "居民消费价格", Measure.OnYear, "points", null },
        { "居民消费价格", Measure.Level, "money", null },
        { "城镇化率", Measure.Change, "points", "urbanisation" },
        { "人口密度", Measure.Level, "people", "density" },
        { "组建志愿服务队", Measure.Level, "count", "teams" },
        { "“志愿服务”队", Measure.Level, "count", "teams" },
        { "男性人口", Measure.Level, "people", "men" },
        { "女性人口", Measure.Level, "people", "women" },
        { "全市", Measure.Level, "people", null },
        { "", Measure.Level, "people", null },
    };

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Places_what_means_the_same_and_nothing_else(string phrase, Measure measure, string unitKind, string? expected) =>
        Assert.Equal(expected ?? IndicatorMatcher.ProvisionalId(phrase), Matcher.IdOf(phrase, measure, unitKind));

    [Theory]
    [InlineData("游客量", "游客")]
    [InlineData("企业总数", "企业")]
    public void Endings_do_not_change_a_provisional_id(string phrase, string stem) =>
        Assert.Equal(IndicatorMatcher.ProvisionalId(stem), IndicatorMatcher.ProvisionalId(phrase));

    private static Indicator Indicator(string id, string name, string unit, params string[] aliases) =>
        new(id, "", name, id, "", "", unit, Direction.Neutral, AccessTier.Public, aliases);
}
