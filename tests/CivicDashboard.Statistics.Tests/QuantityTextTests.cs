using System.Globalization;

namespace CivicDashboard.Statistics.Tests;

public sealed class QuantityTextTests
{
    [Theory]
    [InlineData("0", "0", "0")]
    [InlineData("1820", "1,820", "1,820")]
    [InlineData("-1820", "−1,820", "−1,820")]
    [InlineData("84.960", "84.96", "84.96")]
    [InlineData("10000", "1万", "10,000")]
    [InlineData("12345", "12,345", "12,345")] // four decimals before 万 read worse than the digits
    [InlineData("2144400", "214.44万", "2,144,400")]
    [InlineData("2500000", "250万", "2.5 million")]
    [InlineData("810000000", "8.1亿", "810 million")]
    [InlineData("1508320000", "15.0832亿", "1,508.32 million")]
    [InlineData("150853200", "15,085.32万", "150,853,200")]
    [InlineData("8500000000000", "8.5万亿", "8,500 billion")]
    [InlineData("-37000000000", "−370亿", "−37 billion")]
    public void Numbers_as_people_write_them(string number, string chinese, string english)
    {
        Assert.Equal(chinese, NumberText.Of(Number(number), Language.Chinese));
        Assert.Equal(english, NumberText.Of(Number(number), Language.English));
    }

    [Theory]
    [InlineData("84.96", "%", Bound.Exact, "84.96%", "84.96%")]
    [InlineData("1820", "家", Bound.Exact, "1,820家", "1,820 家")]
    [InlineData("0.09", "个百分点", Bound.Exact, "0.09个百分点", "0.09 percentage points")]
    [InlineData("105.2", "", Bound.Exact, "105.2", "105.2")]
    [InlineData("100", "元", Bound.About, "约100元", "about 100 yuan")]
    [InlineData("630", "件", Bound.JustOver, "630余件", "just over 630 件")]
    [InlineData("100000", "人次", Bound.JustOver, "10万余人次", "just over 100,000 人次")]
    [InlineData("50", "%", Bound.JustOver, "50%多", "just over 50%")]
    [InlineData("75", "%", Bound.Over, "超75%", "over 75%")]
    [InlineData("200000", "人次", Bound.AtLeast, "20万人次以上", "at least 200,000 人次")]
    [InlineData("2000", "单", Bound.JustUnder, "近2,000单", "nearly 2,000 单")]
    [InlineData("30", "%", Bound.Under, "不足30%", "under 30%")]
    [InlineData("1", "小时", Bound.AtMost, "1小时以内", "at most 1 小时")]
    public void Levels_with_their_bounds(string value, string unit, Bound bound, string chinese, string english) =>
        AssertWords(new(Number(value), null, unit, bound), Measure.Level, chinese, english);

    [Theory]
    [InlineData("2", "3", "条", "2—3条", "2–3 条")]
    [InlineData("30", "40", "%", "30%—40%", "30%–40%")]
    [InlineData("800000000", "1000000000", "元", "8亿—10亿元", "800 million–1 billion yuan")]
    [InlineData("-1", "1", "℃", "−1至1℃", "−1 to 1 ℃")]
    public void Ranges(string low, string high, string unit, string chinese, string english) =>
        AssertWords(new(Number(low), Number(high), unit, Bound.Range), Measure.Level, chinese, english);

    [Theory]
    [InlineData("5.6", null, Bound.Exact, "+5.6%", "+5.6%")]
    [InlineData("-37.77", null, Bound.Exact, "−37.77%", "−37.77%")]
    [InlineData("0", null, Bound.Exact, "0%", "0%")]
    [InlineData("-30", null, Bound.Over, "下降超30%", "down by over 30%")]
    [InlineData("30", null, Bound.About, "增长约30%", "up by about 30%")]
    [InlineData("-2", "-3", Bound.Range, "下降2%—3%", "down by 2%–3%")]
    [InlineData("2", "3", Bound.Range, "增长2%—3%", "up by 2%–3%")]
    [InlineData("-1", "1", Bound.Range, "−1%至1%", "−1% to 1%")]
    public void Changes_tell_their_direction(string value, string? high, Bound bound, string chinese, string english) =>
        AssertWords(new(Number(value), high is null ? null : Number(high), "%", bound), Measure.OnYear, chinese, english);

    [Fact]
    public void A_rank_is_an_ordinal() => AssertWords(new(6, null, "位", Bound.Exact), Measure.Rank, "第6位", "rank 6");

    [Fact]
    public void The_unit_goes_by_the_name_that_is_given() =>
        Assert.Equal("over 630 cases", QuantityText.Of(new(630, null, "件", Bound.Over), Language.English, unit: "cases"));

    private static void AssertWords(Quantity quantity, Measure measure, string chinese, string english)
    {
        Assert.Equal(chinese, QuantityText.Of(quantity, Language.Chinese, measure));
        Assert.Equal(english, QuantityText.Of(quantity, Language.English, measure));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
