using CivicDashboard.Ingest;
using CivicDashboard.Ingest.Jobs;
using CivicDashboard.Statistics;
using CivicDashboard.Storage;

namespace CivicDashboard.Web.Hosting;

/// <summary>The workers within the dashboard: they read what is handed in while pages are served.</summary>
public sealed class ReadingService(CivicStore store, CodeLists lists, CivicSettings settings) : BackgroundService
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                await new Workers(store, lists, settings.Work, trouble: Console.Error).RunAsync(drain: false, stoppingToken);
                return;
            }
            // Workers wait for a database that is gone. Whatever else befalls them, the pages go on.
            catch (Exception e) when (e is not OperationCanceledException)
            {
                await Console.Error.WriteLineAsync($"Reading of documents pauses, please report this: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}");
                await Task.Delay(Rest, stoppingToken);
            }
        }
    }
}
