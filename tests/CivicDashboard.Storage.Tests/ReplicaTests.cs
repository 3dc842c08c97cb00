using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Storage.Tests;

/// <summary>A primary that is written, and a standby that follows it.</summary>
public sealed class ReplicaTests : IAsyncDisposable
{
    private static readonly Submission First = Sample.Submission("甲", new Said(Sample.Fraud, Sample.City, "2024", 1));
    private static readonly Submission Second = Sample.Submission("乙", new Said(Sample.Fraud, Sample.City, "2025", 2, ObservationStatus.AwaitingReview));

    private readonly PostgresServer primary = new();
    private readonly PostgresServer standby;
    private readonly List<CivicStore> opened = [];

    public ReplicaTests() => standby = PostgresServer.StandbyOf(primary);

    public async ValueTask DisposeAsync()
    {
        opened.ForEach(store => store.Dispose());
        await standby.DisposeAsync();
        await primary.DisposeAsync();
    }

    [Fact]
    public async Task Without_the_primary_reads_go_on_and_writes_say_so_until_a_standby_is_promoted()
    {
        var before = await OpenAsync();
        await before.MigrateAsync(Sample.Catalogue);
        await before.AddAsync(First);
        await before.AddAsync(Second);
        await standby.CatchUpAsync();
        var vintage = await before.VintageAsync();
        var answers = await AllReads.AnswersAsync(before, First, Second);
        await primary.KillAsync(forGood: true);

        var after = await OpenAsync();
        foreach (var store in new[] { before, after })
        {
            Assert.Equal(answers, await AllReads.AnswersAsync(store, First, Second));
            Assert.Equal(answers, await AllReads.AnswersAsync(store.AsOf(vintage), First, Second));
            await AssertNoPrimaryAsync(() => store.AddAsync(Sample.Submission("丙")));
            await AssertNoPrimaryAsync(() => store.MigrateAsync(Sample.Catalogue));
            await AssertNoPrimaryAsync(() => store.HasDocumentAsync(First.Document.Sha256));
            await AssertNoPrimaryAsync(() => store.Jobs.ClaimAsync("甲", TimeSpan.FromMinutes(1)));
            await AssertNoPrimaryAsync(() => store.Newest().TotalsAsync());
        }

        await standby.PromoteAsync();
        foreach (var (store, name) in new[] { (before, "丁"), (after, "戊") })
        {
            Assert.True(await WhenItCanAsync(() => store.AddAsync(Sample.Submission(name))));
            Assert.True(await store.Newest().HasDocumentAsync(First.Document.Sha256));
        }
        Assert.Equal(4, (await before.Newest().TotalsAsync()).Documents);
        Assert.Equal(answers, await AllReads.AnswersAsync(before.AsOf(vintage), First, Second));
    }

    [Fact]
    public async Task A_standby_that_lags_is_read_but_not_for_what_must_be_the_newest()
    {
        var store = await OpenAsync();
        await store.MigrateAsync(Sample.Catalogue);
        await store.AddAsync(First);
        await standby.CatchUpAsync();
        var first = await store.VintageAsync();
        await standby.RunAsync("SELECT pg_wal_replay_pause()");
        await store.AddAsync(Second);

        Assert.Equal(1, (await store.TotalsAsync()).Documents);
        Assert.Equal(first, await store.VintageAsync());
        var second = (await store.Newest().VintageAsync())!.Value;
        Assert.True(first < second);
        Assert.Equal(2, (await store.Newest().TotalsAsync()).Documents);
        Assert.True(await store.HasDocumentAsync(Second.Document.Sha256));
        var unsure = Assert.Single(await store.Newest().ReviewQueueAsync(10)).Observation;
        await store.ReviewAsync(unsure.FigureId, ReviewDecision.Publish, "王", "核对", unsure.Vintage);
        Assert.Empty(await store.Newest().ReviewQueueAsync(10));

        // What is asked about a time is answered alike, whoever answers: the standby where it has come so far, else the primary.
        Assert.Equal(1, (await store.AsOf(first).TotalsAsync()).Documents);
        for (var i = 0; i < 2; i++)
            Assert.Equal((2, 1), ((await store.AsOf(second).TotalsAsync()).Documents, (await store.AsOf(second).ReviewQueueAsync(10)).Count));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => store.AsOf(SystemClock.Instance.GetCurrentInstant() + Duration.FromMinutes(1)).TotalsAsync());
        await standby.RunAsync("SELECT pg_wal_replay_resume()");
        await standby.CatchUpAsync();
        Assert.Equal(2, (await store.TotalsAsync()).Documents);
    }

    [Fact]
    public async Task Without_the_standby_the_primary_is_read()
    {
        var store = await OpenAsync();
        await store.MigrateAsync(Sample.Catalogue);
        await store.AddAsync(First);
        await standby.CatchUpAsync();
        var answers = await AllReads.AnswersAsync(store, First);
        await standby.KillAsync(forGood: true);

        Assert.Equal(answers, await AllReads.AnswersAsync(store, First));
        Assert.True(await store.AddAsync(Second));
        await primary.KillAsync(forGood: true);
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.TotalsAsync());
        Assert.Contains($"on {standby.Address}, {primary.Address} cannot be used: none of its servers answers", error.Message);
    }

    private async Task<CivicStore> OpenAsync()
    {
        await standby.ConnectionStringAsync("civic");
        var own = await primary.ConnectionStringAsync("civic");
        var store = CivicStore.Open(new(
            $"{own};Host={standby.Address},{primary.Address};Host Recheck Seconds=1", "unused"));
        opened.Add(store);
        return store;
    }

    private async Task AssertNoPrimaryAsync(Func<Task> write)
    {
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(write);
        Assert.Contains($"on {standby.Address}, {primary.Address} cannot be written, because no primary answers", error.Message);
        Assert.Contains("ConnectionStrings__Civic", error.Message);
        Assert.DoesNotContain('\n', error.Message);
    }

    /// <summary>That a standby was promoted is noticed when the servers are looked at again.</summary>
    private static async Task<T> WhenItCanAsync<T>(Func<Task<T>> write)
    {
        while (true)
        {
            try
            {
                return await write();
            }
            catch (StoreUnavailableException)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
        }
    }
}
