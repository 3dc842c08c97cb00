using CivicDashboard.Statistics;
using CivicDashboard.Web.Pages;
using CivicDashboard.Web.Tests.Samples;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace CivicDashboard.Web.Tests;

/// <summary>The comparing page ranks what can be ranked, and says so where it cannot.</summary>
public sealed class ComparePageTests(SampleSite site) : IClassFixture<SampleSite>
{
    private readonly HttpClient client = site.CreateClient();

    /// <summary>Region and what its line must say.</summary>
    public static TheoryData<string, string, string> Lines => new()
    {
        { "indicator=telecom-fraud-cases&within=371500", "东昌府区", "东昌府区 第 1 182起" },
        { "indicator=telecom-fraud-cases&within=371500", "临清市", "临清市 第 2 97起" },
        // Of another time than the two above.
        { "indicator=telecom-fraud-cases&within=371500", "茌平区", "茌平区 不排名 近90起" },
        { "indicator=telecom-fraud-cases&within=371500", "聊城市", "聊城市整体 630余起" },
        // Over 75% may be 80% or 99%.
        { "indicator=dispute-resolution-rate&within=371500", "东昌府区", "东昌府区 第 1—2，无法区分 超75%" },
        { "indicator=dispute-resolution-rate&within=371500", "东阿县", "东阿县 第 1—2，无法区分 96%" },
        { "indicator=telecom-fraud-cases&within=371500&per=head", "东昌府区", "东昌府区 不排名 1.22起/万人 182起" },
        { "indicator=telecom-fraud-cases&within=371500&per=head", "临清市", "临清市 不排名 没有人口数，不能折算 97起" },
        { "indicator=telecom-fraud-cases&within=371500&per=head", "聊城市", "聊城市整体 1.05—1.08起/万人 630余起" },
        { "indicator=telecom-fraud-cases&within=371500&period=2025", "东昌府区", "东昌府区 未见报告" },
        { "indicator=telecom-fraud-cases&within=371500&period=2025", "茌平区", "茌平区 不排名 近90起" },
        { "indicator=dispute-resolution-rate&within=371500&per=head", "东阿县", "东阿县 第 1—2，无法区分 96%" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task A_line_says_place_and_value(string query, string region, string words)
    {
        var page = await client.ReadAsync("/compare?" + query);
        var line = page.QuerySelectorAll("table.compare tbody tr").Single(r => r.QuerySelector("th a")!.TextContent == region);
        Assert.StartsWith(words, string.Join(' ', line.Children.Select(cell => cell.Words()).Where(w => w.Length > 0)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lone_rate_has_no_place()
    {
        var page = await client.ReadAsync("/compare?indicator=telecom-fraud-cases&within=371500&region=371502&region=371581&per=head");
        Assert.Equal(["聊城市", "东昌府区", "临清市"], page.QuerySelectorAll("table.compare tbody th a").Select(a => a.TextContent));
        Assert.DoesNotContain("第 1", page.QuerySelector("table.compare")!.Words());
    }

    [Fact]
    public async Task A_change_between_bounds_is_a_range()
    {
        var page = await client.ReadAsync("/compare?indicator=telecom-fraud-cases&within=370000&from=2025&to=2026-Q1");
        var line = page.QuerySelector("table.change tbody tr")!.Words();
        Assert.Equal("聊城市 920起 630余起 减少 −290 至 −280起 −31.5 至 −30.4%", line);
        Assert.Contains("长短或季节不同", page.Body!.Words());
    }

    [Fact]
    public async Task The_change_shown_unasked_is_between_like_periods()
    {
        var page = await client.ReadAsync("/compare?indicator=telecom-fraud-cases&within=370000");
        Assert.Contains("2024年 → 2025年", page.Body!.Words());
        Assert.Equal("聊城市 1,010起 920起 减少 −90起 −8.9%", page.QuerySelector("table.change tbody tr")!.Words());
    }

    [Fact]
    public async Task Several_indicators_stand_one_below_the_other()
    {
        var page = await client.ReadAsync("/compare?indicator=disputes-received&indicator=dispute-resolution-rate&within=371500");
        Assert.Equal(2, page.QuerySelectorAll("table.compare").Length);
        var without = page.Links("a[rel=nofollow]").First(l => l.Contains("dispute-resolution-rate", StringComparison.Ordinal));
        Assert.DoesNotContain("disputes-received", without, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_coverage_table_counts_indicators_by_theme()
    {
        var page = await client.ReadAsync("/compare?within=371500");
        var lines = page.QuerySelectorAll("table.coverage tbody tr").ToDictionary(r => r.QuerySelector("th")!.Words(), r => r.QuerySelector(".total")!.Words());
        Assert.Equal("3", lines["东昌府区"]);
        Assert.Equal("2", lines["东阿县"]);
        Assert.DoesNotContain("高唐县", lines.Keys);
        Assert.Contains("高唐", page.QuerySelector("[aria-labelledby=coverage] > p:last-child")!.Words());
    }

    [Fact]
    public async Task A_tile_map_says_whether_it_is_a_map() =>
        Assert.Contains("大致按实际方位", (await client.ReadAsync("/compare?indicator=telecom-fraud-cases&within=371500")).Body!.Words());

    [Fact]
    public async Task An_embedded_comparison_is_bare()
    {
        var page = await client.ReadAsync("/embed/compare?indicator=telecom-fraud-cases&within=371500");
        Assert.Empty(page.QuerySelectorAll("header, nav, footer"));
        Assert.NotEmpty(page.QuerySelectorAll("svg.chart a"));
        Assert.StartsWith("/compare?indicator=telecom-fraud-cases", page.QuerySelector("a[target=_top]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?indicator=a&indicator=b&within=371500&region=371502&per=head")]
    [InlineData("?within=371500&period=2025&from=2024-Q1&to=2026-01-01%2F2026-04-15")]
    public void An_address_comes_back_as_it_was(string query) =>
        Assert.Equal("/compare" + query, CompareQuery.Of(new QueryCollection(QueryHelpers.ParseQuery(query))).Url("/compare"));

    public static TheoryData<string, string?> Pairs => new()
    {
        { "2024 2025 | 2024 2025 2026-Q1 | 2026-Q1", "2024 2025" },
        { "2023 2024 2025", "2024 2025" },
        { "2023 2025 | 2023 2024 2025", "2023 2025" },
        { "2024-12-31 2026-03-31", "2024-12-31 2026-03-31" },
        { "2024 2025-Q1 2026-03", null },
        { "2025 | 2024", null },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_best_pair_of_periods_is_like_and_held_by_most(string regions, string? expected)
    {
        IReadOnlyCollection<ReferencePeriod>[] known = [.. regions.Split(" | ").Select(r => r.Split(' ').Select(p => ReferencePeriod.Parse(p)!.Value).ToHashSet())];
        var best = PeriodChange.Best(known);
        Assert.Equal(expected, best is { } pair ? $"{pair.From} {pair.To}" : null);
    }
}
