using CivicDashboard.Statistics;
using CivicDashboard.Web.Languages;
using CivicDashboard.Web.Tests.Samples;

namespace CivicDashboard.Web.Tests;

/// <summary>An article tells how its figures stand, and a figure how it was read and where it went.</summary>
public sealed class FigurePageTests(SampleSite site) : IClassFixture<SampleSite>
{
    private readonly HttpClient client = site.CreateClient();

    [Theory]
    [InlineData("630余起", "is-published", "已发布 · 电信诈骗案件数")]
    [InlineData("8%", "is-waiting", "待复核 · 刑事警情数")]
    [InlineData("90%以上", "is-target", "目标 · 电信诈骗案件破案率")]
    public async Task A_mark_tells_how_its_figure_stands(string text, string look, string title)
    {
        var page = await client.ReadAsync($"/articles/{SampleDocuments.All[0].Articles[0].Id}");
        var mark = page.QuerySelectorAll(".text mark").Single(m => m.TextContent == text);
        Assert.Equal(look, mark.ClassName);
        Assert.Equal(title.Split(" · ")[0], mark.ParentElement!.GetAttribute("title")!.Split(" · ")[0]);
        Assert.Contains(page.QuerySelectorAll(".legend li").Select(l => l.Words()), l => l.StartsWith(title.Split(" · ")[0], StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll(".figures li"), l => l.QuerySelector(".number")!.TextContent == text);
    }

    [Fact]
    public async Task What_names_no_region_is_said_not_to_count()
    {
        var page = await client.ReadAsync($"/en/articles/{SampleDocuments.All[2].Articles[0].Id}");
        Assert.Contains("Not counted: no region stated", page.QuerySelector(".figures")!.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("number 630余起", "大于 630，小于 640", "原文写的数是[630余起]，不是确数，记作：大于 630，小于 640")]
    [InlineData("number 182起", "", "原文写的数是[182起]")]
    [InlineData("region 全市", "大于 630", "地区的依据是[全市]")]
    [InlineData("role target", "", "上下文是计划、预期或要求，所以记作目标，不记作结果")]
    [InlineData("agrees 超75%", "", "与同处的[超75%]核对过，相符")]
    [InlineData("unknown", "", "unknown")]
    public void A_step_is_said_in_plain_words(string step, string interval, string expected)
    {
        var (before, words, behind) = FigureTexts.Of(Language.Chinese).Read(step, interval);
        Assert.Equal(expected, before + (words.Length > 0 ? $"[{words}]" : "") + behind);
    }

    [Fact]
    public async Task A_figure_shows_its_series_and_others_of_the_same_thing()
    {
        var fraud = await client.ReadAsync($"/figures/{IdOf(0, "630余起")}");
        Assert.Equal(6, fraud.Links(".chart-wide a").Count);
        var disputes = await client.ReadAsync($"/figures/{IdOf(2, "2800件")}");
        Assert.Contains("3,200件 说法不一", disputes.QuerySelectorAll("td.number").Select(c => c.Words()));
        Assert.NotEmpty(disputes.QuerySelectorAll(".page-head .sign.contested"));
    }

    [Fact]
    public async Task Errors_are_reported_only_where_somebody_reads_it()
    {
        var path = $"/figures/{IdOf(0, "630余起")}";
        Assert.Empty((await client.ReadAsync(path)).QuerySelectorAll("a[href^='mailto:']"));
        await using var other = site.WithWebHostBuilder(b => b.UseSetting("Civic:Contact", "data@example.cn").UseSetting("Civic:BaseAddress", "https://data.example.cn/"));
        var mail = (await other.CreateClient().ReadAsync(path)).QuerySelector("a[href^='mailto:']")!.GetAttribute("href")!;
        Assert.StartsWith("mailto:data@example.cn?subject=", mail, StringComparison.Ordinal);
        Assert.Contains(Uri.EscapeDataString($"https://data.example.cn{path}"), mail, StringComparison.Ordinal);
    }

    private static string IdOf(int document, string text) => SampleDocuments.All[document].Figures.Single(f => f.Text == text).Id;
}
