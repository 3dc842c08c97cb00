using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CivicDashboard.Browser.Tests;

/// <summary>Every kind of page as everybody sees it: nothing that axe objects to, nothing in the console, nothing wider than the window.</summary>
public sealed class WalkTests(Browser browser)
{
    /// <summary>A desk, the same at 200%, a phone, and the narrowest that WCAG asks for.</summary>
    private static readonly int[] Widths = [Viewer.Desk, Viewer.Desk / 2, Viewer.Phone, 320];

    /// <summary>What axe tests by itself, and the size of targets, which came with WCAG 2.2 and which it leaves out unless asked.</summary>
    private static readonly AxeRunOptions Rules = new() { Rules = new() { ["target-size"] = new() { Enabled = true } } };

    public static TheoryData<Viewer> Viewers => [.. Viewer.All];

    [Theory(Timeout = 600_000)]
    [MemberData(nameof(Viewers))]
    public async Task Every_page_is_fit_for(Viewer viewer)
    {
        // axe waits for promises, which a window without scripts never keeps: the page is loaded without them, and they come back for axe.
        var page = await browser.OpenAsync(viewer with { Script = true });
        var tools = await page.Context.NewCDPSessionAsync(page);
        var faults = new List<string>();
        foreach (var path in browser.Pages)
        {
            await tools.SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = !viewer.Script });
            var found = await FaultsAsync(page, viewer, viewer.Root + path, () => tools.SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = false }));
            faults.AddRange(found.Select(f => $"{path} {f}"));
        }
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

    private static async Task<IReadOnlyList<string>> FaultsAsync(IPage page, Viewer viewer, string path, Func<Task> loaded)
    {
        var console = new List<string>();
        void OnMessage(object? sender, IConsoleMessage message) => console.Add($"console: {message.Text}");
        void OnError(object? sender, string error) => console.Add($"error: {error}");
        page.Console += OnMessage;
        page.PageError += OnError;
        var answer = await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
        await loaded();
        var axe = (await page.RunAxe(Rules)).Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => $"{n.Html} ({n.Any.Concat(n.All).FirstOrDefault()?.Message})"))}");
        var faults = axe.ToList();
        foreach (var width in Widths)
            if (await OverflowAsync(page, width) is { Length: > 0 } overflow)
                faults.Add($"is wider than {width} pixels: {overflow}");
        await page.SetViewportSizeAsync(viewer.Width, 900);
        page.Console -= OnMessage;
        page.PageError -= OnError;
        // Chromium itself notes that the page answered 404.
        return [.. faults, .. console.Where(m => answer!.Ok || !m.Contains("404", StringComparison.Ordinal))];
    }

    /// <summary>The first things that reach over the right side of a window of some width; nothing where none does.</summary>
    private static async Task<string> OverflowAsync(IPage page, int width)
    {
        await page.SetViewportSizeAsync(width, 900);
        return await page.EvaluateAsync<string>(
            """
            () => document.documentElement.scrollWidth <= innerWidth ? "" : [...document.querySelectorAll("body *")]
              .filter(e => e.getBoundingClientRect().right > innerWidth + 0.5).slice(0, 4).map(e => e.outerHTML.slice(0, 120)).join(" | ")
            """);
    }
}
