using System.Net;
using CivicDashboard.Web.Tests.Samples;

namespace CivicDashboard.Web.Tests;

public sealed class PageTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/indicators")]
    [InlineData("/indicators/telecom-fraud-cases")]
    [InlineData("/regions")]
    [InlineData("/regions/371500")]
    [InlineData("/compare")]
    [InlineData("/articles")]
    [InlineData("/method")]
    [InlineData("/search?q=诈骗")]
    public async Task Answers(string path)
    {
        var answer = await site.CreateClient().GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync();
        File.WriteAllText("/tmp/web-page" + path.Replace('/', '_') + ".html", answer.Headers + text);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
