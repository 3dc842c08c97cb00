using CivicDashboard.Statistics;
using CivicDashboard.Storage;

namespace CivicDashboard.Ingest.Jobs;

/// <summary>The workers of one process.</summary>
/// <param name="store">The store with the jobs; migrated.</param>
/// <param name="lists">The code lists.</param>
/// <param name="settings">How many they are.</param>
/// <param name="tell">Where to say what became of each document; nowhere by default.</param>
/// <param name="trouble">Where to say that the database is gone, while they wait for it; null to give up then.</param>
public sealed class Workers(CivicStore store, CodeLists lists, WorkSettings settings, TextWriter? tell = null, TextWriter? trouble = null)
{
    /// <summary>Works until it is stopped or, if wanted, until no job is left. Where one worker gives up, the others stop too.</summary>
    /// <exception cref="StoreUnavailableException">The database is gone and nobody wants to wait; jobs that were begun are free when their leases end.</exception>
    public async Task RunAsync(bool drain, CancellationToken stop)
    {
        using var together = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var (documents, patience, maintenance) = (new JobDocument(lists), new Patience(trouble), new Maintenance(store, trouble ?? TextWriter.Null));
        await Task.WhenAll(Enumerable.Range(1, settings.Workers).Select(i => Task.Run(() => RunOneAsync(i), CancellationToken.None)));

        async Task RunOneAsync(int number)
        {
            try
            {
                var name = $"{Environment.MachineName}/{Environment.ProcessId}/{number}";
                await new Worker(store.Jobs, documents, name, settings.Lease, patience, maintenance, tell ?? TextWriter.Null).RunAsync(drain, together.Token);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                await together.CancelAsync();
                throw;
            }
        }
    }
}
