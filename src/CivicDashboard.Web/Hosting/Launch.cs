using System.Net.Sockets;
using CivicDashboard.Ingest;
using CivicDashboard.Ingest.Jobs;
using CivicDashboard.Ingest.Lists;
using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using Microsoft.AspNetCore.Connections;

namespace CivicDashboard.Web.Hosting;

/// <summary>The start of the program: the database, the address, then the documents, while pages are served already.</summary>
public static class Launch
{
    /// <summary>Setting <c>Civic__Seeds</c>: the folder whose documents are read at start; empty for none.</summary>
    private const string SeedsKey = "Civic:Seeds";

    /// <summary>Runs until the program is stopped. 1 where it cannot start, with one line that says why.</summary>
    public static async Task<int> RunAsync(WebApplication app)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        try
        {
            _ = app.Services.GetRequiredService<SiteSettings>();
            var lists = app.Services.GetRequiredService<CodeLists>();
            var store = app.Services.GetRequiredService<CivicStore>();
            await store.MigrateAsync(lists.Catalogue, stopping);
            await app.StartAsync(stopping);
            Console.WriteLine($"The dashboard is at {string.Join(" and ", app.Urls)}");
            await IngestAsync(new DocumentIngest(store, lists), SeedsOf(app.Configuration), stopping);
        }
        catch (Exception e) when (e is StoreUnavailableException or CodeListException or SettingException)
        {
            return Fail(e.Message);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException or SocketException)
        {
            return Fail($"{e.Message} Choose another address with --urls http://localhost:PORT or the setting ASPNETCORE_URLS.");
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Stopped while reading: what was stored stays, the rest is read at the next start.
        }
        await app.WaitForShutdownAsync(CancellationToken.None);
        return 0;
    }

    private static string SeedsOf(IConfiguration configuration) =>
        configuration[SeedsKey] ?? Path.Combine(AppContext.BaseDirectory, "seeds");

    private static async Task IngestAsync(DocumentIngest ingest, string folder, CancellationToken cancel)
    {
        if (!Directory.Exists(folder))
            return;
        var outcome = await ingest.RunAsync([folder], workers: null, Report, cancel);
        Console.WriteLine($"{outcome.Added} documents read with {outcome.Figures} figures, {outcome.AlreadyStored} stored before");
    }

    private static void Report(IngestProgress progress)
    {
        var name = Path.GetFileName(progress.Path);
        if (progress.Problem is { } problem)
            Console.Error.WriteLine($"{name}: {problem}");
        else if (progress.Figures is { } figures)
            Console.WriteLine($"[{progress.Done}/{progress.Total}] {name}: {figures} figures");
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
