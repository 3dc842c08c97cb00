using CivicDashboard.Storage;
using CivicDashboard.Storage.Tests;

namespace CivicDashboard.Cli.Tests;

/// <summary>The commands of the README, on both engines.</summary>
public sealed class BackupTests : IAsyncDisposable
{
    private readonly CivicProgram civic = new();
    private readonly CivicProgram copy = new();
    private readonly PostgresServer server = new();

    public async ValueTask DisposeAsync()
    {
        civic.Dispose();
        copy.Dispose();
        await server.DisposeAsync();
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task What_was_backed_up_is_restored_elsewhere_and_nowhere_else(string engine)
    {
        if (engine == "postgresql")
        {
            civic.Settings["ConnectionStrings__Civic"] = await server.ConnectionStringAsync("one");
            copy.Settings["ConnectionStrings__Civic"] = await server.ConnectionStringAsync("other");
        }
        await civic.RunAsync("ingest", CivicProgram.Seeds);
        var file = Path.Combine(civic.Folder, "backup");

        Assert.Equal((0, $"{file}: holds all that is stored now\n", ""), await civic.RunAsync("backup", file));
        Assert.Equal((1, "", $"{file} is there already; name a new file.\n"), await civic.RunAsync("backup", file));
        Assert.Equal((0, $"{file}: restored\n", ""), await copy.RunAsync("restore", file));
        var (code, _, errors) = await copy.RunAsync("restore", file);
        Assert.Equal((1, 1), (code, errors.Split('\n').Length - 1));
        Assert.Contains("is not empty, and a backup is restored into an empty one only", errors, StringComparison.Ordinal);

        Assert.Equal(await ContentsAsync(civic), await ContentsAsync(copy));
        Assert.Equal((0, "0 documents added with 0 figures, 5 stored before, 0 with problems\n", ""), await copy.RunAsync("ingest", CivicProgram.Seeds));
    }

    private static async Task<IReadOnlyList<string>> ContentsAsync(CivicProgram program)
    {
        using var store = CivicStore.Open(new(program.Settings.GetValueOrDefault("ConnectionStrings__Civic"), program.Store));
        return await Crashes.Articles.ContentsAsync(store);
    }
}
