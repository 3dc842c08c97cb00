using System.Buffers.Binary;
using Microsoft.Playwright;

namespace CivicDashboard.Browser.Tests;

/// <summary>What the site's script adds to a page.</summary>
public sealed class ScriptTests(Browser browser) : IAsyncLifetime
{
    private IPage page = null!;

    public async ValueTask InitializeAsync()
    {
        page = await browser.OpenAsync(new("", Look.Light, Script: true));
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.RouteAsync("**" + ScriptSample.Path, route => route.FulfillAsync(new() { ContentType = "text/html", Body = ScriptSample.Html }));
        await page.RouteAsync("**/suggest?q=*", route => route.FulfillAsync(new() { ContentType = "application/json", Body = ScriptSample.Suggestions }));
        await page.GotoAsync(ScriptSample.Path);
    }

    public async ValueTask DisposeAsync() => await page.Context.CloseAsync();

    [Fact]
    public async Task A_list_is_filtered_while_one_types()
    {
        await page.FillAsync("#filter", "DCF");
        Assert.Equal(["东昌府区"], await page.Locator("#list li:visible").AllTextContentsAsync());
        Assert.Equal(1, await page.Locator("#list section:visible").CountAsync());
        Assert.Equal("显示 1 项", await page.TextContentAsync("#filter + [role=status]"));
        await page.FillAsync("#filter", "");
        Assert.Equal(3, await page.Locator("#list li:visible").CountAsync());
    }

    [Fact]
    public async Task An_address_is_copied_whole()
    {
        await page.ClickAsync("button[data-copy]");
        Assert.Equal("已复制", await page.TextContentAsync("button[data-copy]"));
        Assert.Equal(browser.Address + "/indicators?region=371500", await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task Suggestions_are_text_and_lead_to_their_pages()
    {
        await page.Locator("#search").PressSequentiallyAsync("东");
        await page.WaitForSelectorAsync("[role=option]");
        Assert.Equal("true", await page.GetAttributeAsync("#search", "aria-expanded"));
        Assert.Equal("<b>东</b>指标", (await page.TextContentAsync("[role=option] >> nth=1"))!.Trim());
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("东昌府区", await page.Locator("[aria-selected=true] span").TextContentAsync());
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/regions/371502");
    }

    [Fact]
    public async Task Escape_closes_the_suggestions()
    {
        await page.Locator("#search").PressSequentiallyAsync("东");
        await page.WaitForSelectorAsync("[role=option]");
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator("[role=option]:visible").CountAsync());
        Assert.Equal("东", await page.InputValueAsync("#search"));
    }

    [Fact]
    public async Task The_crosshair_shows_all_values_of_a_time()
    {
        var chart = (await page.Locator("svg.chart").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(chart.X + chart.Width * 380 / 720, chart.Y + 20);
        Assert.Equal("2025年聊城市920起茌平区不足90起", await page.TextContentAsync(".chart-tip"));
        await page.Mouse.MoveAsync(0, 0);
        Assert.False(await page.IsVisibleAsync(".chart-tip"));
    }

    [Fact]
    public async Task Arrow_keys_lead_from_mark_to_mark()
    {
        await page.FocusAsync("[href='/figures/a']");
        Assert.Equal("2024年聊城市1,010起", await page.TextContentAsync(".chart-tip"));
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("/figures/c", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        Assert.Equal("茌平区 2025", await page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')"));
    }

    [Fact]
    public async Task A_chart_is_downloaded_as_an_image_of_twice_its_size()
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync(".chart-tools button"));
        Assert.Equal("电信诈骗案件数.png", download.SuggestedFilename);
        var png = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.True(png.AsSpan(1, 3).SequenceEqual("PNG"u8));
        Assert.Equal((720 + 48) * 2, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
    }
}
