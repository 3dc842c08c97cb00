using System.CommandLine;
using CivicDashboard.Ingest;
using CivicDashboard.Ingest.Documents;
using CivicDashboard.Ingest.Jobs;
using CivicDashboard.Ingest.Lists;
using CivicDashboard.Storage;
using Spectre.Console;

namespace CivicDashboard.Cli.Commands;

/// <summary><c>civic ingest</c>: hands documents in and works until they are in the store.</summary>
internal static class IngestCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = $"Documents ({DocumentReader.Kinds}), or folders of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("ingest", "Take documents into the dashboard's database.") { paths };
        command.SetAction((line, cancel) => RunAsync(line.GetValue(paths)!, cancel));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, CancellationToken cancel)
    {
        var settings = CivicSettings.FromEnvironment();
        var lists = CodeListFolder.Load(settings.CodeListsFolder);
        using var store = CivicStore.Open(settings.Store);
        await store.MigrateAsync(lists.Catalogue, cancel);
        var ingest = new DocumentIngest(store, lists);
        var workers = settings.Work.Workers > 0 ? new Workers(store, lists, settings.Work) : null;
        var outcome = Console.IsOutputRedirected
            ? await ingest.RunAsync(paths, workers, cancel: cancel)
            : await WithProgressAsync(report => ingest.RunAsync(paths, workers, report, cancel));
        foreach (var problem in outcome.Problems)
            await Console.Error.WriteLineAsync(problem.ToString());
        Console.WriteLine($"{outcome.Added} documents added with {outcome.Figures} figures, {outcome.AlreadyStored} stored before, {outcome.Problems.Count} with problems");
        return outcome.Problems.Count == 0 ? ExitCodes.Fine : ExitCodes.BadInput;
    }

    private static Task<IngestOutcome> WithProgressAsync(Func<Action<IngestProgress>, Task<IngestOutcome>> run) =>
        AnsiConsole.Progress().StartAsync(context =>
        {
            var bar = context.AddTask("documents");
            return run(progress =>
            {
                bar.MaxValue = progress.Total;
                bar.Value = progress.Done;
                bar.Description = Markup.Escape(Path.GetFileName(progress.Path));
            });
        });
}
