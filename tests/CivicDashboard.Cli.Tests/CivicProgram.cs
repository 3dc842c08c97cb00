using System.Diagnostics;

namespace CivicDashboard.Cli.Tests;

/// <summary>The program run as users run it, with a folder of its own.</summary>
internal sealed class CivicProgram(string folder) : IDisposable
{
    private const string Name = "civic";

    public CivicProgram() : this(Directory.CreateTempSubdirectory("civic-cli-").FullName)
    {
    }

    public string Folder => folder;

    public static string Seeds => Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <summary>Settings beside the data folder.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Words before the program's own, such as those that make it run as another user.</summary>
    public IReadOnlyList<string> Prefix { get; init; } = [];

    /// <summary>Where the SQLite database is.</summary>
    public string Store => Path.Combine(Folder, "store");

    public async Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>Starts it without waiting for its end.</summary>
    public Process Start(params string[] arguments)
    {
        string[] command = [.. Prefix, "dotnet", Path.Combine(AppContext.BaseDirectory, Name + ".dll"), .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["Civic__DataFolder"] = Store;
        start.Environment["ConnectionStrings__Civic"] = "";
        foreach (var (key, value) in Settings)
            start.Environment[key] = value;
        return Process.Start(start)!;
    }

    public void Dispose()
    {
        // Another one may have had the same folder.
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }
}
