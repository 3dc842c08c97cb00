using System.Globalization;
using Npgsql;

namespace CivicDashboard.Storage.Engines;

/// <summary>
/// Where a PostgreSQL database is. Of several servers, one is the primary and the others follow it: what writes, and what must see the
/// newest, goes to the primary; other reads go to a standby where one answers.
/// </summary>
internal sealed class PostgresTarget
{
    private const string Example = "Host=db.example.org;Database=civic;Username=civic;Password=…";

    /// <summary>More than the program has statements: each is parsed and planned once a connection.</summary>
    private const int Statements = 200;

    /// <summary>
    /// Compiling a query takes longer than any of ours does, as does calling in a second process, and what pages ask for lies in memory
    /// or on a disk without moving parts, where going from place to place costs little.
    /// </summary>
    private const string PlannerOptions = "-c jit=off -c max_parallel_workers_per_gather=0 -c random_page_cost=1.1";

    private readonly NpgsqlConnectionStringBuilder target;

    private PostgresTarget(NpgsqlConnectionStringBuilder target) => this.target = target;

    /// <summary>The setting that names it.</summary>
    public static string Setting => "ConnectionStrings__Civic";

    public static PostgresTarget Parse(string connectionString)
    {
        try
        {
            var target = new NpgsqlConnectionStringBuilder(connectionString);
            return string.IsNullOrEmpty(target.Host) || string.IsNullOrEmpty(target.Database)
                ? throw new StoreUnavailableException($"The setting {Setting} needs Host and Database. Write it like {Example}")
                : new(target);
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw new StoreUnavailableException(
                $"The setting {Setting} is no PostgreSQL connection string ({e.Message.Split('\n')[0].Trim().TrimEnd('.')}). Write it like {Example}", e);
        }
    }

    public string Database => target.Database!;

    public string? Username => target.Username;

    /// <summary>The servers, each as host:port.</summary>
    public IReadOnlyList<string> Servers => [.. Hosts.Select(server => $"{server.Host}:{server.Port}")];

    private IEnumerable<(string Host, string Port)> Hosts => target.Host!.Split(',').Select(server => Split(server.Trim()));

    /// <summary>A port may stand behind the host, unless that is an IPv6 address without brackets.</summary>
    private (string Host, string Port) Split(string server) =>
        server.LastIndexOf(':') is > 0 and var colon && (server.IndexOf(':') == colon || server[colon - 1] == ']')
            ? (server[..colon], server[(colon + 1)..])
            : (server, target.Port.ToString(CultureInfo.InvariantCulture));

    public bool HasStandbys => Servers.Count > 1;

    /// <summary>Leads to the primary.</summary>
    public string Primary => To("primary");

    /// <summary>Leads to a standby where one answers, else to the primary.</summary>
    public string Any => To("prefer-standby");

    /// <summary>The database as PostgreSQL's own programs take it.</summary>
    public string Quoted => $"dbname='{Database.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}'";

    /// <summary>The environment in which PostgreSQL's own programs reach the primary. Other users see a command line, but not this.</summary>
    public IEnumerable<KeyValuePair<string, string>> Environment => new Dictionary<string, string?>
    {
        ["PGHOST"] = string.Join(",", Hosts.Select(server => server.Host.Trim('[', ']'))),
        ["PGPORT"] = string.Join(",", Hosts.Select(server => server.Port)),
        ["PGTARGETSESSIONATTRS"] = HasStandbys ? "read-write" : "any",
        ["PGDATABASE"] = Database,
        ["PGUSER"] = target.Username,
        ["PGPASSWORD"] = target.Password,
        ["PGPASSFILE"] = target.Passfile,
        ["PGSSLMODE"] = target.SslMode switch
        {
            SslMode.VerifyCA => "verify-ca",
            SslMode.VerifyFull => "verify-full",
            var mode => mode.ToString().ToLowerInvariant(),
        },
        ["PGSSLROOTCERT"] = target.RootCertificate,
        ["PGSSLCERT"] = target.SslCertificate,
        ["PGSSLKEY"] = target.SslKey,
        ["PGCONNECT_TIMEOUT"] = target.Timeout.ToString(CultureInfo.InvariantCulture),
    }.Where(setting => !string.IsNullOrEmpty(setting.Value))!;

    private string To(string role)
    {
        var to = new NpgsqlConnectionStringBuilder(target.ConnectionString);
        if (HasStandbys)
            to.TargetSessionAttributes = role;
        // A pooler that knows no prepared statements needs Max Auto Prepare=0.
        if (!to.ShouldSerialize("Max Auto Prepare"))
            (to.MaxAutoPrepare, to.AutoPrepareMinUsages) = (Statements, 2);
        if (!to.ShouldSerialize("Options"))
            to.Options = PlannerOptions;
        // Nothing that we set outlives its transaction; undoing nothing would cost each read as much again as a small one takes.
        if (!to.ShouldSerialize("No Reset On Close"))
            to.NoResetOnClose = true;
        return to.ToString();
    }
}
