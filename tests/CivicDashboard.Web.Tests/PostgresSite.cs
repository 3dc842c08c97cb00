using CivicDashboard.Storage.Tests;
using CivicDashboard.Web.Tests.Samples;
using Microsoft.AspNetCore.Hosting;

namespace CivicDashboard.Web.Tests;

/// <summary>The same dashboard over a PostgreSQL server of its own.</summary>
public sealed class PostgresSite : SampleSite
{
    private readonly PostgresServer server = new();
    private string database = "";

    public override async ValueTask InitializeAsync()
    {
        database = await server.ConnectionStringAsync("pages");
        await base.InitializeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("ConnectionStrings:Civic", database);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await server.DisposeAsync();
    }
}
