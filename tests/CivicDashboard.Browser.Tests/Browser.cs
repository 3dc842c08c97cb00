using CivicDashboard.Ingest.Jobs;
using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Web.Tests.Samples;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(CivicDashboard.Browser.Tests.Browser))]

namespace CivicDashboard.Browser.Tests;

/// <summary>The dashboard on a free port with the sample documents and the seeds, and a Chromium to look at it: one for all tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly SampleSite site = new();
    private IPlaywright? playwright;
    private IBrowser? chromium;

    public string Address { get; private set; } = "";

    /// <summary>The addresses of the pages, one of each kind, without the root of their language.</summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        Assert.True(File.Exists(Chromium), $"The browser tests need {Chromium}: apt-get install chromium fonts-noto-cjk");
        site.UseKestrel(0);
        site.StartServer();
        await site.InitializeAsync();
        var read = await new DocumentIngest(site.Services.GetRequiredService<CivicStore>(), site.Services.GetRequiredService<CodeLists>())
            .RunAsync([Path.Combine(AppContext.BaseDirectory, "seeds")], workers: null);
        Assert.True(read.Added > 0, "The seeds were not read.");
        Address = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        using (var client = new HttpClient { BaseAddress = new(Address) })
            Pages = await PageKinds.FindAsync(client);
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Arguments });
    }

    /// <summary>A window of its own; its context is to be closed by who opens it.</summary>
    public async Task<IPage> OpenAsync(Viewer viewer) =>
        await (await chromium!.NewContextAsync(viewer.Options(Address))).NewPageAsync();

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
            await chromium.DisposeAsync();
        playwright?.Dispose();
        await site.DisposeAsync();
    }
}
