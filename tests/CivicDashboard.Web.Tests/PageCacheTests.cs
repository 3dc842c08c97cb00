using System.Net;
using System.Net.Http.Headers;
using CivicDashboard.Storage;
using CivicDashboard.Web.Tests.Samples;
using Microsoft.Extensions.DependencyInjection;

namespace CivicDashboard.Web.Tests;

/// <summary>A page that was made once is given again until the data change, and not a moment longer.</summary>
public sealed class PageCacheTests(SampleSite site) : IClassFixture<SampleSite>
{
    private const string Address = "/indicators/telecom-fraud-cases?region=371500";

    private readonly HttpClient client = site.CreateClient();

    [Fact]
    public async Task A_browser_that_has_the_page_is_told_so()
    {
        var tag = (await AskAsync(null)).Headers.ETag!;
        var again = await AskAsync(tag);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(tag, again.Headers.ETag);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task New_data_are_shown_at_once()
    {
        var before = await AskAsync(null);
        Assert.Equal(await before.Content.ReadAsStringAsync(), await (await AskAsync(null)).Content.ReadAsStringAsync());
        // Another process, so to speak.
        using var other = CivicStore.Open(site.Services.GetRequiredService<Ingest.CivicSettings>().Store);
        Assert.True(await other.AddAsync(SampleDocument.Of(
            "new.txt", "聊城晚报", new(2026, 4, 20), "新报道", "记者", "2020年，全市电信诈骗案件1777起。",
            new Planted("1777起", "telecom-fraud-cases", 1777, "起") { Period = "2020" })));
        var after = await AskAsync(before.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        Assert.Contains("1,777", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_languages_and_encodings_do_not_mix()
    {
        var pages = new[] { "/", "/en/", "/indicators", "/indicators?theme=public-security" };
        var first = await Task.WhenAll(pages.Select(p => client.GetStringAsync(p)));
        Assert.Equal(pages.Length, first.Distinct().Count());
        Assert.Equal(first, await Task.WhenAll(pages.Select(p => client.GetStringAsync(p))));
        using var packed = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { AcceptEncoding = { new StringWithQualityHeaderValue("br") } } };
        Assert.Equal("br", Assert.Single((await client.SendAsync(packed)).Content.Headers.ContentEncoding));
        Assert.Equal(first[0], await client.GetStringAsync("/"));
    }

    [Fact]
    public async Task What_is_missing_is_not_kept()
    {
        using var answer = await client.GetAsync("/indicators/none");
        Assert.Equal((HttpStatusCode.NotFound, null), (answer.StatusCode, answer.Headers.ETag));
    }

    private async Task<HttpResponseMessage> AskAsync(EntityTagHeaderValue? known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Address);
        if (known is not null)
            request.Headers.IfNoneMatch.Add(known);
        return await client.SendAsync(request);
    }
}
