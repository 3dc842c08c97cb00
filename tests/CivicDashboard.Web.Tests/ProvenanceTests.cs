using CivicDashboard.Web.Tests.Samples;

namespace CivicDashboard.Web.Tests;

/// <summary>The way back from a point in a chart to the words that it was read in.</summary>
public sealed class ProvenanceTests(SampleSite site) : IClassFixture<SampleSite>
{
    private readonly HttpClient client = site.CreateClient();

    [Theory]
    [InlineData("/indicators/telecom-fraud-cases", 10)]
    [InlineData("/indicators/p-电信诈骗案件破案率", 3)]
    [InlineData("/compare?indicator=telecom-fraud-cases&within=371500", 3)]
    [InlineData("/en/indicators/telecom-fraud-cases", 10)]
    public async Task Every_point_of_a_chart_leads_to_its_figure(string path, int points)
    {
        var figures = (await client.ReadAsync(path)).Links(".chart-wide a");
        Assert.Equal(points, figures.Count);
        foreach (var figure in figures)
            Assert.NotEmpty((await client.ReadAsync(figure)).QuerySelectorAll(".quotation mark"));
    }

    [Fact]
    public async Task Every_figure_is_marked_where_it_stands()
    {
        foreach (var document in SampleDocuments.All)
        {
            var article = document.Articles[0];
            var page = await client.ReadAsync($"/articles/{article.Id}");
            Assert.Equal(document.Figures.Select(f => f.Text), page.QuerySelectorAll(".text mark").Select(m => m.TextContent));
            Assert.Equal(document.Figures.Select(f => $"/figures/{f.Id}"), page.Links(".text a"));
            var paragraphs = page.QuerySelectorAll(".text p").Select(p => p.TextContent);
            Assert.Equal(article.Text, string.Join('\n', paragraphs));
        }
    }

    [Fact]
    public async Task A_figure_leads_back_to_its_place_in_the_article()
    {
        foreach (var figure in SampleDocuments.All.SelectMany(d => d.Figures))
        {
            var page = await client.ReadAsync($"/en/figures/{figure.Id}");
            Assert.Equal(figure.Text, page.QuerySelector(".quotation mark")!.TextContent);
            Assert.Equal(figure.Quote.Trim(), string.Concat(page.QuerySelectorAll(".in-sentence, .quotation mark").Select(e => e.TextContent)));
            Assert.Equal(figure.Steps, page.QuerySelectorAll(".steps li").Select(s => s.TextContent));
            var back = page.Links(".quotation a").Single(l => l.Contains('#', StringComparison.Ordinal));
            var article = await client.ReadAsync(back);
            Assert.Equal(figure.Text, article.GetElementById(back.Split('#')[1])!.TextContent);
        }
    }

    [Theory]
    [InlineData("/indicators/p-电信诈骗案件破案率", "20.96% 推算")]
    [InlineData("/indicators/p-电信诈骗案件破案率", "90%以上 目标")]
    [InlineData("/indicators/disputes-received", "3,200件 说法不一")]
    [InlineData("/indicators/p-群众满意度", "超98% 待复核")]
    public async Task What_a_reader_must_know_is_said_in_words(string path, string words) =>
        Assert.Contains(words, (await client.ReadAsync(path)).QuerySelectorAll("td.number").Select(c => c.Words()));

    [Fact]
    public async Task Gaps_are_shown_as_gaps()
    {
        var page = await client.ReadAsync("/compare?indicator=telecom-fraud-cases&within=371500");
        var rows = page.QuerySelectorAll("table.compare tbody tr").ToDictionary(r => r.QuerySelector("th a")!.TextContent, r => r.Words());
        Assert.Contains("未见报告", rows["莘县"]);
        Assert.Contains("未见报告", rows["阳谷县"]);
        Assert.Contains("考棚镇 3起", rows["阳谷县"]);
        Assert.Contains("近90起", rows["茌平区"]);
    }
}
