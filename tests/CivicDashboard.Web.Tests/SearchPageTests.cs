using CivicDashboard.Web.Tests.Samples;

namespace CivicDashboard.Web.Tests;

/// <summary>What people type leads to indicators, regions and articles, without scripts.</summary>
public sealed class SearchPageTests(SampleSite site) : IClassFixture<SampleSite>
{
    private readonly HttpClient client = site.CreateClient();

    public static TheoryData<string, string> Finds => new()
    {
        { "dxzp", "/indicators/telecom-fraud-cases" },
        { "电信诈骗", "/indicators/telecom-fraud-cases" },
        { "Telecom fraud", "/indicators/telecom-fraud-cases" },
        { "GDP", "/indicators/gdp" },
        { "lcs", "/regions/371500" },
        { "dex", "/regions/371524" },
        { "聊城 东昌府", "/regions/371502" },
    };

    [Theory]
    [MemberData(nameof(Finds))]
    public async Task Words_and_initials_lead_to_indicators_and_regions(string words, string expected)
    {
        var page = await client.ReadAsync($"/search?q={Uri.EscapeDataString(words)}");
        Assert.Equal(expected, page.Links("section li a").First(l => l.StartsWith(expected[..9], StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/search?q=")]
    [InlineData("/articles?q=")]
    public async Task An_article_is_shown_with_the_words_that_were_found(string page)
    {
        var found = await client.ReadAsync(page + Uri.EscapeDataString("民警 踏实"));
        var passage = Assert.Single(found.QuerySelectorAll("main li blockquote"));
        Assert.Equal("“数字多了，心里踏实了。”一位社区民警说。", passage.Words());
        Assert.Equal(["踏实", "民警"], passage.QuerySelectorAll("mark").Select(m => m.Words()));
    }

    [Fact]
    public async Task Words_in_a_title_are_marked_there()
    {
        var found = await client.ReadAsync("/search?q=" + Uri.EscapeDataString("见闻"));
        Assert.Equal("走访鲁西见闻", Assert.Single(found.QuerySelectorAll(".articles a")).Words());
        Assert.Equal("见闻", Assert.Single(found.QuerySelectorAll(".articles mark")).Words());
        Assert.Empty(found.QuerySelectorAll(".articles blockquote"));
    }

    [Theory]
    [InlineData("/indicators", "found-indicators")]
    [InlineData("/regions", "found-regions")]
    public async Task What_does_not_fit_is_one_link_away(string catalogue, string section)
    {
        var page = await client.ReadAsync("/search?q=" + Uri.EscapeDataString(section == "found-regions" ? "东" : "数"));
        var listed = page.Links($"section[aria-labelledby={section}] li a");
        var more = Assert.Single(page.Links($"section[aria-labelledby={section}] > p a"));
        Assert.StartsWith(catalogue + "?q=", more, StringComparison.Ordinal);
        var all = (await client.ReadAsync(more)).Links("main li a");
        Assert.Empty(listed.Except(all));
        Assert.True(all.Count > listed.Count);
    }

    [Fact]
    public async Task The_form_keeps_what_was_typed()
    {
        var page = await client.ReadAsync("/regions?q=lcs");
        var form = page.QuerySelector("main form[role=search]")!;
        Assert.Equal(("/regions", "lcs"), (form.GetAttribute("action"), form.QuerySelector("input")!.GetAttribute("value")));
        Assert.Equal("/regions/371500", page.Links("main .counts a")[0]);
    }

    [Theory]
    [InlineData("/search", "/suggest")]
    [InlineData("/regions?q=lcs", null)]
    public async Task Only_the_search_of_everything_suggests(string url, string? expected) =>
        Assert.Equal(expected, (await client.ReadAsync(url)).QuerySelector("main form[role=search] input")!.GetAttribute("data-suggest"));
}
