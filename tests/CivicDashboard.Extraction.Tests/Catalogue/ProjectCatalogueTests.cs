using CivicDashboard.Extraction.Catalogue;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Tests.Catalogue;

/// <summary>What people write into the files of <c>data/indicators</c>.</summary>
public sealed class ProjectCatalogueTests
{
    private static readonly IReadOnlyList<Indicator> Indicators = Lists.All.Catalogue.Indicators;

    [Fact]
    public void No_phrase_belongs_to_two_indicators()
    {
        var shared = from indicator in Indicators
                     from name in indicator.Aliases.Prepend(indicator.Name)
                     from key in new[] { PhraseKey.Of(name), PhraseVariants.Stem(PhraseKey.Of(name)) }
                     group indicator.Id by key into owners
                     where owners.Distinct().Count() > 1
                     select $"{owners.Key}: {string.Join(", ", owners.Distinct())}";

        Assert.Empty(shared);
    }

    [Fact]
    public void Every_indicator_is_found_under_each_of_its_names()
    {
        var kinds = Lists.All.Units.ToDictionary(u => u.Name, u => u.Kind);
        var matcher = new IndicatorMatcher(Lists.All.Catalogue, Lists.All.Units);

        var lost = from indicator in Indicators
                   from name in indicator.Aliases.Prepend(indicator.Name)
                   where matcher.IdOf(name, Measure.Level, kinds.GetValueOrDefault(indicator.Unit, "")) != indicator.Id
                   select $"{name} of {indicator.Id}";

        Assert.Empty(lost);
    }

    [Fact]
    public void Names_in_both_languages_belong_to_one_indicator_each()
    {
        Assert.Equal(Indicators.Count, Indicators.Select(i => i.Name).Distinct().Count());
        Assert.Empty(Indicators.GroupBy(i => i.NameEn).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    /// <summary>What sounds alike and is told apart: phrase, indicator.</summary>
    [Theory]
    [InlineData("城镇居民人均消费支出", "money", "urban-consumption-per-capita")]
    [InlineData("农村居民人均生活消费支出", "money", "rural-consumption-per-capita")]
    [InlineData("金融机构人民币存款余额", "money", "rmb-deposits")]
    [InlineData("金融机构本外币存款余额", "money", "deposits")]
    [InlineData("房屋施工面积", "area", "floor-space-under-construction")]
    [InlineData("房屋建筑施工面积", "area", "builders-floor-space")]
    [InlineData("邮政业务收入", "money", "postal-revenue")]
    [InlineData("邮政业务总量", "money", "postal-volume")]
    [InlineData("食品烟酒价格", "ratio", "cpi-food-tobacco")]
    [InlineData("烟酒类零售额", "money", "retail-tobacco-alcohol")]
    [InlineData("普通高中招生", "people", "senior-admissions")]
    [InlineData("普通高中毕业生", "people", "senior-graduates")]
    [InlineData("医疗卫生机构床位", "count", "hospital-beds")]
    [InlineData("医院床位", "count", "beds-in-hospitals")]
    [InlineData("牛存栏", "count", "cattle-stock")]
    [InlineData("出栏牛", "count", "cattle-sold")]
    [InlineData("批准逮捕", "people", "arrests-approved")]
    [InlineData("不批准逮捕", "people", "arrests-refused")]
    public void Keeps_apart_what_texts_tell_apart(string phrase, string unitKind, string expected) =>
        Assert.Equal(expected, new IndicatorMatcher(Lists.All.Catalogue, Lists.All.Units).IdOf(phrase, Measure.Level, unitKind));
}
