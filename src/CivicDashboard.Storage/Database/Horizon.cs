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
    private long closed;

    /// <exception cref="ArgumentOutOfRangeException">The time lies in the future.</exception>
    public async Task ReachAsync(CivicDb db, Instant asked, CancellationToken cancel)
    {
        if (asked.ToUnixTimeTicks() <= Interlocked.Read(ref closed))
            return;
        var newest = await db.Changes.MaxAsync(c => (Instant?)c.Vintage, cancel) ?? Instant.MinValue;
        if (asked > newest)
            newest = await NoMoreBeforeAsync(db, cancel);
        if (asked > newest)
            throw new ArgumentOutOfRangeException(nameof(asked), $"Nothing can be said yet as of {asked}: it is {newest} only.");
        Interlocked.Exchange(ref closed, Math.Max(Interlocked.Read(ref closed), newest.ToUnixTimeTicks()));
    }

    /// <summary>Once the lock is had, no change is under way; the next one is later than now.</summary>
    private async Task<Instant> NoMoreBeforeAsync(CivicDb db, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await engine.LockWritersAsync(db, cancel);
        return await engine.NowAsync(db, cancel) - Duration.FromTicks(10);
    }
}
