using System.CommandLine;
using CivicDashboard.Ingest;
using CivicDashboard.Ingest.Jobs;
using CivicDashboard.Ingest.Lists;
using CivicDashboard.Storage;

namespace CivicDashboard.Cli.Commands;

/// <summary><c>civic reprocess</c>: reads the stored documents again and says what that changes, by indicator and region.</summary>
internal static class ReprocessCommand
{
    public static Command Create()
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would change, and change nothing." };
        var ids = new Option<string[]>("--document")
        {
            HelpName = "ID",
            Description = "Ids of documents, as in the addresses of their articles; all documents by default.",
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("reprocess", "Read the stored documents again with the extractor and the catalogue of today.") { dryRun, ids };
        command.SetAction((line, cancel) => RunAsync(line.GetValue(ids) ?? [], line.GetValue(dryRun), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string[] ids, bool dryRun, CancellationToken cancel)
    {
        var settings = CivicSettings.FromEnvironment();
        var lists = CodeListFolder.Load(settings.CodeListsFolder);
        using var store = CivicStore.Open(settings.Store);
        await store.MigrateAsync(lists.Catalogue, cancel);
        var (changes, changed, problems) = (new List<StatementChange>(), 0, 0);
        await foreach (var document in new Reprocessing(store, lists).RunAsync(ids, dryRun, cancel))
        {
            if (document.Problem is { } problem)
            {
                problems++;
                await Console.Error.WriteLineAsync($"{document.Name}: {problem}");
            }
            changes.AddRange(document.Difference?.Statements ?? []);
            changed += document.Difference is { Any: true } ? 1 : 0;
        }
        Print(changes);
        Console.WriteLine($"{changed} documents {(dryRun ? "would change" : "changed")}: {Counts(changes)}; {problems} with problems");
        return problems == 0 ? ExitCodes.Fine : ExitCodes.BadInput;
    }

    private static void Print(IEnumerable<StatementChange> changes)
    {
        foreach (var group in changes.GroupBy(c => KeyOf(c)).OrderBy(g => g.Key.Indicator, StringComparer.Ordinal).ThenBy(g => g.Key.Region, StringComparer.Ordinal))
            Console.WriteLine($"{group.Key.Indicator}\t{group.Key.Region}\t{Counts([.. group])}");
    }

    private static (string Indicator, string Region) KeyOf(StatementChange change) =>
        (change.After ?? change.Before)!.Key is var key ? (key.IndicatorId, key.RegionCode) : default;

    private static string Counts(IReadOnlyCollection<StatementChange> changes) => string.Join(
        ", ", Enum.GetValues<StatementChangeKind>().Select(kind => $"{changes.Count(c => c.Kind == kind)} {WordOf(kind)}"));

    private static string WordOf(StatementChangeKind kind) => kind switch
    {
        StatementChangeKind.Added => "added",
        StatementChangeKind.Changed => "changed",
        StatementChangeKind.Gone => "gone",
        _ => "kept as decided",
    };
}
