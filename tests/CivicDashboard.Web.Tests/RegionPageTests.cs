using CivicDashboard.Statistics;
using CivicDashboard.Web.Pages;
using CivicDashboard.Web.Tests.Samples;
using NodaTime;

namespace CivicDashboard.Web.Tests;

/// <summary>The profile of a region, and how it stands beside others.</summary>
public sealed class RegionPageTests(SampleSite site) : IClassFixture<SampleSite>
{
    private readonly HttpClient client = site.CreateClient();

    /// <summary>Region, indicator, and what its line must say.</summary>
    public static TheoryData<string, string, string> Lines => new()
    {
        { "371500", "电信诈骗案件数", "630余起 同比 −31.2%" },
        { "371502", "电信诈骗案件数", "聊城市 630余起" },
        { "371502", "电信诈骗案件数", "2 个有同期数的同级地区中从高到低第 1" },
        { "371502", "矛盾纠纷化解率", "第 1—2，范围重叠，分不出先后" },
        { "371500", "电信诈骗案件破案率", "90%以上 2027年 目标" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task A_line_says_value_change_target_and_place(string region, string indicator, string words)
    {
        var page = await client.ReadAsync($"/regions/{region}");
        var line = page.QuerySelectorAll("table.profile tbody tr").First(r => r.QuerySelector("th a")!.TextContent == indicator);
        Assert.Contains(words, line.Words());
    }

    [Fact]
    public async Task A_series_has_a_small_chart()
    {
        var page = await client.ReadAsync("/regions/371500");
        Assert.Equal("电信诈骗案件数历次数值", page.QuerySelector("svg.sparkline")!.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Says_what_others_report_and_it_does_not()
    {
        var page = await client.ReadAsync("/regions/371581");
        var missing = page.QuerySelector("[aria-labelledby=others-report]")!;
        Assert.Contains("2 个同级地区有", missing.Words());
        Assert.Contains("/compare?indicator=disputes-received&within=371500", missing.Links("a"));
        Assert.DoesNotContain("电信诈骗案件数", missing.Words());
    }

    [Fact]
    public async Task Lists_the_regions_below_that_report_and_that_do_not()
    {
        var below = (await client.ReadAsync("/regions/371500")).QuerySelector("[aria-labelledby=below]")!;
        Assert.Contains("东昌府区", below.QuerySelector("ul")!.Words());
        Assert.Contains("高唐", below.QuerySelector("details")!.Words());
        Assert.Contains("/compare?within=371500", below.Links("a"));
    }

    [Fact]
    public async Task Leads_to_its_briefing_and_its_files() =>
        Assert.Equal(["/briefing/371500", "/data/regions/371500.csv", "/data/regions/371500.json"], (await client.ReadAsync("/regions/371500")).Links(".page-head .ways a"));

    [Fact]
    public async Task Says_how_many_live_there_where_it_is_known()
    {
        Assert.Contains("5,952,128人（2020 年人口普查）", (await client.ReadAsync("/regions/371500")).QuerySelector(".lead")!.Words());
        Assert.DoesNotContain("人口", (await client.ReadAsync("/regions/371581")).QuerySelector(".lead")!.Words());
    }

    /// <summary>What others report, as region:period:value; the place of 371502, which reports 50 in 2025.</summary>
    public static TheoryData<string, string?> Standings => new()
    {
        { "", null },
        { "371503:2024:70", null },
        { "371500:2025:400", "above 400" },
        { "371500:2024:400", null },
        { "371503:2025:70", "2 of 2" },
        { "371503:2025:70 371524:2025:20", "2 of 3" },
        { "371503:2025:70 371524:2025:20 371525:2025:30", "2 of 4, median 40" },
        { "371503:2025:>40", "1-2 of 2" },
        { "371503:2025:70 371503:2025:30", "1-2 of 2" },
        { "371503:2025:>40 371524:2025:20 371525:2025:30", "1-2 of 4" },
    };

    [Theory]
    [MemberData(nameof(Standings))]
    public void Stands_among_those_of_the_same_period(string others, string? expected)
    {
        var own = Of("371502:2025:50", 0);
        var standing = Standing.Of(own, "371500", others.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((o, i) => Of(o, i + 1)).Append(own));
        var text = standing is null ? null : string.Join(", ", new[]
        {
            standing.Parent is { } above ? $"above {above.Quantity.Value:0}" : null,
            standing.Place is { } place ? $"{(place.IsCertain ? $"{place.Best}" : $"{place.Best}-{place.Worst}")} of {standing.Among}" : null,
            standing.Median is { } median ? $"median {median.Value:0}" : null,
        }.OfType<string>());
        Assert.Equal(expected, text);
    }

    private static Observation Of(string text, int number)
    {
        var parts = text.Split(':');
        return new(
            new("x", parts[0], null, ReferencePeriod.Parse(parts[1]), Measure.Level, null, Role.Actual),
            new(decimal.Parse(parts[2].Trim('>')), null, "件", parts[2][0] == '>' ? Bound.Over : Bound.Exact),
            ObservationStatus.Published, $"f-{number}", null, NodaConstants.UnixEpoch);
    }
}
