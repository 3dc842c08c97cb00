using System.Collections;
using CivicDashboard.Storage.Database;
using NodaTime;

namespace CivicDashboard.Storage;

public sealed partial class CivicStore
{
    /// <summary>
    /// How far the store has come, known without a query: what was read before is still the answer as long as this stays the same.
    /// Null while that cannot be told for certain.
    /// </summary>
    public Instant? Standing => watch.Value?.Vintage;

    /// <summary>
    /// The same store for readers of pages: what many of them ask for it keeps in memory and gives again as long as it stands as it
    /// stood (<see cref="Standing"/>). A change of another process is told a moment after it is made, and seen from then on.
    /// </summary>
    public CivicStore Recalling() => new(this, clearance, asOf, newest, recollection ?? new());

    /// <summary>What is made of several reads, kept in memory like them where this store recalls, else made each time.</summary>
    /// <param name="what">What is made, and of what: no two different things have the same.</param>
    /// <param name="make">Makes it of reads of this store.</param>
    /// <param name="rows">How many rows it holds.</param>
    public Task<T> RecalledAsync<T>(string what, Func<Task<T>> make, Func<T, int> rows) =>
        recollection is not null && Standing is { } standing
            ? recollection.GetAsync((standing, clearance, asOf, what), make, rows)
            : make();

    /// <summary>A read that many pages make.</summary>
    /// <param name="question">What is asked, and of what: no two different questions have the same.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="cancel">Gives up.</param>
    private Task<T> RecallAsync<T>(string question, Func<VisibleTables, Task<T>> read, CancellationToken cancel) =>
        RecalledAsync(question, () => ReadAsync(read, cancel), answer => (answer as ICollection)?.Count ?? 0);
}
