using System.Text;
using CivicDashboard.Storage.Jobs;

namespace CivicDashboard.Storage.Tests;

public sealed class JobQueueTests(PostgresServer server)
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    /// <summary>A lease that has ended before it began.</summary>
    private static readonly TimeSpan Ended = TimeSpan.FromSeconds(-1);

    private static readonly Said Twelve = new(Sample.Fraud, Sample.City, "2024", 12);

    [Theory, ClassData<BothEngines>]
    public async Task A_job_is_claimed_once_and_done_with_its_document(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var jobs = database.Store.Jobs;
        var ids = await jobs.EnqueueAsync([Sample.HandedIn("甲"), Sample.HandedIn("乙")]);

        var (first, second) = (await jobs.ClaimAsync("a", Long), await jobs.ClaimAsync("b", Long));
        Assert.Null(await jobs.ClaimAsync("c", Long));
        Assert.Equal(ids, [first!.Claim.Id, second!.Claim.Id]);
        Assert.Equal(("甲.txt", "甲", "{}"), (first.Name, Encoding.UTF8.GetString(first.Content), first.Facts));

        await jobs.FinishAsync(first.Claim, Sample.Submission("甲", Twelve));
        Assert.Equal((1, 1), ((await database.Store.TotalsAsync()).Documents, Assert.Single(await jobs.FinishedAsync([.. ids.Select(i => i!.Value)])).Figures));
        Assert.True(await jobs.AnyOpenAsync());
        Assert.Equal(0L, Convert.ToInt64(await database.SqlAsync($"SELECT length(content) FROM jobs WHERE id = {first.Claim.Id}")));
    }

    [Theory, ClassData<BothEngines>]
    public async Task Of_many_workers_at_once_each_gets_jobs_of_its_own(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.Store.Jobs.EnqueueAsync([.. Enumerable.Range(0, 60).Select(i => Sample.HandedIn($"文{i}"))]);
        var claimed = await Task.WhenAll(Enumerable.Range(0, 6).Select(w => Task.Run(async () =>
        {
            var mine = new List<long>();
            while (await database.Store.Jobs.ClaimAsync($"w{w}", Long) is { } job)
                mine.Add(job.Claim.Id);
            return mine;
        })));
        var all = claimed.SelectMany(ids => ids).ToList();
        Assert.Equal((60, 60), (all.Count, all.Distinct().Count()));
    }

    [Theory, ClassData<BothEngines>]
    public async Task Handing_in_again_makes_no_second_job_nor_one_for_what_is_stored(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var jobs = database.Store.Jobs;
        await database.Store.AddAsync(Sample.Submission("甲", Twelve));
        var first = await jobs.EnqueueAsync([Sample.HandedIn("甲"), Sample.HandedIn("乙"), Sample.HandedIn("乙")]);
        Assert.Null(first[0]);
        Assert.NotNull(first[1]);
        Assert.Equal(first[1], first[2]);
        Assert.Equal(first, await jobs.EnqueueAsync([Sample.HandedIn("甲"), Sample.HandedIn("乙"), Sample.HandedIn("乙")]));
        await jobs.ClaimAsync("a", Long);
        Assert.Equal(first[1], Assert.Single(await jobs.EnqueueAsync([Sample.HandedIn("乙")])));
        Assert.Null(await jobs.ClaimAsync("b", Long));
    }

    [Theory, ClassData<BothEngines>]
    public async Task Who_lost_the_lease_cannot_store(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var jobs = database.Store.Jobs;
        await jobs.EnqueueAsync([Sample.HandedIn("甲")]);
        var late = (await jobs.ClaimAsync("late", Ended))!.Claim;
        var next = (await jobs.ClaimAsync("next", Long))!.Claim;
        Assert.Equal((late.Id, 2), (next.Id, next.Try));

        await Assert.ThrowsAsync<LeaseLostException>(() => jobs.FinishAsync(late, Sample.Submission("甲", Twelve)));
        Assert.False(await database.Store.HasDocumentAsync(Sample.HandedIn("甲").Sha256));
        Assert.False(await jobs.RenewAsync(late, Long));
        Assert.False(await jobs.GiveBackAsync(late));
        Assert.False(await jobs.FailAsync(late, "too late"));
        await jobs.FinishAsync(next, Sample.Submission("甲", Twelve));
        Assert.True(await database.Store.HasDocumentAsync(Sample.HandedIn("甲").Sha256));
        Assert.False(await jobs.AnyOpenAsync());
    }

    [Theory, ClassData<BothEngines>]
    public async Task Who_renews_the_lease_keeps_the_job(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var jobs = database.Store.Jobs;
        await jobs.EnqueueAsync([Sample.HandedIn("甲")]);
        var slow = (await jobs.ClaimAsync("slow", Ended))!.Claim;
        Assert.True(await jobs.RenewAsync(slow, Long));
        Assert.Null(await jobs.ClaimAsync("next", Long));
        Assert.True(await jobs.GiveBackAsync(slow));
        Assert.Equal(1, (await jobs.ClaimAsync("next", Long))!.Claim.Try);
    }

    [Theory, ClassData<BothEngines>]
    public async Task A_job_whose_workers_die_is_set_aside_at_the_fourth_claim_and_can_be_retried(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var jobs = database.Store.Jobs;
        await jobs.EnqueueAsync([Sample.HandedIn("毒")]);
        for (var i = 1; i <= JobQueue.MaximalTries; i++)
            Assert.Equal(i, (await jobs.ClaimAsync($"w{i}", Ended))!.Claim.Try);
        Assert.Null(await jobs.ClaimAsync("w4", Ended));
        var job = Assert.Single(await jobs.ListAsync(JobState.SetAside));
        Assert.Equal((3, "its worker died: w3"), (job.Tries, job.Error));

        await jobs.EnqueueAsync([Sample.HandedIn("毒")]);
        Assert.Null(await jobs.ClaimAsync("w5", Ended));
        Assert.Equal(0, await jobs.RetryAsync(job.Id + 1));
        Assert.Equal(1, await jobs.RetryAsync(job.Id));
        Assert.Equal(1, (await jobs.ClaimAsync("w5", Long))!.Claim.Try);
    }

    [Theory, ClassData<BothEngines>]
    public async Task A_job_that_fails_is_set_aside_after_its_last_try(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var jobs = database.Store.Jobs;
        await jobs.EnqueueAsync([Sample.HandedIn("毒")]);
        for (var i = 1; i <= JobQueue.MaximalTries; i++)
            Assert.True(await jobs.FailAsync((await jobs.ClaimAsync("w", Long))!.Claim, $"error {i}"));
        Assert.Null(await jobs.ClaimAsync("w", Long));
        Assert.Equal("error 3", Assert.Single(await jobs.ListAsync(JobState.SetAside)).Error);
        Assert.Equal(new Dictionary<JobState, int> { [JobState.SetAside] = 1 }, await jobs.CountsAsync());
        Assert.Equal(1, await jobs.RetryAsync());
    }

    [Theory, ClassData<BothEngines>]
    public async Task What_cannot_be_read_is_tried_anew_when_it_is_handed_in_again(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var jobs = database.Store.Jobs;
        await jobs.EnqueueAsync([Sample.HandedIn("甲")]);
        await jobs.SetAsideAsync((await jobs.ClaimAsync("w", Long))!.Claim, "pdftotext is missing");
        Assert.Null(await jobs.ClaimAsync("w", Long));
        await jobs.EnqueueAsync([Sample.HandedIn("甲") with { Facts = """{"region":"371500"}""" }]);
        Assert.Equal("""{"region":"371500"}""", (await jobs.ClaimAsync("w", Long))!.Facts);
    }

    [Theory, ClassData<BothEngines>]
    public async Task Documents_of_one_source_come_one_after_the_other(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var jobs = database.Store.Jobs;
        await jobs.EnqueueAsync([Sample.HandedIn("一", "同"), Sample.HandedIn("二", "同"), Sample.HandedIn("三", "异")]);
        var (first, third) = (await jobs.ClaimAsync("a", Long), await jobs.ClaimAsync("b", Long));
        Assert.Equal(["一.txt", "三.txt"], [first!.Name, third!.Name]);
        Assert.Null(await jobs.ClaimAsync("c", Long));
        await jobs.FinishAsync(first.Claim, Sample.Submission("一", Twelve));
        Assert.Equal("二.txt", (await jobs.ClaimAsync("c", Long))!.Name);
    }
}
