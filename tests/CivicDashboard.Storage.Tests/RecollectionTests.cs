using System.Diagnostics;
using CivicDashboard.Statistics;

namespace CivicDashboard.Storage.Tests;

/// <summary>A store that keeps answers in memory answers as one that does not.</summary>
public sealed class RecollectionTests(PostgresServer server)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly Submission First = Sample.Submission("甲", new Said(Sample.Fraud, Sample.City, "2024", 1));

    private static readonly Submission Second = Sample.Submission(
        "内部", new(Sample.Beds, Sample.District, "2024", 2), new(Sample.Beds, Sample.District, "2024", 3)) is var s
        ? s with { Document = s.Document with { Tier = AccessTier.Authorised } }
        : null!;

    /// <summary>By the public, by others, and about the past; the second time from memory, and after a change of another process, too.</summary>
    [Theory, ClassData<BothEngines>]
    public async Task Every_answer_is_the_same(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        using var recalling = database.Open().Recalling();
        foreach (var submission in new[] { First, Second })
        {
            await database.Store.AddAsync(submission);
            var vintage = (await database.Store.VintageAsync())!.Value;
            for (var waited = Stopwatch.StartNew(); recalling.Standing != vintage && waited.Elapsed < Patience;)
                await Task.Delay(20);
            foreach (var view in new Func<CivicStore, CivicStore>[] { s => s, s => s.For(AccessTier.Authorised), s => s.AsOf(vintage), s => s })
                Assert.Equal(await AllReads.AnswersAsync(view(database.Store), First, Second), await AllReads.AnswersAsync(view(recalling), First, Second));
        }
    }

    [Theory, ClassData<BothEngines>]
    public async Task What_was_read_before_is_not_read_again(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.Store.AddAsync(First);
        using var recalling = database.Open().Recalling();
        for (var waited = Stopwatch.StartNew(); recalling.Standing is null && waited.Elapsed < Patience;)
            await Task.Delay(20);
        Assert.Same(await recalling.IndicatorsAsync(new() { Theme = "security" }), await recalling.IndicatorsAsync(new() { Theme = "security" }));
        Assert.NotSame(await recalling.Newest().IndicatorsAsync(), await recalling.Newest().IndicatorsAsync());
    }
}
