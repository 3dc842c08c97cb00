using System.Security.Cryptography;
using CivicDashboard.Web.Tests.Samples;

namespace CivicDashboard.Web.Tests;

/// <summary>Nothing from elsewhere runs or shows in a page.</summary>
public sealed class SafetyTests(SampleSite site) : IClassFixture<SampleSite>
{
    private readonly HttpClient client = site.CreateClient();

    [Theory]
    [InlineData("/")]
    [InlineData("/en/indicators/telecom-fraud-cases")]
    [InlineData("/missing")]
    [InlineData("/favicon.svg")]
    public async Task Answers_carry_the_security_headers(string path)
    {
        using var answer = await client.GetAsync(path);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/indicators/telecom-fraud-cases")]
    [InlineData("/compare")]
    public async Task Pages_keep_to_the_policy(string path)
    {
        var page = await client.ReadAsync(path);
        Assert.Empty(page.QuerySelectorAll("script:not([src], [type=speculationrules]), style, [style], [onclick], iframe"));
        Assert.All(page.Links("link"), link => Assert.StartsWith("/", link, StringComparison.Ordinal));
        Assert.InRange(page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img").Length + 1, 1, 6);
    }

    [Fact]
    public async Task The_script_is_the_one_that_the_page_was_made_for()
    {
        var script = Assert.Single((await client.ReadAsync("/en/indicators")).QuerySelectorAll("script[src]"));
        var bytes = await client.GetByteArrayAsync(script.GetAttribute("src"));
        Assert.Equal($"sha256-{Convert.ToBase64String(SHA256.HashData(bytes))}", script.GetAttribute("integrity"));
    }

    [Theory]
    [InlineData("/embed/indicators/telecom-fraud-cases", true)]
    [InlineData("/en/embed/indicators/telecom-fraud-cases", true)]
    [InlineData("/indicators/telecom-fraud-cases", false)]
    [InlineData("/failure", false)]
    public async Task Only_an_embed_may_stand_in_a_page_of_others(string path, bool embed)
    {
        using var answer = await client.GetAsync(path);
        Assert.EndsWith(embed ? "frame-ancestors *" : "frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal(!embed, answer.Headers.Contains("X-Frame-Options"));
    }

    [Theory]
    [InlineData("/search?q=")]
    [InlineData("/indicators?theme=x&q=")]
    [InlineData("/articles?page=2&q=")]
    [InlineData("/en/compare?within=")]
    [InlineData("/indicators/telecom-fraud-cases?region=")]
    public async Task What_is_typed_comes_back_as_text(string path)
    {
        const string Typed = "\"><script>alert(1)</script>";
        var page = await client.ReadAsync(path + Uri.EscapeDataString(Typed));
        Assert.DoesNotContain(page.QuerySelectorAll("script"), s => s.TextContent.Contains("alert", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Markup_in_an_article_is_shown_as_text()
    {
        var page = await client.ReadAsync($"/articles/{SampleDocuments.All[1].Articles[0].Id}");
        Assert.Empty(page.QuerySelectorAll(".text b"));
        Assert.Contains("<b>以上为初步统计</b>", page.Body!.TextContent, StringComparison.Ordinal);
    }
}
