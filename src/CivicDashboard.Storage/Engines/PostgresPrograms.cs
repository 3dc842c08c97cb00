using System.ComponentModel;
using System.Diagnostics;

namespace CivicDashboard.Storage.Engines;

/// <summary>PostgreSQL's own programs for backups, which reach the database as this program does.</summary>
internal static class PostgresPrograms
{
    public static Task DumpAsync(PostgresTarget target, string file, CancellationToken cancel) =>
        RunAsync(target, "pg_dump", ["--format=custom", "--no-owner", "--no-privileges", $"--file={file}"], cancel);

    public static Task RestoreAsync(PostgresTarget target, string file, CancellationToken cancel) =>
        RunAsync(target, "pg_restore", ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", $"--dbname={target.Quoted}", file], cancel);

    private static async Task RunAsync(PostgresTarget target, string program, string[] arguments, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true };
        foreach (var (name, value) in target.Environment)
            start.Environment[name] = value;
        try
        {
            using var process = Process.Start(start)!;
            await using var stop = cancel.Register(process.Kill);
            var errors = await process.StandardError.ReadToEndAsync(CancellationToken.None);
            await process.WaitForExitAsync(CancellationToken.None);
            cancel.ThrowIfCancellationRequested();
            if (process.ExitCode != 0)
                throw new BackupException($"{FirstOf(errors) ?? $"{program} ended with {process.ExitCode}."} The setting {PostgresTarget.Setting} names the database.");
        }
        catch (Win32Exception e)
        {
            throw new BackupException($"The program {program} was not found; install PostgreSQL's programs (package postgresql-client).", e);
        }
    }

    private static string? FirstOf(string errors)
    {
        var lines = errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (lines.FirstOrDefault(line => line.Contains("error", StringComparison.Ordinal)) ?? lines.FirstOrDefault()) is { } first
            ? $"{first.TrimEnd('.')}."
            : null;
    }
}
