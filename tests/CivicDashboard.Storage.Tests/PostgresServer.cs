using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace CivicDashboard.Storage.Tests;

/// <summary>
/// A PostgreSQL server of the tests' own: on a free port, in a temporary folder, started at the first use. It ends, and its folder
/// goes, when the tests do, also when they are killed: its shell waits for the end of its standard input.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    /// <summary>Arguments: folder of the programs, folder of the data, folder of its log (WAL), port, port of the primary that it follows if any, memory.</summary>
    private const string Script =
        """
        mkdir -m 700 "$2" || exit 1
        trap 'rm -rf "$2" "$3"' EXIT
        if [ "$5" ]; then
            "$1/pg_basebackup" -D "$2/data" --waldir "$3" -h 127.0.0.1 -p "$5" -U civic -R -c fast --no-sync
        else
            "$1/initdb" -D "$2/data" --waldir "$3" -U civic -A trust -E UTF8 --no-locale --no-sync
        fi >"$2/log" 2>&1 || { cat "$2/log" >&2; exit 1; }
        # Everyone is let in, but the clerk needs a password.
        sed -i '1i host all clerk 127.0.0.1/32 scram-sha-256' "$2/data/pg_hba.conf"
        # Started again when it is killed, as a service would be.
        until [ -e "$2/end" ]; do
            "$1/postgres" -D "$2/data" -p "$4" -c listen_addresses=127.0.0.1 -c unix_socket_directories="$2" \
                -c fsync=off -c full_page_writes=off -c max_connections=200 -c shared_buffers="$6" >>"$2/log" 2>&1 </dev/null
            sleep 0.1
        done &
        cat >/dev/null
        touch "$2/end"
        # INT ends it at once, but is lost on a server that has hardly started.
        while kill -0 $! 2>/dev/null; do
            kill -INT "$(head -n 1 "$2/data/postmaster.pid")"
            sleep 0.1
        done 2>/dev/null
        """;

    private readonly Lazy<Task<Process>> process;
    private readonly int port = FreePort();
    private readonly string folder;
    private readonly string walFolder;

    private readonly PostgresServer? primary;
    private string memory = "128MB";

    public PostgresServer() : this(null, null)
    {
    }

    private PostgresServer(PostgresServer primary) : this() => this.primary = primary;

    private PostgresServer(string? dataDisk, string? walDisk)
    {
        var name = $"civic-postgres-{Guid.NewGuid():N}";
        folder = Path.Combine(dataDisk ?? Path.GetTempPath(), name);
        walFolder = Path.Combine(walDisk ?? Path.GetTempPath(), $"{name}-wal");
        process = new(StartAsync);
    }

    /// <summary>A server whose data, or what it writes ahead of them (WAL), lie on a disk of their own.</summary>
    public static PostgresServer On(string? dataDisk = null, string? walDisk = null) => new(dataDisk, walDisk);

    /// <summary>A server with a quarter of a machine of 8 GB for what is asked for often, as its manual advises.</summary>
    public static PostgresServer OfUsualSize() => new() { memory = "2GB" };

    /// <summary>A server that follows another one, from which it can be read.</summary>
    public static PostgresServer StandbyOf(PostgresServer primary) => new(primary);

    /// <summary>Where it listens, as a connection string names it among several.</summary>
    public string Address => $"127.0.0.1:{port}";

    /// <summary>Where a database of this name is, or will be once it is created. Starts the server.</summary>
    public async Task<string> ConnectionStringAsync(string database)
    {
        await process.Value;
        return ConnectionString(database);
    }

    /// <summary>Kills the server as the machine's end would; it starts again by itself, if it is not for good.</summary>
    public async Task KillAsync(bool forGood = false)
    {
        await process.Value;
        if (forGood)
            File.WriteAllText(Path.Combine(folder, "end"), "");
        using var postmaster = Process.GetProcessById(int.Parse(File.ReadLines(Path.Combine(folder, "data", "postmaster.pid")).First()));
        var sessions = forGood ? SessionsOf(postmaster.Id) : [];
        postmaster.Kill();
        await postmaster.WaitForExitAsync();
        // A session notices only after a while that its server is gone, and answers until then.
        foreach (var session in sessions)
            await EndAsync(session);
    }

    private static int[] SessionsOf(int postmaster) =>
    [
        .. Directory.GetDirectories("/proc").Select(Path.GetFileName).Where(name => int.TryParse(name, out _)).Select(name => int.Parse(name!))
            .Where(id => ParentOf(id) == postmaster),
    ];

    private static int? ParentOf(int process)
    {
        try
        {
            var line = File.ReadAllText($"/proc/{process}/stat");
            return int.Parse(line[(line.LastIndexOf(')') + 2)..].Split(' ')[1]);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static async Task EndAsync(int id)
    {
        try
        {
            using var session = Process.GetProcessById(id);
            session.Kill();
            await session.WaitForExitAsync();
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            // It has gone by itself.
        }
    }

    /// <summary>Waits until it answers again after it was killed.</summary>
    public async Task RestartedAsync()
    {
        while (!await AnswersAsync())
            await Task.Delay(100);
    }

    /// <summary>Makes a standby a primary.</summary>
    public Task PromoteAsync() => RunAsync("SELECT pg_promote()");

    /// <summary>Waits until a standby has all that its primary has.</summary>
    public async Task CatchUpAsync()
    {
        var written = await primary!.RunAsync("SELECT pg_current_wal_lsn()::text");
        while (await RunAsync($"SELECT pg_last_wal_replay_lsn() >= '{written}'") is not true)
            await Task.Delay(20);
    }

    /// <summary>Runs SQL on the server and gives the first value.</summary>
    public async Task<object?> RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection($"{await ConnectionStringAsync("postgres")};Pooling=False");
        await connection.OpenAsync();
        return await new NpgsqlCommand(sql, connection).ExecuteScalarAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.IsValueCreated || !process.Value.IsCompletedSuccessfully)
            return;
        using var shell = await process.Value;
        shell.StandardInput.Close();
        await shell.WaitForExitAsync();
    }

    private string ConnectionString(string database) => $"Host=127.0.0.1;Port={port};Database={database};Username=civic;Maximum Pool Size=20";

    private async Task<Process> StartAsync()
    {
        if (primary is not null)
            await primary.process.Value;
        var shell = Process.Start(Command())!;
        var errors = shell.StandardError.ReadToEndAsync();
        var started = Stopwatch.StartNew();
        while (!await AnswersAsync())
        {
            if (!shell.HasExited && started.Elapsed < StartLimit)
            {
                await Task.Delay(100);
                continue;
            }
            shell.StandardInput.Close();
            throw new InvalidOperationException($"PostgreSQL did not start on port {port}. {await errors}");
        }
        return shell;
    }

    private ProcessStartInfo Command()
    {
        string[] script = ["sh", "-c", Script, "sh", Programs(), folder, walFolder, port.ToString(), primary?.port.ToString() ?? "", memory];
        // The server refuses to run as root.
        string[] command = Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", .. script] : script;
        return new(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
    }

    private static string Programs()
    {
        const string Root = "/usr/lib/postgresql";
        var versions = Directory.Exists(Root) ? Directory.GetDirectories(Root) : [];
        return versions.Select(version => Path.Combine(version, "bin"))
            .Where(bin => File.Exists(Path.Combine(bin, "initdb")))
            .MaxBy(bin => int.TryParse(Path.GetFileName(Path.GetDirectoryName(bin)), out var version) ? version : 0)
            ?? throw new InvalidOperationException(
                $"The tests start a PostgreSQL server and found none in {Root}: install the package postgresql (apt-get install postgresql).");
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            await using var connection = new NpgsqlConnection($"{ConnectionString("postgres")};Pooling=False");
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
