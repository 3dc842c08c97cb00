using CivicDashboard.Storage;

namespace CivicDashboard.Ingest.Jobs;

/// <summary>
/// What the store needs now and then, left to a worker that has nothing else to do. The work never depends on it: where it fails, it
/// is tried again the next time.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="tell">Where to say that it failed.</param>
internal sealed class Maintenance(CivicStore store, TextWriter tell)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private long next;

    /// <summary>Does it where it is due; one worker of the process does, the others pass over it.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        if (!IsDue())
            return;
        try
        {
            await store.MaintainAsync(stop);
        }
        catch (StoreUnavailableException)
        {
            // Whoever takes the next job will say so.
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            await tell.WriteLineAsync($"The upkeep of the database failed, please report this: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}");
        }
    }

    private bool IsDue()
    {
        var (now, due) = (Environment.TickCount64, Interlocked.Read(ref next));
        return now >= due && Interlocked.CompareExchange(ref next, now + (long)Pause.TotalMilliseconds, due) == due;
    }
}
