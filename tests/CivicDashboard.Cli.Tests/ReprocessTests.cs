using CivicDashboard.Ingest.Lists;
using CivicDashboard.Storage;

namespace CivicDashboard.Cli.Tests;

public sealed class ReprocessTests : IDisposable
{
    private readonly CivicProgram civic = new();

    public void Dispose() => civic.Dispose();

    [Fact]
    public async Task A_catalogue_that_knows_more_changes_what_is_stored_once()
    {
        civic.Write("in/a.txt", "平安建设\n\n2025年，东昌府区化解矛盾纠纷120件。\n");
        civic.Write("in/b.txt", "园林绿化\n\n2025年，东昌府区新栽树木300棵。\n");
        civic.Settings["Civic__CodeLists"] = ListsWithout("dispute-mediation.yaml");
        Assert.Equal(0, (await civic.RunAsync("ingest", $"{civic.Folder}/in")).ExitCode);
        civic.Settings.Remove("Civic__CodeLists");
        var before = await IndicatorsAsync();

        var dry = await civic.RunAsync("reprocess", "--dry-run");
        Assert.Equal(before, await IndicatorsAsync());
        var real = await civic.RunAsync("reprocess");
        var again = await civic.RunAsync("reprocess");

        Assert.EndsWith("\n1 documents would change: 0 added, 1 changed, 0 gone, 0 kept as decided; 0 with problems\n", dry.Output, StringComparison.Ordinal);
        Assert.Equal(dry.Output.Replace("would change", "changed", StringComparison.Ordinal), real.Output);
        Assert.Equal((0, "0 documents changed: 0 added, 0 changed, 0 gone, 0 kept as decided; 0 with problems\n"), (again.ExitCode, again.Output));
        Assert.Equal((2, 1), (before.Count(IsProvisional), (await IndicatorsAsync()).Count(IsProvisional)));
    }

    [Fact]
    public async Task A_document_that_is_not_there_is_said()
    {
        var (code, output, errors) = await civic.RunAsync("reprocess", "--document", "none");
        Assert.Equal((1, "none: no such document stands in the store\n"), (code, errors));
        Assert.EndsWith("1 with problems\n", output, StringComparison.Ordinal);
    }

    private static bool IsProvisional(string indicator) => indicator.StartsWith("p-", StringComparison.Ordinal);

    private async Task<List<string>> IndicatorsAsync()
    {
        using var store = CivicStore.Open(new(null, civic.Store));
        return [.. (await store.ObservationsAsync(new())).Select(o => o.Observation.Key.IndicatorId)];
    }

    private string ListsWithout(string theme)
    {
        foreach (var file in Directory.GetFiles(CodeListFolder.Default, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != theme))
            civic.Write(Path.Combine("lists", Path.GetRelativePath(CodeListFolder.Default, file)), File.ReadAllText(file));
        return Path.Combine(civic.Folder, "lists");
    }
}
