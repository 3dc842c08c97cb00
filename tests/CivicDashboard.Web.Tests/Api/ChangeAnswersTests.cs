using System.Text.Json;
using System.Xml.Linq;
using CivicDashboard.Storage;
using CivicDashboard.Web.Tests.Samples;
using Microsoft.Extensions.DependencyInjection;

namespace CivicDashboard.Web.Tests.Api;

/// <summary>A correction is told with both values: on the page, in the feed and in the JSON.</summary>
public sealed class ChangeAnswersTests(SampleSite site) : IClassFixture<SampleSite>, IAsyncLifetime
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly HttpClient client = site.CreateClient();

    private string figureId = "";

    public async ValueTask InitializeAsync()
    {
        var store = site.Services.GetRequiredService<CivicStore>();
        figureId = SampleDocuments.All[1].Figures.Single(f => f.Text == "3200件").Id;
        var read = (await store.FigureAsync(figureId))!.Observation!;
        if (read.Quantity.Value == 3200)
            await store.ReviewAsync(figureId, ReviewDecision.Correct(read.Key, read.Quantity with { Value = 3260 }), "李审核", "原件为3260", read.Vintage);
    }

    [Fact]
    public async Task The_page_shows_both_values()
    {
        var news = (await client.ReadAsync("/changes?region=371524")).QuerySelectorAll(".news li").Select(l => l.Words()).ToList();
        Assert.Contains("更正 受理矛盾纠纷数 东阿县 · 2025年 3,200件 → 3,260件", news);
        Assert.All(news, n => Assert.Contains("东阿县", n, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_names_its_feed()
    {
        var page = await client.ReadAsync("/en/changes?region=371524");
        var feed = page.QuerySelector("head link[type='application/atom+xml']")!.GetAttribute("href");
        Assert.Equal("/en/changes.atom?region=371524", feed);
        Assert.Equal("feed", XDocument.Parse(await client.GetStringAsync(feed)).Root!.Name.LocalName);
    }

    [Fact]
    public async Task The_feed_is_valid_and_its_ids_stay()
    {
        var feed = XDocument.Parse(await client.GetStringAsync("/changes.atom")).Root!;
        Assert.Equal("http://localhost/changes.atom", feed.Element(Atom + "id")!.Value);
        Assert.NotEmpty(feed.Element(Atom + "title")!.Value);
        Assert.NotNull(feed.Element(Atom + "author")!.Element(Atom + "name"));
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(SampleDocuments.All.Count + 1, entries.Count);
        Assert.All(entries, e =>
        {
            Assert.StartsWith("tag:localhost,2026:change/", e.Element(Atom + "id")!.Value, StringComparison.Ordinal);
            Assert.NotEmpty(e.Element(Atom + "title")!.Value);
            Assert.StartsWith("http://localhost/", e.Element(Atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal);
        });
        var updated = entries.Select(e => DateTimeOffset.Parse(e.Element(Atom + "updated")!.Value)).ToList();
        Assert.Equal(updated.OrderDescending(), updated);
        Assert.Equal(updated[0], DateTimeOffset.Parse(feed.Element(Atom + "updated")!.Value));
        Assert.Contains("3,200件 → 3,260件", entries[0].Element(Atom + "content")!.Value, StringComparison.Ordinal);
        var ids = entries.Select(e => e.Element(Atom + "id")!.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        var english = XDocument.Parse(await client.GetStringAsync("/en/changes.atom")).Root!.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value);
        Assert.Equal(ids, english);
    }

    [Fact]
    public async Task The_json_tells_before_and_after()
    {
        using var json = JsonDocument.Parse(await client.GetStringAsync("/data/changes.json?indicator=disputes-received"));
        var change = json.RootElement.GetProperty("changes")[0];
        var statement = change.GetProperty("statements")[0];
        Assert.Equal(
            ("review", "corrected", 3200m, 3260m),
            (change.GetProperty("kind").GetString()!, statement.GetProperty("what").GetString()!,
                statement.GetProperty("before").GetProperty("value").GetDecimal(), statement.GetProperty("after").GetProperty("value").GetDecimal()));
    }

    [Fact]
    public async Task The_figure_keeps_its_history()
    {
        var history = (await client.ReadAsync($"/figures/{figureId}")).QuerySelectorAll(".history li").Select(l => l.Words()).ToList();
        Assert.Equal(2, history.Count);
        Assert.Contains("3,260件", history[0], StringComparison.Ordinal);
        Assert.Contains("人工核对：原件为3260 · 李审核", history[0], StringComparison.Ordinal);
        Assert.Contains("3,200件", history[1], StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
