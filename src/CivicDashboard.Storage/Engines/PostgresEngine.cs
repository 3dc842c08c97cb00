using System.Net.Sockets;
using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Search;
using CivicDashboard.Storage.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;
using Npgsql;

namespace CivicDashboard.Storage.Engines;

/// <summary>A PostgreSQL database, created at the first start where the user may do so.</summary>
internal sealed class PostgresEngine(string connectionString, IClock? clock) : Engine(clock)
{
    /// <summary>The letters CIVIC: the number under which nodes that start at once wait for each other.</summary>
    private const long MigrationLock = 0x4349564943;

    /// <summary>The number under which writers wait for each other.</summary>
    private const long WriterLock = MigrationLock + 1;

    /// <summary>The number that a node holds while it has statistics gathered.</summary>
    internal const long StatisticsLock = MigrationLock + 2;

    private readonly PostgresTarget target = PostgresTarget.Parse(connectionString);

    public override string Setting => PostgresTarget.Setting;

    private static readonly LiteralWords Words = new();

    public override bool HasStandbys => target.HasStandbys;

    public override void Configure(DbContextOptionsBuilder options) => options.UseNpgsql(target.Primary).AddInterceptors(Words);

    public override void ConfigureReading(DbContextOptionsBuilder options) => options.UseNpgsql(target.Any).AddInterceptors(Words);

    public override async Task AloneAsync(CivicDb db, Func<Task> work, CancellationToken cancel)
    {
        await CreateMissingAsync(db, cancel);
        await db.Database.OpenConnectionAsync(cancel);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({MigrationLock})", cancel);
        try
        {
            await work();
        }
        finally
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({MigrationLock})", CancellationToken.None);
        }
    }

    private static async Task CreateMissingAsync(CivicDb db, CancellationToken cancel)
    {
        var creator = db.GetService<IRelationalDatabaseCreator>();
        if (await creator.ExistsAsync(cancel))
            return;
        try
        {
            await creator.CreateAsync(cancel);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another node that starts at the same time was faster.
        }
    }

    public override Task LockWritersAsync(CivicDb db, CancellationToken cancel) => db.Database.ExecuteSqlAsync(
        $"SELECT pg_advisory_xact_lock({WriterLock}), set_config('plan_cache_mode', {PostgresWrites.PlansForReads}, true)", cancel);

    public override string Now => "clock_timestamp()";

    public override string Later(string seconds) => $"clock_timestamp() + make_interval(secs => {seconds})";

    public override SearchIndex Search { get; } = new PostgresSearch();

    public override string SkipLocked(string table) => $"FOR UPDATE OF {table} SKIP LOCKED";

    public override Writes WritesTo(CivicDb db) => new PostgresWrites(db);

    /// <summary>The server does so by itself for every table, but not for one that consists of parts as a whole.</summary>
    public override async Task RefreshStatisticsAsync(CivicDb db, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await db.Database.SqlQueryRaw<bool>(HasGrown, StatisticsLock).SingleAsync(cancel))
            await db.Database.ExecuteSqlAsync($"ANALYZE (SKIP_LOCKED) observations", cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>
    /// By more than a fifth since it was analysed last, and no other node is at it. What the server counts is lost when it crashes,
    /// what it found by analysing is not.
    /// </summary>
    private const string HasGrown =
        """
        SELECT sum(greatest(pg_stat_get_live_tuples(part.oid), part.reltuples)) > 1.2 * greatest(max(whole.reltuples), 0)
            AND pg_try_advisory_xact_lock({0}) AS "Value"
        FROM pg_class whole JOIN pg_inherits i ON i.inhparent = whole.oid JOIN pg_class part ON part.oid = i.inhrelid
        WHERE whole.oid = 'observations'::regclass
        """;

    public override ReadOnlyMemory<byte> BackupMark => "PGDMP"u8.ToArray();

    public override Task BackUpAsync(CivicDb db, string file, CancellationToken cancel) => PostgresPrograms.DumpAsync(target, file, cancel);

    public override Task RestoreAsync(CivicDb db, string file, CancellationToken cancel) => AloneAsync(db, async () =>
    {
        if (await db.Database.SqlQueryRaw<bool>(AnyTable).SingleAsync(cancel))
            throw NotEmpty($"The database {target.Database} on {string.Join(", ", target.Servers)}", Setting);
        await PostgresPrograms.RestoreAsync(target, file, cancel);
    }, cancel);

    private const string AnyTable =
        """
        SELECT EXISTS (
            SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')) AS "Value"
        """;

    public override string? Explain(Exception error, bool primary) =>
        CausesOf(error).Select(cause => Reason(cause, primary)).FirstOrDefault(r => r is not null) is { } reason
            ? $"The database {target.Database} on {string.Join(", ", target.Servers)} {reason}. The setting {Setting} names it."
            : null;

    private string? Reason(Exception cause, bool primary) => cause switch
    {
        PostgresException refused => Reason(refused, primary),
        NpgsqlException { InnerException: null } or SocketException or TimeoutException or EndOfStreamException when HasStandbys => primary
            ? NoPrimary(cause)
            : $"cannot be used: none of its servers answers ({FirstLine(cause.Message)}); start PostgreSQL, or mend Host",
        SocketException or TimeoutException or EndOfStreamException =>
            $"cannot be used: the server does not answer ({FirstLine(cause.Message)}); start PostgreSQL, or mend Host and Port",
        NpgsqlException { InnerException: null } => $"cannot be used: {FirstLine(cause.Message)}; check the server and the connection string",
        _ => null,
    };

    private string? Reason(PostgresException refused, bool primary) => refused.SqlState[..2] switch
    {
        _ when refused.SqlState == PostgresErrorCodes.DiskFull =>
            $"cannot be used: a disk of the server is full ({refused.MessageText}); free some space there",
        "28" => $"cannot be used: the server refuses the user {target.Username} ({refused.MessageText}); mend Username and Password",
        "3D" => $"cannot be used: {refused.MessageText}; create it, or mend Database",
        "57" or "08" or "25" when primary && HasStandbys => NoPrimary(refused),
        "53" or "57" or "08" or "25" => $"cannot be used: {refused.MessageText}; see to the server",
        _ when refused.SqlState == PostgresErrorCodes.InsufficientPrivilege =>
            $"cannot be used: {refused.MessageText}; grant the user {target.Username} that right, or create the database for it",
        _ => null,
    };

    private static string NoPrimary(Exception cause) =>
        $"cannot be written, because no primary answers ({FirstLine(cause.Message)}); start the primary again, or promote a standby (SELECT pg_promote()); what is stored can be read meanwhile where a standby runs";

    private static string FirstLine(string message) => message.Split('\n')[0].Trim().TrimEnd('.');

    /// <summary>A broken connection is closed, and others that were kept may be broken too; a standby cancels queries that keep it from following.</summary>
    public override bool MayPass(Exception error) => CausesOf(error).Any(cause => cause
        is IOException or SocketException
        or PostgresException
        {
            SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.SerializationFailure,
        });

    public override VintageWatch? Watch() => HasStandbys ? null : new PostgresWatch(target.Primary);

    public override void CloseIdle()
    {
        foreach (var kept in new[] { target.Primary, target.Any })
        {
            using var connection = new NpgsqlConnection(kept);
            NpgsqlConnection.ClearPool(connection);
        }
    }
}
