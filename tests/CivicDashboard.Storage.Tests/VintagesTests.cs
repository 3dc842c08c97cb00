using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Storage.Tests;

/// <summary>What was answered about a time once is answered so for ever, whatever comes later.</summary>
public sealed class VintagesTests(PostgresServer server)
{
    private static readonly string[] Names = ["甲", "乙", "丙"];

    [Theory]
    [InlineData(BothEngines.Sqlite, 1)]
    [InlineData(BothEngines.Sqlite, 2)]
    [InlineData(BothEngines.Sqlite, 3)]
    [InlineData(BothEngines.Postgres, 4)]
    [InlineData(BothEngines.Postgres, 5)]
    public async Task Answers_about_the_past_stay(string engine, int seed)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var (random, stored, remembered) = (new Random(seed), new List<Submission>(), new List<(Instant Vintage, int Known, Dictionary<string, string> Answers)>());
        for (var step = 0; step < 12; step++)
        {
            database.Clock.Now += Duration.FromMinutes(random.Next(0, 3));
            await ChangeSomethingAsync(database.Store, random, stored, step);
            var vintage = (await database.Store.VintageAsync())!.Value;
            var now = await AllReads.AnswersAsync(database.Store, stored);
            Assert.Equal(now, await AllReads.AnswersAsync(database.Store.AsOf(vintage), stored));
            remembered.Add((vintage, stored.Count, now));
        }
        Assert.NotEqual(remembered[0].Answers.Values, remembered[^1].Answers.Values);
        foreach (var (vintage, known, answers) in remembered)
            Assert.Equal(answers, await AllReads.AnswersAsync(database.Store.AsOf(vintage), [.. stored.Take(known)]));
    }

    private static async Task ChangeSomethingAsync(CivicStore store, Random random, List<Submission> stored, int step)
    {
        var some = stored.Count == 0 ? null : stored[random.Next(stored.Count)];
        switch (some is null ? 0 : random.Next(7))
        {
            case 0 or 1:
                stored.Add(Invent(random, $"{Names[random.Next(Names.Length)]}{step}", Names[random.Next(Names.Length)]));
                Assert.True(await store.AddAsync(stored[^1]));
                break;
            case 2:
                await Try(() => store.WithdrawAsync(some!.Document.Id, "王", "作废"));
                break;
            case 3:
                await Try(() => store.ReinstateAsync(some!.Document.Id, "王", "恢复"));
                break;
            case 4:
                await store.ReprocessAsync(Another(random, some!), "程序", "改进", dryRun: random.Next(4) == 0);
                break;
            case 5:
                await store.MigrateAsync(new([], [Sample.Indicator(Sample.Fraud) with { Name = $"名{random.Next(3)}" }, Sample.Indicator(Sample.Beds)]));
                break;
            default:
                await ReviewAsync(store, random);
                break;
        }
    }

    private static async Task ReviewAsync(CivicStore store, Random random)
    {
        var all = await store.ObservationsAsync(new());
        if (all.Count == 0)
            return;
        var o = all[random.Next(all.Count)].Observation;
        var decision = random.Next(3) switch
        {
            0 => ReviewDecision.Publish,
            1 => ReviewDecision.Reject,
            _ => ReviewDecision.Correct(o.Key with { RegionCode = Sample.District }, o.Quantity with { Value = o.Quantity.Value + 1 }),
        };
        await store.ReviewAsync(o.FigureId, decision, "李", "核对", o.Vintage);
    }

    /// <summary>A document of one of a few sources, about one of a few things, so that there are revisions and conflicts.</summary>
    private static Submission Invent(Random random, string content, string source) =>
        Sample.Submission(content, [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Say(random))]) is var s
            ? s with { Document = s.Document with { Name = $"{source}.txt" } }
            : null!;

    /// <summary>The same document, read another way.</summary>
    private static Submission Another(Random random, Submission submission) =>
        submission with { Observations = [.. submission.Observations.Skip(random.Next(2)).Select(o => o with { Quantity = o.Quantity with { Value = random.Next(3) } })] };

    private static Said Say(Random random) => new(
        random.Next(2) == 0 ? Sample.Fraud : Sample.Beds, random.Next(2) == 0 ? Sample.City : Sample.District, $"{random.Next(2023, 2025)}", random.Next(1, 4),
        random.Next(4) == 0 ? ObservationStatus.AwaitingReview : ObservationStatus.Published);

    /// <summary>What may not be done is refused, which changes nothing.</summary>
    private static async Task Try(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (InvalidOperationException)
        {
        }
    }

    [Theory, ClassData<BothEngines>]
    public async Task The_future_is_refused(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var error = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => database.Store.AsOf(Sample.Vintage + Duration.FromMinutes(1)).TotalsAsync());
        Assert.Contains("as of", error.Message);
        Assert.Equal(0, (await database.Store.AsOf(Sample.Vintage - Duration.FromMinutes(1)).TotalsAsync()).Documents);
    }

    [Theory, ClassData<BothEngines>]
    public async Task Changes_have_vintages_of_their_own_though_the_clock_stands(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        List<Instant> vintages = [];
        foreach (var name in Names)
        {
            await database.Store.AddAsync(Sample.Submission(name));
            vintages.Add((await database.Store.VintageAsync())!.Value);
        }
        database.Clock.Now -= Duration.FromDays(1);
        await database.Store.AddAsync(Sample.Submission("丁"));
        vintages.Add((await database.Store.VintageAsync())!.Value);
        Assert.Equal(vintages.Distinct().Order(), vintages);
        var documents = await Task.WhenAll(vintages.Select(async v => (await database.Store.AsOf(v).TotalsAsync()).Documents));
        Assert.Equal([1, 2, 3, 4], documents);
    }
}
