using System.CommandLine;
using CivicDashboard.Ingest;
using CivicDashboard.Ingest.Jobs;
using CivicDashboard.Ingest.Lists;
using CivicDashboard.Storage;

namespace CivicDashboard.Cli.Commands;

/// <summary><c>civic work</c>: reads documents that others handed in, on any machine that reaches the database.</summary>
internal static class WorkCommand
{
    public static Command Create()
    {
        var drain = new Option<bool>("--drain") { Description = "End when no job is left, instead of waiting for more." };
        var command = new Command("work", $"Read documents that were handed in, as many at once as {CivicSettings.WorkersKey} says.") { drain };
        command.SetAction((line, cancel) => RunAsync(line.GetValue(drain), cancel));
        return command;
    }

    private static async Task<int> RunAsync(bool drain, CancellationToken cancel)
    {
        var settings = CivicSettings.FromEnvironment();
        var lists = CodeListFolder.Load(settings.CodeListsFolder);
        using var store = CivicStore.Open(settings.Store);
        await store.MigrateAsync(lists.Catalogue, cancel);
        try
        {
            await new Workers(store, lists, settings.Work, Console.Out, Console.Error).RunAsync(drain, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Told to stop: what was begun is given back.
        }
        return ExitCodes.Fine;
    }
}
