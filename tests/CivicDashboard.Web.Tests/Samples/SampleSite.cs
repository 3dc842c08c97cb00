using CivicDashboard.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CivicDashboard.Web.Tests.Samples;

/// <summary>The dashboard over a database in a temporary folder that holds the sample documents.</summary>
public class SampleSite : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("civic-web-");

    public virtual async ValueTask InitializeAsync()
    {
        var store = Services.GetRequiredService<CivicStore>();
        foreach (var document in SampleDocuments.All)
            Assert.True(await store.AddAsync(document));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseSetting("Civic:DataFolder", folder.FullName).UseSetting("Civic:Seeds", "");

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}
