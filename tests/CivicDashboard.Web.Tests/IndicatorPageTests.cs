using System.Net;
using CivicDashboard.Web.Tests.Samples;

namespace CivicDashboard.Web.Tests;

/// <summary>The page of an indicator says first what stands, and then all that a reader needs to use it.</summary>
public sealed class IndicatorPageTests(SampleSite site) : IClassFixture<SampleSite>
{
    private readonly HttpClient client = site.CreateClient();

    [Theory]
    [InlineData("/indicators/telecom-fraud-cases", "聊城市 2026年第一季度：630余起 (同比 −31.2%)，据聊城日报《织密平安网 守护万家灯火》2026年4月16日。")]
    [InlineData("/indicators/telecom-fraud-cases?region=371503", "茌平区 2025年：近90起，据聊城日报")]
    [InlineData("/indicators/telecom-fraud-cases?region=茌平区", "茌平区 2025年：近90起，据聊城日报")]
    [InlineData("/indicators/p-群众满意度", "聊城市 时间未注明：超98%，据聊城日报《织密平安网 守护万家灯火》2026年4月16日。 待复核")]
    [InlineData("/en/indicators/telecom-fraud-cases", "聊城市 Q1 2026: just over 630 cases (on the year before −31.2%), according to 聊城日报")]
    public async Task The_latest_value_is_one_sentence(string path, string sentence) =>
        Assert.Contains(sentence, (await client.ReadAsync(path)).QuerySelector("main")!.Words());

    [Fact]
    public async Task A_target_stands_beside_its_result()
    {
        var page = await client.ReadAsync("/indicators/p-电信诈骗案件破案率");
        var row = page.QuerySelectorAll("section[aria-labelledby=targets] tbody tr").Single().Words();
        Assert.Equal("聊城市 90%以上 2027年 84.96% 2026年3月31日 尚未达到", row);
    }

    [Fact]
    public async Task Reports_that_disagree_stand_side_by_side_with_their_sentences()
    {
        var page = await client.ReadAsync("/indicators/disputes-received");
        var sides = page.QuerySelectorAll("section.contested figure").Select(f => f.Words()).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(2, sides.Count);
        Assert.Contains("东阿县2025年受理矛盾纠纷2800件", sides[0], StringComparison.Ordinal);
        Assert.Contains("东阿县受理3200件", sides[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-05-01", "截至 2026年5月1日 所知的样子")]
    [InlineData("2026-05-01", "还没有任何数据")]
    [InlineData("9999-01-01", "所选日期在将来")]
    [InlineData("yesterday", "没有读懂所填的日期")]
    public async Task Another_day_is_shown_or_the_reason_why_not(string day, string words) =>
        Assert.Contains(words, (await client.ReadAsync($"/indicators/telecom-fraud-cases?asof={day}")).QuerySelector("main")!.Words());

    [Fact]
    public async Task A_region_without_values_is_said_so()
    {
        var page = await client.ReadAsync("/indicators/telecom-fraud-cases?region=110000");
        Assert.Contains("这个指标没有“110000”的数值", page.QuerySelector("main .note")!.Words());
    }

    [Fact]
    public async Task It_can_be_cited_and_taken_away()
    {
        var page = await client.ReadAsync("/indicators/telecom-fraud-cases?region=371502");
        var citation = page.QuerySelector(".citation")!.Words();
        Assert.Matches("^市情看板：电信诈骗案件数 \\(东昌府区\\)，截至.+所知，http://localhost/indicators/telecom-fraud-cases\\?region=371502$", citation);
        Assert.Equal(citation, page.QuerySelector("button[data-copy]")!.GetAttribute("data-copy"));
        Assert.All(page.QuerySelectorAll("button[data-copy]"), button => Assert.True(button.HasAttribute("hidden")));
        Assert.Contains("src=\"http://localhost/embed/indicators/telecom-fraud-cases?region=371502\"", page.QuerySelector("textarea[readonly]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("/data/indicators/telecom-fraud-cases.csv?region=371502", page.Links("main a"));
        Assert.Contains("/data/indicators/telecom-fraud-cases.json?region=371502", page.Links("main a"));
    }

    [Fact]
    public async Task The_chart_can_stand_in_other_sites_and_nothing_else_can()
    {
        using var embedded = await client.GetAsync("/embed/indicators/telecom-fraud-cases?region=371500");
        Assert.Contains("frame-ancestors *", Assert.Single(embedded.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.False(embedded.Headers.Contains("X-Frame-Options"));
        using var page = await client.GetAsync("/indicators/telecom-fraud-cases");
        Assert.Contains("frame-ancestors 'none'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/embed/indicators/telecom-fraud-cases?region=371500", "电信诈骗案件数 · 聊城市", "/indicators/telecom-fraud-cases?region=371500")]
    [InlineData("/en/embed/indicators/disputes-received", "Disputes received", "/en/indicators/disputes-received")]
    public async Task An_embedded_chart_is_bare_and_leads_back(string path, string title, string back)
    {
        var page = await client.ReadAsync(path);
        Assert.Equal(title, page.QuerySelector("h1")!.Words());
        Assert.Single(page.QuerySelectorAll(".chart-wide svg"));
        Assert.Empty(page.QuerySelectorAll("header, footer, nav, form"));
        Assert.Equal("_blank", page.QuerySelector("base")!.GetAttribute("target"));
        Assert.Contains(back, page.Links("main > p a"));
    }

    [Fact]
    public async Task An_embedded_chart_of_nothing_is_not_found() =>
        await client.ReadAsync("/embed/indicators/nonsense", HttpStatusCode.NotFound);
}
