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

    /// <summary>Arguments: folder of the programs, folder of the data, port.</summary>
    private const string Script =
        """
        mkdir -m 700 "$2" || exit 1
        trap 'rm -rf "$2"' EXIT
        "$1/initdb" -D "$2/data" -U civic -A trust -E UTF8 --no-locale --no-sync >"$2/log" 2>&1 || { cat "$2/log" >&2; exit 1; }
        # Started again when it is killed, as a service would be.
        until [ -e "$2/end" ]; do
            "$1/postgres" -D "$2/data" -p "$3" -c listen_addresses=127.0.0.1 -c unix_socket_directories="$2" \
                -c fsync=off -c full_page_writes=off -c max_connections=200 >>"$2/log" 2>&1 </dev/null
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
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"civic-postgres-{Guid.NewGuid():N}");

    public PostgresServer() => process = new(StartAsync);

    /// <summary>Where a database of this name is, or will be once it is created. Starts the server.</summary>
    public async Task<string> ConnectionStringAsync(string database)
    {
        await process.Value;
        return ConnectionString(database);
    }

    /// <summary>Kills the server as the machine's end would; it starts again by itself.</summary>
    public async Task KillAsync()
    {
        await process.Value;
        using var postmaster = Process.GetProcessById(int.Parse(File.ReadLines(Path.Combine(folder, "data", "postmaster.pid")).First()));
        postmaster.Kill();
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
        string[] script = ["sh", "-c", Script, "sh", Programs(), folder, port.ToString()];
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
            await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
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
