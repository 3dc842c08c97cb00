using System.Collections.Concurrent;
using CivicDashboard.Storage.Engines;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CivicDashboard.Storage.Database;

/// <summary>
/// Up to which time the past is closed, so that what is answered about it is answered for ever. A change that is being written has its
/// vintage before it is there for all to see: who asks about that very moment has to wait for it.
/// </summary>
internal sealed class Horizon(Engine engine)
{
    /// <summary>For each server, because a standby learns of changes later than its primary, though in the same order.</summary>
    private readonly ConcurrentDictionary<string, Instant> closed = new();

    /// <summary>Whether the server that answers knows already all that came before a time. If so, it is asked next by the same connection.</summary>
    public async Task<bool> IsReachedAsync(CivicDb db, Instant asked, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        var server = db.Database.GetDbConnection().DataSource;
        if (closed.TryGetValue(server, out var known) && asked <= known)
            return true;
        return asked <= Close(server, await db.Changes.MaxAsync(c => (Instant?)c.Vintage, cancel) ?? Instant.MinValue);
    }

    /// <summary>The same at the primary, where it can be waited for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time lies in the future.</exception>
    public async Task ReachAsync(CivicDb db, Instant asked, CancellationToken cancel)
    {
        if (await IsReachedAsync(db, asked, cancel))
            return;
        var now = Close(db.Database.GetDbConnection().DataSource, await NoMoreBeforeAsync(db, cancel));
        if (asked > now)
            throw new ArgumentOutOfRangeException(nameof(asked), $"Nothing can be said yet as of {asked}: it is {now} only.");
    }

    private Instant Close(string server, Instant time) => closed.AddOrUpdate(server, time, (_, before) => Instant.Max(before, time));

    /// <summary>Once the lock is had, no change is under way; the next one is later than now.</summary>
    private async Task<Instant> NoMoreBeforeAsync(CivicDb db, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await engine.LockWritersAsync(db, cancel);
        return await engine.NowAsync(db, cancel) - Duration.FromTicks(10);
    }
}
