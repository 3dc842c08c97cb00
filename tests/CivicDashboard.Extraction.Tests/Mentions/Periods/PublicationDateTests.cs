using CivicDashboard.Extraction.Mentions.Periods;

namespace CivicDashboard.Extraction.Tests.Mentions.Periods;

public class PublicationDateTests
{
    [Theory]
    [InlineData("某市新增床位\n发布时间：2024-05-06 08:12\n2023年新增500张。", "2024-05-06", DateCertainty.Stated)]
    [InlineData("某市新增床位\n2024年5月6日\n2023年新增500张。", "2024-05-06", DateCertainty.Stated)]
    [InlineData("全市新增床位500张。\n某市统计局\n二〇二四年五月六日", "2024-05-06", DateCertainty.Stated)]
    [InlineData("2024年5月6日，展会开幕。2023年客商600人。", "2024-05-06", DateCertainty.Likely)]
    [InlineData("4月15日，展会开幕。（2026年度社科课题成果）", "2026-04-15", DateCertainty.Guess)]
    public void The_day(string text, string day, DateCertainty certainty)
    {
        var inferred = PublicationDate.Infer(text);

        Assert.Equal(day, inferred?.Day is { } d ? NodaTime.Text.LocalDatePattern.Iso.Format(d) : null);
        Assert.Equal(certainty, inferred?.Certainty);
    }

    [Fact]
    public void A_day_that_is_only_guessed_dates_nothing_else()
    {
        var context = PeriodContext.Of("4月15日，展会开幕。（2026年度社科课题成果）", published: null);

        Assert.Equal(new(null, 2026, null), context);
    }

    [Theory]
    [InlineData("2023年增长5%。2024年一季度增长6%。", 2024)]
    [InlineData("一季度增长2%，比2016年全年高0.3个百分点，与2017年计划目标持平。", 2017)]
    [InlineData("2014年增长8%。到2020年，产值翻一番。", 2014)]
    [InlineData("2021年增长8%。力争2035年基本实现现代化。", 2021)]
    [InlineData("2021年增长8%。展望了2035年远景目标。", 2021)]
    [InlineData("（2025年度全省党校系统课题）", 2025)]
    [InlineData("1965年有水库3座。到1979年，全县已有水库12座。", 1979)]
    [InlineData("1965年建厂。至1984年底，共产盐5万吨。", 1984)]
    public void The_year_is_the_latest_that_is_not_an_aim(string text, int year) =>
        Assert.Equal(year, PublicationDate.Infer(text)?.Year);

    [Fact]
    public void A_text_without_years_tells_nothing() => Assert.Null(PublicationDate.Infer("4月15日，今年以来调解纠纷300起。"));
}
