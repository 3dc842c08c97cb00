using Microsoft.Playwright;

namespace CivicDashboard.Browser.Tests;

/// <summary>What a page brings with it, for a reader who comes for the first time.</summary>
public sealed class WeightTests(Browser browser, ITestOutputHelper output)
{
    private const int MostBytes = 100 * 1024, MostScript = 20 * 1024, MostRequests = 6;

    [Fact]
    public async Task No_page_is_heavy()
    {
        foreach (var path in browser.Pages)
        {
            var page = await browser.OpenAsync(new("", Look.Light, Script: true));
            var requests = new System.Collections.Concurrent.ConcurrentQueue<IRequest>();
            page.RequestFinished += (_, request) => requests.Enqueue(request);
            await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
            // Not every Chromium without a window asks for the icon.
            var count = requests.Select(r => new Uri(r.Url).AbsolutePath).Append("/favicon.svg").Distinct().Count();
            var (wire, raw, script) = await WeighAsync(requests);
            await page.Context.CloseAsync();

            output.WriteLine($"{path}: {count} requests, {wire:N0} bytes on the wire, {raw:N0} unpacked, {script:N0} of script");
            Assert.InRange(count, 1, MostRequests);
            Assert.InRange(wire, 1, MostBytes);
            Assert.InRange(script, 0, MostScript);
        }
    }

    private static async Task<(int Wire, int Raw, int Script)> WeighAsync(IEnumerable<IRequest> requests)
    {
        var (wire, raw, script) = (0, 0, 0);
        foreach (var request in requests)
        {
            var sizes = await request.SizesAsync();
            var body = (await (await request.ResponseAsync())!.BodyAsync()).Length;
            wire += sizes.ResponseBodySize + sizes.ResponseHeadersSize;
            raw += body;
            if (request.ResourceType == "script")
                script += body;
        }
        return (wire, raw, script);
    }
}
