using CivicDashboard.Statistics;
using NodaTime;
using Npgsql;

namespace CivicDashboard.Storage.Tests;

public sealed class BackupTests(PostgresServer server) : IDisposable
{
    private static readonly Submission First = Sample.Submission(
        "甲", new Said(Sample.Fraud, Sample.City, "2024", 1), new Said(Sample.Beds, Sample.City, "2024", 5, ObservationStatus.AwaitingReview));

    private static readonly Submission Later = Sample.Submission("乙", new Said(Sample.Fraud, Sample.City, "2024", 2)).At(Sample.Vintage + Duration.FromHours(1));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("civic-backup-");

    private string Backup => Path.Combine(folder.FullName, "a backup");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory, ClassData<BothEngines>]
    public async Task What_is_restored_answers_as_what_was_backed_up(string engine)
    {
        using var one = await TestDatabase.MigratedAsync(engine, server);
        await one.AddAsync(First);
        var before = (await one.Store.VintageAsync())!.Value;
        await one.AddAsync(Later);
        await one.Store.WithdrawAsync(First.Document.Id, "王", "作废");
        await one.Store.BackUpAsync(Backup);
        var (now, then) = await AnswersAsync(one.Store, before);
        await one.AddAsync(Sample.Submission("丙"));

        using var other = await TestDatabase.CreateAsync(engine, server);
        await other.Store.RestoreAsync(Backup);
        AssertSame((now, then), await AnswersAsync(other.Store, before));
        Assert.NotEqual(now, then);

        // It can be gone on with, guarded as before.
        await other.Store.MigrateAsync(Sample.Catalogue);
        AssertSame((now, then), await AnswersAsync(other.Store, before));
        Assert.True(await other.Store.AddAsync(Sample.Submission("丁")));
        Assert.Contains("append-only", (await Assert.ThrowsAnyAsync<Exception>(() => other.SqlAsync("DELETE FROM observations"))).Message);
    }

    [Theory, ClassData<BothEngines>]
    public async Task A_backup_is_for_its_owner_and_takes_no_other_file_s_place(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.Store.BackUpAsync(Backup);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Backup));
        var bytes = File.ReadAllBytes(Backup);
        await AssertRefusedAsync(() => database.Store.BackUpAsync(Backup), Backup, "is there already");
        Assert.Equal(bytes, File.ReadAllBytes(Backup));
        Assert.Single(folder.GetFiles());
    }

    [Theory, ClassData<BothEngines>]
    public async Task Nothing_is_restored_into_a_database_that_is_not_empty(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.AddAsync(First);
        await database.Store.BackUpAsync(Backup);
        await database.AddAsync(Later);
        var answers = await AnswersAsync(database.Store, Sample.Vintage);
        await AssertRefusedAsync(() => database.Store.RestoreAsync(Backup), "is not empty", engine == BothEngines.Sqlite ? "Civic__DataFolder" : "ConnectionStrings__Civic");
        AssertSame(answers, await AnswersAsync(database.Store, Sample.Vintage));
    }

    [Theory, ClassData<BothEngines>]
    public async Task What_is_no_whole_backup_is_refused_and_leaves_nothing(string engine)
    {
        using var source = await TestDatabase.MigratedAsync(engine, server);
        await source.AddAsync(First);
        await source.Store.BackUpAsync(Backup);
        var bytes = File.ReadAllBytes(Backup);
        using var target = await TestDatabase.CreateAsync(engine, server);
        foreach (var content in new[] { [], "text"u8.ToArray(), bytes[..(bytes.Length / 2)], bytes[..100] })
        {
            var file = Path.Combine(folder.FullName, "other");
            File.WriteAllBytes(file, content);
            await AssertRefusedAsync(() => target.Store.RestoreAsync(file));
        }
        await target.Store.RestoreAsync(Backup);
        Assert.Equal(1, (await target.Store.TotalsAsync()).Documents);
    }

    [Theory, ClassData<BothEngines>]
    public async Task A_database_that_is_not_there_cannot_be_backed_up(string engine)
    {
        using var database = await TestDatabase.CreateAsync(engine, server);
        await AssertRefusedAsync(() => database.Store.BackUpAsync(Backup));
        Assert.Empty(folder.GetFiles());
    }

    [Fact]
    public async Task The_programs_of_PostgreSQL_reach_the_database_with_a_password()
    {
        await server.RunAsync("DROP ROLE IF EXISTS clerk; CREATE ROLE clerk LOGIN CREATEDB PASSWORD 'it''s secret'");
        var place = new NpgsqlConnectionStringBuilder(await server.ConnectionStringAsync("o'clock = 12")) { Username = "clerk", Password = "it's secret" };
        using var store = CivicStore.Open(new(place.ToString(), "unused"));
        await store.MigrateAsync(Sample.Catalogue);
        await store.AddAsync(First);
        await store.BackUpAsync(Backup);
        place.Database = "elsewhere \\ '";
        using var other = CivicStore.Open(new(place.ToString(), "unused"));
        await other.RestoreAsync(Backup);
        Assert.Equal(1, (await other.TotalsAsync()).Documents);
    }

    private static async Task<(Dictionary<string, string> Now, Dictionary<string, string> Then)> AnswersAsync(CivicStore store, Instant then) =>
        (await AllReads.AnswersAsync(store, First, Later), await AllReads.AnswersAsync(store.AsOf(then), First, Later));

    private static void AssertSame(
        (Dictionary<string, string> Now, Dictionary<string, string> Then) expected, (Dictionary<string, string> Now, Dictionary<string, string> Then) actual)
    {
        Assert.Equal(expected.Now, actual.Now);
        Assert.Equal(expected.Then, actual.Then);
    }

    private static async Task AssertRefusedAsync(Func<Task> act, params string[] expected)
    {
        var error = await Assert.ThrowsAsync<BackupException>(act);
        Assert.All(expected, part => Assert.Contains(part, error.Message));
        Assert.DoesNotContain('\n', error.Message);
    }
}
