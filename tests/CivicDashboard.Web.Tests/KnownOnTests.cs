using CivicDashboard.Web.Pages;
using NodaTime;

namespace CivicDashboard.Web.Tests;

/// <summary>The day that an address asks for, by the calendar of China.</summary>
public sealed class KnownOnTests
{
    /// <summary>Half past midnight on 2 May in China; still 1 May at Greenwich.</summary>
    private static readonly Instant Now = Instant.FromUtc(2026, 5, 1, 16, 30);

    [Theory]
    [InlineData(null, KnownOnAnswer.Newest)]
    [InlineData(" ", KnownOnAnswer.Newest)]
    [InlineData("2026-05-01", KnownOnAnswer.Earlier)]
    [InlineData(" 2026-05-01 ", KnownOnAnswer.Earlier)]
    [InlineData("1900-01-01", KnownOnAnswer.Earlier)]
    [InlineData("2026-05-02", KnownOnAnswer.Newest)]
    [InlineData("2026-05-03", KnownOnAnswer.InFuture)]
    [InlineData("9999-12-31", KnownOnAnswer.InFuture)]
    [InlineData("2026-02-30", KnownOnAnswer.NoDay)]
    [InlineData("2026年5月1日", KnownOnAnswer.NoDay)]
    [InlineData("0001-01-01", KnownOnAnswer.NoDay)]
    [InlineData("-9998-01-01", KnownOnAnswer.NoDay)]
    public void Days_are_told_apart(string? text, KnownOnAnswer answer) => Assert.Equal(answer, KnownOn.Parse(text, Now).Answer);

    [Fact]
    public void The_end_of_the_day_counts()
    {
        var known = KnownOn.Parse("2026-05-01", Now);
        Assert.Equal(Instant.FromUtc(2026, 5, 1, 16, 0) - Duration.Epsilon, known.Time);
        Assert.Equal("2026-05-01", known.InAddress);
        Assert.Null(KnownOn.Parse("2026-05-02", Now).Time);
    }
}
