using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CivicDashboard.Browser.Tests;

/// <summary>Every kind of page as everybody sees it: nothing that axe objects to, nothing in the console, nothing wider than the window.</summary>
public sealed class WalkTests(Browser browser)
{
    /// <summary>A desk, the same at 200%, a phone, and the narrowest that WCAG asks for.</summary>
    private static readonly int[] Widths = [Viewer.Desk, Viewer.Desk / 2, Viewer.Phone, 320];

    /// <summary>The first of <see cref="Viewer.All"/>; what the walk finds for the others (dark, high contrast, English) is not known yet.</summary>
    public static TheoryData<Viewer> Viewers => [.. Viewer.All.Where(v => v is { Root: "", Look: Look.Light })];

    [Theory]
    [MemberData(nameof(Viewers))]
    public async Task Every_page_is_fit_for(Viewer viewer)
    {
        var page = await browser.OpenAsync(viewer);
        var faults = new List<string>();
        foreach (var path in browser.Pages)
            faults.AddRange((await FaultsAsync(page, viewer, viewer.Root + path)).Select(f => $"{path} {f}"));
        await page.Context.CloseAsync();
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Fact]
    public async Task Every_kind_of_page_is_there()
    {
        Assert.Empty(PageKinds.Lacking(browser.Pages));
        using var client = new HttpClient { BaseAddress = new(browser.Address) };
        foreach (var path in browser.Pages.Where(p => p != PageKinds.Missing))
        {
            using var answer = await client.GetAsync(path);
            Assert.True(answer.IsSuccessStatusCode, $"{path} answers {(int)answer.StatusCode}.");
        }
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(IPage page, Viewer viewer, string path)
    {
        var console = new List<string>();
        void OnMessage(object? sender, IConsoleMessage message) => console.Add($"console: {message.Text}");
        void OnError(object? sender, string error) => console.Add($"error: {error}");
        page.Console += OnMessage;
        page.PageError += OnError;
        var answer = await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
        var axe = (await page.RunAxe()).Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}");
        var faults = axe.ToList();
        foreach (var width in Widths)
            if (await ScrollsSidewaysAsync(page, width))
                faults.Add($"is wider than {width} pixels");
        await page.SetViewportSizeAsync(viewer.Width, 900);
        page.Console -= OnMessage;
        page.PageError -= OnError;
        // Chromium itself notes that the page answered 404.
        return [.. faults, .. console.Where(m => answer!.Ok || !m.Contains("404", StringComparison.Ordinal))];
    }

    private static async Task<bool> ScrollsSidewaysAsync(IPage page, int width)
    {
        await page.SetViewportSizeAsync(width, 900);
        return await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width;
    }
}
