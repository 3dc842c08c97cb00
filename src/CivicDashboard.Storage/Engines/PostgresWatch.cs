using NodaTime;
using Npgsql;

namespace CivicDashboard.Storage.Engines;

/// <summary>Listens to the primary, which tells of each change as soon as it can be read.</summary>
internal sealed class PostgresWatch : VintageWatch
{
    /// <summary>The channel on which the trigger of the table of changes tells.</summary>
    public const string Channel = "civic_changes";

    private const string Latest = "SELECT (extract(epoch FROM max(vintage)) * 1000000)::bigint FROM changes";

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    private readonly string connectionString;
    private readonly CancellationTokenSource ended = new();
    private readonly Task listening;

    /// <summary>Microseconds since 1970; negative while nothing is known.</summary>
    private long known = -1;

    public PostgresWatch(string primary)
    {
        // A connection that is lost without a word must be noticed: until then pages would be taken for current.
        connectionString = new NpgsqlConnectionStringBuilder(primary) { Pooling = false, KeepAlive = 5 }.ToString();
        listening = Task.Run(ListenAsync);
    }

    public override Instant? Vintage => Interlocked.Read(ref known) is >= 0 and var at ? Instant.FromUnixTimeTicks(at * 10) : null;

    private async Task ListenAsync()
    {
        while (!ended.IsCancellationRequested)
        {
            try
            {
                await ListenOnceAsync();
            }
            catch (Exception e) when (e is NpgsqlException or OperationCanceledException or TimeoutException or IOException or ObjectDisposedException)
            {
                // Nothing is known until the server answers again.
            }
            Interlocked.Exchange(ref known, -1);
            await Task.Delay(Rest, ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ListenOnceAsync()
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(ended.Token);
        connection.Notification += (_, told) => Interlocked.Exchange(ref known, Math.Max(Interlocked.Read(ref known), long.Parse(told.Payload)));
        // First listen, then ask: what is committed in between is told.
        await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", connection))
            await listen.ExecuteNonQueryAsync(ended.Token);
        await using (var ask = new NpgsqlCommand(Latest, connection))
            Interlocked.Exchange(ref known, await ask.ExecuteScalarAsync(ended.Token) as long? ?? 0);
        while (true)
            await connection.WaitAsync(ended.Token);
    }

    public override void Dispose()
    {
        if (ended.IsCancellationRequested)
            return;
        ended.Cancel();
        listening.Wait();
    }
}
