using System.Text.Json;
using CivicDashboard.Statistics;
using Microsoft.Extensions.Caching.Memory;
using NodaTime;

namespace CivicDashboard.Storage;

/// <summary>
/// Answers kept in memory, each with how far the store had come before it was read: it is given again only as long as the store stands
/// there, so that none is ever older than that. What nobody asks for any more gives way.
/// </summary>
internal sealed class Recollection : IDisposable
{
    /// <summary>In rows: some hundred megabytes where all carry their sentences.</summary>
    private const long Most = 200_000;

    private static readonly TimeSpan Unasked = TimeSpan.FromMinutes(10);

    private readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = Most });

    public async Task<T> GetAsync<T>((Instant Standing, AccessTier Clearance, Instant? AsOf, string Question) key, Func<Task<T>> read, Func<T, int> rows)
    {
        if (answers.TryGetValue(key, out T? known))
            return known!;
        var answer = await read();
        return answers.Set(key, answer, new MemoryCacheEntryOptions { Size = 1 + rows(answer), SlidingExpiration = Unasked });
    }

    /// <summary>The question that a read puts, with all that it is about.</summary>
    public static string Question(string read, params object?[] about) => $"{read} {JsonSerializer.Serialize(about)}";

    public void Dispose() => answers.Dispose();
}
