using Npgsql;

namespace CivicDashboard.Storage.Engines;

/// <summary>
/// Where a PostgreSQL database is. Of several servers, one is the primary and the others follow it: what writes, and what must see the
/// newest, goes to the primary; other reads go to a standby where one answers.
/// </summary>
internal sealed class PostgresTarget
{
    private const string Example = "Host=db.example.org;Database=civic;Username=civic;Password=…";

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
    public IReadOnlyList<string> Servers =>
        [.. target.Host!.Split(',').Select(host => host.Trim()).Select(host => host.Contains(':', StringComparison.Ordinal) ? host : $"{host}:{target.Port}")];

    public bool HasStandbys => Servers.Count > 1;

    /// <summary>Leads to the primary.</summary>
    public string Primary => To("primary");

    /// <summary>Leads to a standby where one answers, else to the primary.</summary>
    public string Any => To("prefer-standby");

    private string To(string role) => HasStandbys
        ? new NpgsqlConnectionStringBuilder(target.ConnectionString) { TargetSessionAttributes = role }.ToString()
        : target.ToString();
}
