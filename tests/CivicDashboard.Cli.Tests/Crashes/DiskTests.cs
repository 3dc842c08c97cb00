using System.Diagnostics;
using CivicDashboard.Storage;

namespace CivicDashboard.Cli.Tests.Crashes;

/// <summary>A disk that takes no more: one clear line, and what is stored stays stored.</summary>
public sealed class DiskTests
{
    private const int Documents = 600;

    [Fact]
    public async Task A_full_disk_is_said_and_the_work_goes_on_when_there_is_room()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root may mount a small disk.");
        using var civic = new CivicProgram();
        using var disk = new SmallDisk(civic.Store);
        var before = await StoreSomeAsync(civic);
        disk.LeaveFree(100_000);

        await AssertRefusedAsync(civic, "the disk is full; free some space, or choose another folder");
        Assert.Empty(before.Except(await ContentsAsync(civic)));

        disk.LeaveFree(50_000_000);
        await AssertCompletedAsync(civic, before);
    }

    [Fact]
    public async Task A_file_that_may_not_grow_is_said_and_the_work_goes_on_when_it_may()
    {
        using var civic = new CivicProgram();
        var before = await StoreSomeAsync(civic);
        var blocks = new FileInfo(Path.Combine(civic.Store, "civic.db")).Length / 512 + 100;
        using var limited = new CivicProgram(civic.Folder) { Prefix = ["sh", "-c", $"""trap "" XFSZ; ulimit -f {blocks}; exec "$@" """, "sh"] };
        // The runtime's own large files are none of the test's business.
        limited.Settings["Civic__LeaseSeconds"] = "2";
        limited.Settings["DOTNET_EnableWriteXorExecute"] = "0";

        await AssertRefusedAsync(limited, "the disk cannot be read or written; check the disk");
        Assert.Empty(before.Except(await ContentsAsync(civic)));

        await AssertCompletedAsync(civic, before);
    }

    [Fact]
    public async Task A_folder_that_may_not_be_written_is_said()
    {
        using var owner = new CivicProgram();
        Articles.Write(owner, "in", 0, 3);
        await owner.RunAsync("ingest", Path.Combine(owner.Folder, "in"));
        var before = await ContentsAsync(owner);
        Run("chmod", "-R", "a+rX,a-w", owner.Folder);
        using var stranger = new CivicProgram(owner.Folder) { Prefix = Environment.IsPrivilegedProcess ? ["runuser", "-u", "nobody", "--"] : [] };
        stranger.Settings["DOTNET_CLI_HOME"] = Path.GetTempPath();

        foreach (var command in new[] { $"ingest {owner.Folder}/in", "work --drain" })
        {
            var (code, _, errors) = await stranger.RunAsync(command.Split(' '));
            Assert.Equal(1, code);
            AssertOneLine(errors, "may not write", owner.Store);
        }
        Run("chmod", "-R", "u+w", owner.Folder);
        Assert.Equal(before, await ContentsAsync(owner));
    }

    private static async Task<IReadOnlyList<string>> StoreSomeAsync(CivicProgram civic)
    {
        civic.Settings["Civic__LeaseSeconds"] = "2";
        Articles.Write(civic, "in", 0, 20);
        Assert.Equal(0, (await civic.RunAsync("ingest", Path.Combine(civic.Folder, "in"))).ExitCode);
        return await ContentsAsync(civic);
    }

    private static async Task AssertRefusedAsync(CivicProgram civic, string message)
    {
        Articles.Write(civic, "in", 20, Documents - 20);
        var (code, _, errors) = await civic.RunAsync("ingest", Path.Combine(civic.Folder, "in"));
        Assert.Equal(1, code);
        AssertOneLine(errors, message, civic.Store);
    }

    private static async Task AssertCompletedAsync(CivicProgram civic, IReadOnlyList<string> before)
    {
        var (code, output, errors) = await civic.RunAsync("ingest", Path.Combine(civic.Folder, "in"));
        Assert.Equal((0, ""), (code, errors));
        Assert.EndsWith(", 0 with problems\n", output, StringComparison.Ordinal);
        using var store = CivicStore.Open(new(null, civic.Store));
        Assert.Equal(Articles.SourcesAmong(Documents), (await store.TotalsAsync()).Documents);
        Assert.Empty(before.Except(await ContentsAsync(civic)));
    }

    private static async Task<IReadOnlyList<string>> ContentsAsync(CivicProgram civic)
    {
        using var store = CivicStore.Open(new(null, civic.Store));
        return [.. (await Articles.ContentsAsync(store)).Skip(1)];
    }

    private static void AssertOneLine(string errors, params string[] expected)
    {
        Assert.Single(errors.TrimEnd('\n').Split('\n'));
        Assert.All([.. expected, "Civic__DataFolder"], part => Assert.Contains(part, errors, StringComparison.Ordinal));
    }

    internal static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
