using CivicDashboard.Extraction.Mentions;
using CivicDashboard.Extraction.Mentions.Periods;

namespace CivicDashboard.Extraction.Tests.Mentions.Periods;

/// <summary>Holidays in texts published on 23 October 2025; each figure stands as ［period|figure］.</summary>
public class HolidayTests
{
    [Theory]
    [InlineData("国庆假期，古镇接待游客［2025-10-01/2025-10-08|6万人次］。")]
    [InlineData("国庆中秋假期8天，古镇接待游客［2025-10-01/2025-10-08|6万人次］。")]
    [InlineData("今年“五一”假期，古镇接待游客［2025-05-01/2025-05-05|6万人次］。")]
    [InlineData("五一期间，古镇接待游客［2025-05-01/2025-05-05|6万人次］。")]
    [InlineData("“五一”小长假期间，古镇接待游客［2025-05-01/2025-05-05|6万人次］。")]
    [InlineData("春节期间，古镇接待游客［2025-01-28/2025-02-04|6万人次］。")]
    [InlineData("清明小长假，古镇接待游客［2025-04-04/2025-04-06|6万人次］。")]
    [InlineData("端午节假期，古镇接待游客［2025-05-31/2025-06-02|6万人次］。")]
    [InlineData("去年“十一”黄金周，古镇接待游客［2024-10-01/2024-10-07|6万人次］。")]
    [InlineData("2023年劳动节假期，古镇接待游客［2023-04-29/2023-05-03|6万人次］。")]
    [InlineData("2024年春节假期，古镇接待游客［2024-02-10/2024-02-17|6万人次］。")]
    [InlineData("元旦假期，古镇接待游客［2025-01-01|6万人次］。")]
    [InlineData("中秋、国庆假期，古镇接待游客［2025-10-01/2025-10-08|6万人次］。")]
    public void Their_days(string marked) => Marked.Expect(marked);

    [Theory]
    [InlineData("国庆假期首日，古镇接待游客［2025-10-01|6万人次］。")]
    [InlineData("国庆假期第三天，古镇接待游客［2025-10-03|6万人次］。")]
    [InlineData("国庆假期前4天，古镇接待游客［2025-10-01/2025-10-04|6万人次］。")]
    [InlineData("清明假期第九天，古镇接待游客［|6万人次］。")]
    public void Days_of_them(string marked) => Marked.Expect(marked);

    [Theory]
    [InlineData("2012年国庆假期8天，古镇接待游客［2012-10-01/2012-10-08|6万人次］。")]
    [InlineData("2012年春节假期7天，古镇接待游客［|6万人次］。")]
    [InlineData("2012年国庆假期，古镇接待游客［|6万人次］。")]
    public void Years_whose_calendar_is_not_kept(string marked) => Marked.Expect(marked);

    [Theory]
    [InlineData("记者10月9日从景区获悉，国庆假期8天，接待游客［2025-10-01/2025-10-08|6万人次］。\n酒店入住率［2025-10-01/2025-10-08|91%］。\n假日期间，受理投诉［2025-10-01/2025-10-08|12件］，同比下降［2025-10-01/2025-10-08|8%］。")]
    [InlineData("国庆假期，古镇接待游客［2025-10-01/2025-10-08|6万人次］，其中10月3日接待［2025-10-03|1万人次］，门票收入［2025-10-01/2025-10-08|90万元］。")]
    [InlineData("国庆假期，古镇接待游客［2025-10-01/2025-10-08|6万人次］，老街10月3日接待［2025-10-03|1万人次］。门票收入［2025-10-01/2025-10-08|90万元］。")]
    [InlineData("国庆假期，古镇接待游客［2025-10-01/2025-10-08|6万人次］。\n假期首日，古镇接待游客［2025-10-01|2万人次］，比去年国庆假期首日增长［2025-10-01|6%］。\n10月3日，老街接待游客［2025-10-03|1万人次］，收入［2025-10-03|9万元］。餐馆营业额［2025-10-01/2025-10-08|80万元］。")]
    [InlineData("国庆假期客流恢复到2019年同期的［2025-10-01/2025-10-08|121%］，旅客［2025-10-01/2025-10-08|4万人次］。")]
    [InlineData("2024年，全县接待游客［2024|90万人次］，其中国庆假期接待［2024-10-01/2024-10-07|6万人次］。客房［2024|900间］。")]
    [InlineData("今年以来，全县植树［2025-01-01/2025-10-23|3万株］。\n国庆假期，接待游客［2025-10-01/2025-10-08|6万人次］。\n果园［2025-01-01/2025-10-23|12个］。")]
    public void How_far_they_govern(string marked) => Marked.Expect(marked);

    [Fact]
    public void A_title_names_the_holiday_of_the_whole_article()
    {
        var context = PeriodContext.Of("", Marked.Published) with { Title = "国庆假期古镇客流红火" };
        var track = PeriodTrack.Read("接待游客6万人次。其中10月3日接待1万人次。\n入住率91%。", context);

        Assert.Equal("2025-10-01/2025-10-08", track.At(4).ToString());
        Assert.Equal("2025-10-03", track.At(19).ToString());
        Assert.Equal("2025-10-01/2025-10-08", track.At(29).ToString());
    }

    [Theory]
    [InlineData("节假日期间加密班次。")]
    [InlineData("他二十一期间不回家。")]
    [InlineData("员工享受带薪假期，病房假期首日照常。")]
    [InlineData("国庆村有农户。")]
    public void No_holiday(string text) => Assert.DoesNotContain(PeriodTrack.Read(text, Marked.Published).Mentions, m => m.Period is not null);
}
