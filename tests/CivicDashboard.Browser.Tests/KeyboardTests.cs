namespace CivicDashboard.Browser.Tests;

/// <summary>Everything that matters can be reached with the keyboard, and one sees where one is.</summary>
public sealed class KeyboardTests(Browser browser)
{
    private const int MostSteps = 600;

    /// <summary>Where the focus is: a selector's worth of it, and whether that shows.</summary>
    private const string Focus =
        """
        () => {
          const at = document.activeElement;
          if (!at || at === document.body) return "";
          const style = getComputedStyle(at);
          // The calendar button within a date field is the browser's own, and shows itself.
          const shows = at.type === "date" || style.outlineStyle !== "none" || [...at.querySelectorAll("*")].some(e => getComputedStyle(e).strokeWidth === "3px");
          return `${shows ? "shown" : "hidden"} ${at.tagName.toLowerCase()} ${at.id} ${at.getAttribute("class") ?? ""} ${at.closest("nav, header, main, footer")?.className ?? ""}`;
        }
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_walk_through_a_page_reaches_everything(bool script)
    {
        var page = await browser.OpenAsync(new("", Look.Light, script));
        await page.GotoAsync("/indicators/telecom-fraud-cases");
        var walk = new List<string>();
        for (var step = 0; step < MostSteps; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            var at = await page.EvaluateAsync<string>(Focus);
            if (at.Length == 0)
                break;
            walk.Add(at);
        }
        await page.Context.CloseAsync();

        Assert.Contains("skip", walk[0], StringComparison.Ordinal);
        foreach (var (part, least) in new[] { ("site-nav", 6), ("site-search", 1), ("language", 1), (" mark ", 2), ("site-footer", 0) })
            Assert.True(walk.Count(w => w.Contains(part, StringComparison.Ordinal)) >= least, $"The keyboard does not reach {part}:\n{string.Join("\n", walk)}");
        Assert.DoesNotContain(walk, w => w.StartsWith("hidden", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_first_link_skips_to_the_content()
    {
        var page = await browser.OpenAsync(new("", Look.Light, Script: true));
        await page.GotoAsync("/indicators");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"));
        await page.Context.CloseAsync();
    }
}
