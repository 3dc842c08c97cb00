using CivicDashboard.Statistics;

namespace CivicDashboard.Storage.Tests;

public sealed class ClearanceTests(PostgresServer server)
{
    private static readonly Submission Open = Sample.Submission("公开", new Said(Sample.Fraud, Sample.City, "2024", 1));

    private static readonly Submission Closed = Sample.Submission(
        "内部",
        new(Sample.Beds, Sample.District, "2024", 2),
        new(Sample.Beds, Sample.District, "2024", 3),
        new(Sample.Beds, Sample.District, "2025", 4, ObservationStatus.AwaitingReview)) is var s
        ? s with { Document = s.Document with { Tier = AccessTier.Authorised } }
        : null!;

    [Theory, ClassData<BothEngines>]
    public async Task No_read_tells_the_public_of_a_document_that_is_not_for_it(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.AddAsync(Open);
        var before = await AllReads.AnswersAsync(database.Store, Open, Closed);
        await database.AddAsync(Closed);
        Assert.Equal(before, await AllReads.AnswersAsync(database.Store, Open, Closed));
        var after = await AllReads.AnswersAsync(database.Store.For(AccessTier.Authorised), Open, Closed);
        Assert.Equal(AllReads.Methods.Select(m => m.Name), after.Where(a => a.Value != before[a.Key]).Select(a => a.Key.Split('(')[0]).Distinct());
    }

    [Theory, ClassData<BothEngines>]
    public async Task What_is_closed_is_closed_for_the_past_too(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var open = Closed with { Document = Closed.Document with { Tier = AccessTier.Public } };
        var before = await AllReads.AnswersAsync(database.Store, Closed);
        await database.AddAsync(open);
        var vintage = await database.Store.VintageAsync();
        var shown = await AllReads.AnswersAsync(database.Store.AsOf(vintage), Closed);
        Assert.NotEqual(before, shown);
        await database.Store.ReprocessAsync(Closed, "王", "内部", dryRun: false);
        Assert.Equal(shown, await AllReads.AnswersAsync(database.Store.For(AccessTier.Authorised).AsOf(vintage), Closed));
        Assert.Equal(before, await AllReads.AnswersAsync(database.Store.AsOf(vintage), Closed));
    }

    [Theory, ClassData<BothEngines>]
    public async Task Public_things_are_there_for_everyone_beside_others(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.Store.AddAsync(Open);
        await database.Store.AddAsync(Closed);
        foreach (var reader in Enum.GetValues<AccessTier>())
        {
            var values = (await database.Store.For(reader).ObservationsAsync(new())).Select(o => o.Observation.Quantity.Value).Order();
            Assert.Equal(reader == AccessTier.Public ? [1] : [1, 2, 3, 4], values);
        }
    }

    [Theory, ClassData<BothEngines>]
    public async Task Observations_of_an_indicator_are_for_those_who_may_see_it(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.Store.AddAsync(Open);
        await database.Store.MigrateAsync(new([], [Sample.Indicator(Sample.Fraud) with { Tier = AccessTier.Private }]));
        await AssertHiddenAsync(database.Store.For(AccessTier.Authorised));
        Assert.Null(await database.Store.IndicatorAsync(Sample.Fraud));
        Assert.Single(await database.Store.For(AccessTier.Private).ObservationsAsync(new()));
    }

    [Theory, ClassData<BothEngines>]
    public async Task A_single_observation_may_be_restricted(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.Store.AddAsync(Open with
        {
            Restricted = new Dictionary<string, AccessTier> { [Open.Figures[0].Id] = AccessTier.Authorised },
        });
        await AssertHiddenAsync(database.Store);
        Assert.Single(await database.Store.For(AccessTier.Authorised).ObservationsAsync(new()));
    }

    [Theory, ClassData<BothEngines>]
    public async Task An_observation_restricted_later_does_not_come_back_with_its_older_vintage(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.Store.AddAsync(Open);
        await database.Store.ReprocessAsync(Open with
        {
            Restricted = new Dictionary<string, AccessTier> { [Open.Figures[0].Id] = AccessTier.Private },
        }, "王", "内部", dryRun: false);
        await AssertHiddenAsync(database.Store);
        Assert.Single(await database.Store.For(AccessTier.Private).ObservationsAsync(new()));
    }

    [Theory, ClassData<BothEngines>]
    public async Task A_restricted_observation_stays_so_when_its_document_is_read_again_or_revised(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var (store, all) = (database.Store, database.Store.For(AccessTier.Private));
        var first = Sample.Submission("初稿", new Said(Sample.Fraud, Sample.City, "2024", 1), new Said(Sample.Fraud, Sample.District, "2024", 2));
        await store.AddAsync(first with { Restricted = new Dictionary<string, AccessTier> { [first.Figures[0].Id] = AccessTier.Authorised } });

        Assert.False((await store.ReprocessAsync(first, "程序", "改进", dryRun: false)).Any);
        await AssertOnlyAsync(store, [2]);
        var better = first with { Observations = [.. first.Observations.Select(o => o with { Quantity = o.Quantity with { Value = o.Quantity.Value + 10 } })] };
        Assert.Equal(2, (await store.ReprocessAsync(better, "程序", "改进", dryRun: false)).Statements.Count);
        await AssertOnlyAsync(store, [12]);
        await AssertOnlyAsync(all, [11, 12]);

        // A later document of the same source, in which the figures stand elsewhere.
        var later = Sample.Submission("定稿", new Said(Sample.Beds, Sample.City, "2024", 5), new(Sample.Fraud, Sample.District, "2024", 22), new(Sample.Fraud, Sample.City, "2024", 21));
        await store.AddAsync(later with { Document = later.Document with { Name = first.Document.Name } });
        await AssertOnlyAsync(store, [5, 22]);
        await AssertOnlyAsync(all, [5, 21, 22]);
        await AssertOnlyAsync(store.For(AccessTier.Authorised), [5, 21, 22]);
    }

    private static async Task AssertOnlyAsync(CivicStore store, decimal[] values) =>
        Assert.Equal(values, (await store.ObservationsAsync(new())).Select(o => o.Observation.Quantity.Value).Order());

    private static async Task AssertHiddenAsync(CivicStore store)
    {
        Assert.Empty(await store.ObservationsAsync(new()));
        Assert.Empty(await store.RegionsAsync());
        Assert.Equal(0, (await store.TotalsAsync()).Published);
        Assert.Null((await store.FigureAsync(Open.Figures[0].Id))!.Status);
    }
}
