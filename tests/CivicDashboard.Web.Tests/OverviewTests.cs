using CivicDashboard.Web.Tests.Samples;

namespace CivicDashboard.Web.Tests;

/// <summary>The overview tells where the city stands, what is new and what is doubtful.</summary>
public sealed class OverviewTests(SampleSite site) : IClassFixture<SampleSite>
{
    private readonly HttpClient client = site.CreateClient();

    [Fact]
    public async Task A_card_says_value_change_place_time_and_source()
    {
        var card = (await client.ReadAsync("/")).QuerySelectorAll("section[aria-labelledby=telling] article")
            .Single(a => a.QuerySelector("h3")!.Words() == "电信诈骗案件数");
        Assert.Equal("电信诈骗案件数 聊城市 · 2026年第一季度 630余起同比 −31.2% 聊城日报《织密平安网 守护万家灯火》2026年4月16日", card.Words());
        Assert.Single(card.QuerySelectorAll("svg.sparkline"));
    }

    [Theory]
    [InlineData("new", "2025年统计公报")]
    [InlineData("new", "读出 1 个数字")]
    [InlineData("disagree", "矛盾纠纷")]
    [InlineData("disagree", "3,200件")]
    [InlineData("waiting", "2 个数字读得不够确定")]
    [InlineData("waiting", "超98%")]
    [InlineData("districts", "聊城市各地")]
    [InlineData("districts", "未见报告：莘县 高唐县")]
    public async Task Each_part_tells_its_own(string section, string words) =>
        Assert.Contains(words, (await client.ReadAsync("/")).QuerySelector($"section[aria-labelledby={section}]")!.Words());

    [Fact]
    public async Task The_search_field_works_with_and_without_a_script()
    {
        var form = (await client.ReadAsync("/en/")).QuerySelector("main form[role=search]")!;
        Assert.Equal("/en/search", form.GetAttribute("action"));
        Assert.Equal("/en/suggest", form.QuerySelector("input[name=q]")!.GetAttribute("data-suggest"));
    }
}
