using CivicDashboard.Storage;

namespace CivicDashboard.Cli.Tests;

public sealed class WithdrawTests : IDisposable
{
    private readonly CivicProgram civic = new();

    public void Dispose() => civic.Dispose();

    [Fact]
    public async Task Takes_a_document_out_of_the_present_and_back_and_keeps_the_reason()
    {
        civic.Write("in/a.txt", "平安建设\n\n2025年，东昌府区化解矛盾纠纷120件。\n");
        Assert.Equal(0, (await civic.RunAsync("ingest", $"{civic.Folder}/in")).ExitCode);
        var id = Assert.Single(await ReadAsync(s => s.DocumentIdsAsync(null, 10)));
        var before = (await ReadAsync(s => s.VintageAsync()))!.Value;

        var away = await civic.RunAsync("withdraw", id, "--why", "wrong year", "--who", "editor");

        Assert.Equal((0, $"{id}: withdrawn\n"), (away.ExitCode, away.Output));
        Assert.Empty(await ReadAsync(s => s.ObservationsAsync(new())));
        Assert.Single(await ReadAsync(s => s.AsOf(before).ObservationsAsync(new())));
        var change = Assert.Single(await ReadAsync(s => s.ChangesAsync(before, 10))).Change;
        Assert.Equal((ChangeKind.Withdraw, "editor", "wrong year"), (change.Kind, change.Who, change.Why));
        Assert.Equal(1, (await civic.RunAsync("withdraw", id, "--why", "again")).ExitCode);

        var back = await civic.RunAsync("reinstate", id, "--why", "the year was right");

        Assert.Equal((0, $"{id}: reinstated\n"), (back.ExitCode, back.Output));
        Assert.Single(await ReadAsync(s => s.ObservationsAsync(new())));
    }

    [Fact]
    public async Task Says_which_document_it_does_not_know()
    {
        civic.Write("in/a.txt", "平安建设\n\n2025年，东昌府区化解矛盾纠纷120件。\n");
        Assert.Equal(0, (await civic.RunAsync("ingest", $"{civic.Folder}/in")).ExitCode);

        var (code, _, errors) = await civic.RunAsync("withdraw", "none", "--why", "wrong");

        Assert.Equal((1, "none: no such document stands in the store\n"), (code, errors));
    }

    private async Task<T> ReadAsync<T>(Func<CivicStore, Task<T>> read)
    {
        using var store = CivicStore.Open(new(null, civic.Store));
        return await read(store);
    }
}
