using Microsoft.Playwright;

namespace CivicDashboard.Browser.Tests;

/// <summary>Scripts only add: whatever a page says, it says without them too.</summary>
public sealed class WithoutScriptTests(Browser browser)
{
    /// <summary>What the script puts into a page.</summary>
    private const string Added = "[data-chart] > .chart-tools, [data-chart] > .chart-tip, .suggest ul, [role=status], button[data-copy]";

    private const string Said =
        $$"""
        () => {
          const main = document.querySelector("main, body").cloneNode(true);
          main.querySelectorAll("{{Added}}").forEach(e => e.remove());
          main.querySelectorAll("svg title").forEach(e => e.remove());
          return main.textContent.replace(/\s+/g, " ").trim();
        }
        """;

    [Fact]
    public async Task Pages_say_the_same_without_script()
    {
        var plain = await browser.OpenAsync(new("", Look.Light, Script: false));
        var scripted = await browser.OpenAsync(new("", Look.Light, Script: true));
        foreach (var path in browser.Pages)
            Assert.Equal(await ReadAsync(scripted, path), await ReadAsync(plain, path));
        await plain.Context.CloseAsync();
        await scripted.Context.CloseAsync();
    }

    private static async Task<string> ReadAsync(IPage page, string path)
    {
        await page.GotoAsync(path);
        return $"{path}: {await page.EvaluateAsync<string>(Said)}";
    }
}
