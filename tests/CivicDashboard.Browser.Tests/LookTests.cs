using CivicDashboard.Web.Tests.Samples;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CivicDashboard.Browser.Tests;

/// <summary>Every kind of page in a real browser: nothing in the console, nothing wider than the window, nothing that axe objects to.</summary>
public sealed class LookTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string Article = SampleDocuments.All[0].Articles[0].Id;
    private static readonly string Figure = SampleDocuments.All[0].Figures[3].Id;

    private static readonly (string Name, string Path)[] Pages =
    [
        ("overview", "/"),
        ("indicators", "/indicators"),
        ("indicator", "/indicators/telecom-fraud-cases"),
        ("contested", "/indicators/disputes-received"),
        ("regions", "/regions"),
        ("region", "/regions/371500"),
        ("compare", "/compare?indicator=telecom-fraud-cases&within=371500"),
        ("articles", "/articles"),
        ("article", $"/articles/{Article}"),
        ("figure", $"/figures/{Figure}"),
        ("search", "/search?q=矛盾"),
        ("method", "/method"),
        ("missing", "/missing"),
    ];

    /// <summary>Each language wide and narrow, each width light and dark.</summary>
    private static readonly (string Language, string Root, int Width, ColorScheme Scheme)[] Readers =
    [
        ("zh", "", 1280, ColorScheme.Light),
        ("zh", "", 390, ColorScheme.Dark),
        ("en", "/en", 1280, ColorScheme.Dark),
        ("en", "/en", 390, ColorScheme.Light),
    ];

    public static TheoryData<string, string, int, ColorScheme> Views()
    {
        var views = new TheoryData<string, string, int, ColorScheme>();
        foreach (var (name, path) in Pages)
            foreach (var (language, root, width, scheme) in Readers)
                views.Add($"{name}-{language}-{width}-{scheme}".ToLowerInvariant(), root + path, width, scheme);
        return views;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Looks_right(string view, string path, int width, ColorScheme scheme)
    {
        var page = await browser.OpenAsync(width, scheme);
        var console = new List<string>();
        page.Console += (_, message) => console.Add(message.Text);
        page.PageError += (_, error) => console.Add(error);
        var answer = await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.ScreenshotAsync(new() { Path = Path.Combine(Browser.Screenshots, view + ".png"), FullPage = true });

        Assert.DoesNotContain(console, m => answer!.Status != 404 || !m.Contains("404", StringComparison.Ordinal));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, "The page is wider than the window.");
        var faults = (await page.RunAxe()).Violations;
        Assert.True(faults.Length == 0, string.Join("\n", faults.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}")));
        await page.Context.CloseAsync();
    }
}
