namespace CivicDashboard.Statistics.Tests;

public sealed class PeriodTextTests
{
    [Theory]
    [InlineData("2024", "2024年", "2024")]
    [InlineData("2021/2023", "2021—2023年", "2021–2023")]
    [InlineData("2024-Q2", "2024年第二季度", "Q2 2024")]
    [InlineData("2024-01/2024-06", "2024年上半年", "Jan–Jun 2024")]
    [InlineData("2024-07/2024-12", "2024年下半年", "Jul–Dec 2024")]
    [InlineData("2024-01/2024-09", "2024年前三季度", "Jan–Sep 2024")]
    [InlineData("2024-03", "2024年3月", "Mar 2024")]
    [InlineData("2021-01/2021-04", "2021年1—4月", "Jan–Apr 2021")]
    [InlineData("2021-02/2021-04", "2021年2—4月", "Feb–Apr 2021")]
    [InlineData("2024-11/2025-02", "2024年11月—2025年2月", "Nov 2024 – Feb 2025")]
    [InlineData("2024-12-31", "2024年12月31日", "31 Dec 2024")]
    [InlineData("2024-04-30", "2024年4月30日", "30 Apr 2024")] // the last day of a month is no month
    [InlineData("2026-01-01/2026-04-15", "2026年1月1日—4月15日", "1 Jan – 15 Apr 2026")]
    [InlineData("2025-11-01/2026-04-15", "2025年11月1日—2026年4月15日", "1 Nov 2025 – 15 Apr 2026")]
    public void Periods_as_people_write_them(string period, string chinese, string english)
    {
        Assert.Equal(chinese, PeriodText.Of(ReferencePeriod.Parse(period)!.Value, Language.Chinese));
        Assert.Equal(english, PeriodText.Of(ReferencePeriod.Parse(period)!.Value, Language.English));
    }
}
