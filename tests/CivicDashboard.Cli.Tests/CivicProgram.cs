using System.Diagnostics;

namespace CivicDashboard.Cli.Tests;

/// <summary>The program run as users run it, with a folder of its own.</summary>
internal sealed class CivicProgram : IDisposable
{
    private const string Name = "civic";

    public string Folder { get; } = Directory.CreateTempSubdirectory("civic-cli-").FullName;

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

    public async Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, Name + ".dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["Civic__DataFolder"] = Path.Combine(Folder, "store");
        start.Environment["ConnectionStrings__Civic"] = "";
        foreach (var (key, value) in Settings)
            start.Environment[key] = value;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
