using System.Net.Http.Json;
using CivicDashboard.Web.Api;
using CivicDashboard.Web.Tests.Samples;

namespace CivicDashboard.Web.Tests.Api;

public sealed class SuggestionsTests(SampleSite site) : IClassFixture<SampleSite>
{
    private readonly HttpClient client = site.CreateClient();

    [Theory]
    [InlineData("/suggest?q=dxzp", "indicator", "电信诈骗案件数")]
    [InlineData("/en/suggest?q=dxzp", "indicator", "Telecom fraud cases")]
    [InlineData("/suggest?q=东阿", "region", "东阿县")]
    [InlineData("/suggest?q=鲁西", "article", "走访鲁西见闻")]
    public async Task Offers_what_is_meant(string path, string kind, string name)
    {
        var offered = await OfferedAsync(path);
        Assert.Contains((kind, name), offered.Select(o => (o.Kind, o.Name)));
        foreach (var offer in offered)
            await client.ReadAsync(offer.Href);
    }

    [Theory]
    [InlineData("/suggest")]
    [InlineData("/suggest?q=")]
    [InlineData("/suggest?q=%00")]
    [InlineData("/suggest?q=鲸鲨鲸鲨")]
    public async Task Offers_nothing_where_nothing_is_meant(string path) => Assert.Empty(await OfferedAsync(path));

    [Theory]
    [InlineData("县")]
    [InlineData("l")]
    [InlineData("案件")]
    public async Task Offers_no_more_than_is_looked_through(string words) =>
        Assert.InRange((await OfferedAsync($"/suggest?q={words}")).Count, 1, 8);

    private async Task<List<Suggestion>> OfferedAsync(string path) => (await client.GetFromJsonAsync<List<Suggestion>>(path))!;
}
