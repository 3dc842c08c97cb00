using CivicDashboard.Storage;

namespace CivicDashboard.Ingest.Jobs;

/// <summary>While the database cannot be used, a worker keeps what it has and tries again; it says so once, not every second.</summary>
/// <param name="trouble">Where to say that the database is gone or back; null to give up at once.</param>
internal sealed class Patience(TextWriter? trouble)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private string? told;

    /// <summary>Does something with the database, however long it is gone.</summary>
    public async Task<T> TryAsync<T>(Func<Task<T>> use, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                var result = await use();
                if (Interlocked.Exchange(ref told, null) is not null)
                    await trouble!.WriteLineAsync("The database can be used again; the work goes on.");
                return result;
            }
            catch (StoreUnavailableException e) when (trouble is not null)
            {
                if (Interlocked.Exchange(ref told, e.Message) is null)
                    await trouble.WriteLineAsync($"{e.Message} Trying again until it can.");
                await Task.Delay(Pause, stop);
            }
        }
    }
}
