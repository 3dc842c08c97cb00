namespace CivicDashboard.Statistics.Tests;

public sealed class ReferencePeriodTests
{
    [Theory]
    [InlineData("2024", 366)]
    [InlineData("2024-Q2", 91)]
    [InlineData("2024-03", 31)]
    [InlineData("2024-12-31", 1)]
    [InlineData("2024-02-29", 1)]
    [InlineData("2026-01-01/2026-04-15", 105)]
    [InlineData("2021-01-01/2023-12-31", 1095)]
    public void Spelling_goes_there_and_back(string text, int days)
    {
        var period = ReferencePeriod.Parse(text);
        Assert.Equal(text, period.ToString());
        Assert.Equal(days, period!.Value.Days);
    }

    [Theory]
    [InlineData("2021/2023", "2021-01-01/2023-12-31")]
    [InlineData("2021-01/2021-04", "2021-01-01/2021-04-30")]
    [InlineData("2024-01/2024-03", "2024-Q1")]
    [InlineData("2024-01-01/2024-12-31", "2024")]
    [InlineData("2024-03-01/2024-03-31", "2024-03")]
    [InlineData("2024-Q1/2024-Q2", "2024-01-01/2024-06-30")]
    [InlineData("2024-12-31/2024-12-31", "2024-12-31")]
    public void Other_spellings_become_the_shortest(string text, string shortest) =>
        Assert.Equal(shortest, ReferencePeriod.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("0000")]
    [InlineData("202\0")]
    [InlineData("２０２４")]
    [InlineData("+202")]
    [InlineData("2024-13")]
    [InlineData("2024-3")]
    [InlineData("2024-Q5")]
    [InlineData("2024-Q2-01")]
    [InlineData("2023-02-29")]
    [InlineData("2024-01-01-01")]
    [InlineData("2024/")]
    [InlineData("/2024")]
    [InlineData("2025/2024")]
    [InlineData("2023/2024/2025")]
    [InlineData("2024 ")]
    public void What_is_no_period_is_null(string? text) => Assert.Null(ReferencePeriod.Parse(text));

    [Theory]
    [InlineData("2024", "2023")]
    [InlineData("2024-Q1", "2023-Q1")]
    [InlineData("2024-02", "2023-02")]
    [InlineData("2025-02", "2024-02")]
    [InlineData("2024-02-29", "2023-02-28")]
    [InlineData("2025-02-28", "2024-02-29")] // a day stays one day
    [InlineData("2026-01-01/2026-04-15", "2025-01-01/2025-04-15")]
    public void The_year_before_is_the_same_span(string text, string before) =>
        Assert.Equal(before, ReferencePeriod.Parse(text)!.Value.YearBefore.ToString());

    [Theory]
    [InlineData("2024-03", "2024-02")]
    [InlineData("2024-01", "2023-12")]
    [InlineData("2024-Q2", "2024-Q1")]
    [InlineData("2024-Q1", "2023-Q4")]
    [InlineData("2024", null)]
    [InlineData("2024-12-31", null)]
    public void The_period_before_is_known_of_months_and_quarters(string text, string? before) =>
        Assert.Equal(before, ReferencePeriod.Parse(text)!.Value.PeriodBefore?.ToString());

    [Fact]
    public void Order_is_by_first_day_then_by_length()
    {
        string[] ordered = ["2023", "2024-01", "2024-Q1", "2024", "2024-02", "2024-12-31"];
        Assert.Equal(ordered, ordered.Reverse().Select(t => ReferencePeriod.Parse(t)!.Value).Order().Select(p => p.ToString()));
    }

    [Theory]
    [InlineData("2024", "2025", true)]
    [InlineData("2024-Q1", "2026-Q1", true)]
    [InlineData("2024-02", "2023-02", true)]
    [InlineData("2023-12-31", "2026-03-31", true)]
    [InlineData("2024-Q1", "2024-Q2", false)]
    [InlineData("2024", "2025-Q1", false)]
    [InlineData("2025-01-01/2025-04-15", "2026-01-01/2026-04-15", true)]
    [InlineData("2025-01-01/2025-04-15", "2026-01-01/2026-05-15", false)]
    public void Is_like_the_same_part_of_another_year(string first, string second, bool like) =>
        Assert.Equal(like, ReferencePeriod.Parse(first)!.Value.IsLike(ReferencePeriod.Parse(second)!.Value));
}
