using CivicDashboard.Statistics;
using CivicDashboard.Web.Pages;
using CivicDashboard.Web.Tests.Samples;

namespace CivicDashboard.Web.Tests;

/// <summary>Only what is of one kind and time stands beside each other.</summary>
public sealed class RegionRankingTests
{
    [Fact]
    public void The_period_that_most_districts_report_is_ranked_without_their_city()
    {
        var ranking = Of(
            ("371500", "2025", 900), ("371502", "2025", 182), ("371503", "2025", 90), ("371581", "2025", 97), ("371522", "2024", 120), ("371524", "2026", 1))!;
        Assert.Equal(ReferencePeriod.Year(2025), ranking.Period);
        Assert.Equal(["371502", "371581", "371503"], ranking.Values.Select(v => v.RegionCode));
        Assert.Equal(0, ranking.LeftOut);
    }

    [Fact]
    public void Two_districts_are_too_few() => Assert.Null(Of(("371502", "2025", 182), ("371503", "2025", 90), ("371500", "2025", 900)));

    [Fact]
    public void Of_many_the_largest_are_drawn_and_the_others_counted()
    {
        var counties = SampleDocument.Lists.Regions.All.Where(r => r.Level == RegionLevel.County).Take(25).ToList();
        var ranking = Of([.. counties.Select((r, i) => (r.Code, "2025", i))])!;
        Assert.Equal((20, 5), (ranking.Values.Count, ranking.LeftOut));
        Assert.Equal(counties[24].Code, ranking.Values[0].RegionCode);
    }

    private static RegionRanking? Of(params (string Region, string Period, int Value)[] known) => RegionRanking.Of(
        known.Select((k, i) => new Observation(
            new("x", k.Region, null, ReferencePeriod.Parse(k.Period), Measure.Level, null, Role.Actual),
            new(k.Value, null, "起", Bound.Exact), ObservationStatus.Published, $"d-{i}", null, SampleDocument.Vintage)),
        SampleDocument.Lists.Regions);
}
