using CivicDashboard.Ingest.Jobs;
using CivicDashboard.Ingest.Lists;
using CivicDashboard.Storage;

namespace CivicDashboard.Ingest;

/// <summary>Where things are: the same for the dashboard and the command line.</summary>
/// <param name="DataFolder">Folder for what the program writes, the SQLite database above all.</param>
/// <param name="ConnectionString">The PostgreSQL database; null for SQLite in the data folder.</param>
/// <param name="CodeListsFolder">Folder of regions.csv, towns.csv, units.csv and indicators/.</param>
public sealed record CivicSettings(string DataFolder, string? ConnectionString, string CodeListsFolder)
{
    /// <summary>Environment variable for <see cref="DataFolder"/>.</summary>
    public const string DataFolderKey = "Civic__DataFolder";

    /// <summary>Environment variable for <see cref="ConnectionString"/>.</summary>
    public const string ConnectionKey = "ConnectionStrings__Civic";

    /// <summary>Environment variable for <see cref="CodeListsFolder"/>.</summary>
    public const string CodeListsKey = "Civic__CodeLists";

    /// <summary>Environment variable for the number of workers in a process.</summary>
    public const string WorkersKey = "Civic__Workers";

    /// <summary>Environment variable for the seconds after which a worker that says nothing more is taken for dead.</summary>
    public const string LeaseKey = "Civic__LeaseSeconds";

    /// <summary>How the process works on jobs.</summary>
    public WorkSettings Work { get; init; } = WorkSettings.Default;

    /// <summary>Where the store is.</summary>
    public StoreOptions Store => new(ConnectionString, DataFolder);

    /// <summary>From the environment variables.</summary>
    public static CivicSettings FromEnvironment() => From(Environment.GetEnvironmentVariable);

    /// <summary>From a source that answers null or nothing for what is not set, asked by the names of the environment variables.</summary>
    /// <exception cref="SettingException">One of them is no number.</exception>
    public static CivicSettings From(Func<string, string?> setting)
    {
        return new CivicSettings(
            Path.GetFullPath(Set(DataFolderKey) ?? DefaultDataFolder), Set(ConnectionKey), Path.GetFullPath(Set(CodeListsKey) ?? CodeListFolder.Default))
        {
            Work = new WorkSettings(
                Number(WorkersKey, 0, 1000) ?? WorkSettings.Default.Workers,
                Number(LeaseKey, 1, 86400) is { } seconds ? TimeSpan.FromSeconds(seconds) : WorkSettings.Default.Lease),
        };

        string? Set(string key) => setting(key) is { Length: > 0 } value ? value : null;

        int? Number(string key, int least, int most) => Set(key) is not { } text ? null
            : int.TryParse(text, out var number) && number >= least && number <= most ? number
            : throw new SettingException(key, text, $"a whole number from {least} to {most}");
    }

    private static string DefaultDataFolder => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "CivicDashboard");
}
