using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using CivicDashboard.Web.Tests.Samples;

namespace CivicDashboard.Web.Tests;

/// <summary>The start of the program on a machine that has never seen it, and what goes wrong there.</summary>
public sealed partial class LaunchTests : IDisposable
{
    private const string AnyPort = "http://127.0.0.1:0";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("civic-launch-");

    [Fact]
    public async Task The_first_start_reads_the_seeds_and_the_second_does_not()
    {
        using (var first = new DashboardProcess(folder.FullName, AnyPort))
        {
            var address = Address().Match(first.WaitFor("The dashboard is at")).Value;
            Assert.StartsWith("5 documents read", first.WaitFor("documents read"), StringComparison.Ordinal);
            using var client = new HttpClient { BaseAddress = new(address) };
            Assert.NotEmpty((await client.ReadAsync("/")).QuerySelectorAll("article .value strong"));
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync((await client.ReadAsync("/")).Links("link[rel=stylesheet]")[0])).StatusCode);
        }
        Assert.NotEmpty(folder.GetFiles("*.db"));
        using var second = new DashboardProcess(folder.FullName, AnyPort);
        Assert.Equal("0 documents read with 0 figures, 5 stored before", second.WaitFor("documents read"));
    }

    [Fact]
    public async Task A_database_that_cannot_be_reached_is_one_line_that_names_the_setting()
    {
        using var program = new DashboardProcess(
            folder.FullName, AnyPort, ("ConnectionStrings__Civic", "Host=127.0.0.1;Port=1;Database=civic;Timeout=2"));
        Assert.Equal(1, await program.ExitCodeAsync());
        Assert.Contains("ConnectionStrings__Civic", Assert.Single(program.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_one_line_that_says_how_to_choose_another()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var program = new DashboardProcess(folder.FullName, $"http://{listener.LocalEndpoint}", ("Civic__Seeds", ""));
        Assert.Equal(1, await program.ExitCodeAsync());
        Assert.Contains("--urls", Assert.Single(program.Errors), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Address();
}
