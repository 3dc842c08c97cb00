using System.Collections.Concurrent;
using System.Diagnostics;

namespace CivicDashboard.Web.Tests;

/// <summary>The program itself, as <c>dotnet run</c> starts it.</summary>
public sealed class DashboardProcess : IDisposable
{
    /// <summary>Far more than a start takes, so that a slow machine does not fail a test.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly BlockingCollection<string> output = [];

    public DashboardProcess(string dataFolder, string urls, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CivicDashboard.Web.dll"), "--urls", urls])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["Civic__DataFolder"] = dataFolder;
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => { if (line.Data is { } text) output.Add(text); };
        process.ErrorDataReceived += (_, line) => { if (line.Data is { } text) Errors.Add(text); };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public ConcurrentBag<string> Errors { get; } = [];

    /// <summary>The next line of the console that holds the words.</summary>
    public string WaitFor(string words)
    {
        using var patience = new CancellationTokenSource(Patience);
        foreach (var line in output.GetConsumingEnumerable(patience.Token))
            if (line.Contains(words, StringComparison.Ordinal))
                return line;
        throw new InvalidOperationException($"The program said nothing of {words}.");
    }

    public async Task<int> ExitCodeAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
