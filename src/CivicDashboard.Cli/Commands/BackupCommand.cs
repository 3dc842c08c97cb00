using System.CommandLine;
using CivicDashboard.Ingest;
using CivicDashboard.Storage;

namespace CivicDashboard.Cli.Commands;

/// <summary><c>civic backup</c> and <c>civic restore</c>: all that is stored, into a file and back.</summary>
internal static class BackupCommand
{
    public static Command Create() => Create(
        "backup", "Write all that is stored into a new file, while the dashboard goes on.",
        (store, file, cancel) => store.BackUpAsync(file, cancel), "holds all that is stored now");

    public static Command CreateRestore() => Create(
        "restore", "Put a backup into a database that is empty or not there yet.",
        (store, file, cancel) => store.RestoreAsync(file, cancel), "restored");

    private static Command Create(string name, string description, Func<CivicStore, string, CancellationToken, Task> act, string done)
    {
        var file = new Argument<string>("FILE") { Description = "The backup." };
        var command = new Command(name, description) { file };
        command.SetAction(async (line, cancel) =>
        {
            var path = line.GetValue(file)!;
            using var store = CivicStore.Open(CivicSettings.FromEnvironment().Store);
            await act(store, path, cancel);
            Console.WriteLine($"{path}: {done}");
            return ExitCodes.Fine;
        });
        return command;
    }
}
