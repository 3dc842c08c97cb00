using CivicDashboard.Statistics;

namespace CivicDashboard.Storage.Tests;

public sealed class ClearanceTests(PostgresServer server)
{
    private static readonly Submission Open = Sample.Submission("公开", new Said(Sample.Fraud, Sample.City, "2024", 1));

    private static readonly Submission Closed = Sample.Submission("内部", new Said(Sample.Beds, Sample.District, "2024", 2)) is var s
        ? s with { Document = s.Document with { Tier = AccessTier.Authorised } }
        : null!;

    [Theory, ClassData<BothEngines>]
    public async Task No_read_shows_the_public_a_document_that_is_not_for_it(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.Store.AddAsync(Closed);
        foreach (var (name, read) in AllReads.Table)
        {
            Assert.Equal((name, 0), (name, await read(database.Store, Closed)));
            Assert.NotEqual((name, 0), (name, await read(database.Store.For(AccessTier.Authorised), Closed)));
        }
        Assert.True(await database.Store.HasDocumentAsync(Closed.Document.Sha256));
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
            Assert.Equal(reader == AccessTier.Public ? [1] : [1, 2], values);
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
        await database.AddVintageAsync("2026-05-01", "published", "private");
        await AssertHiddenAsync(database.Store);
        Assert.Single(await database.Store.For(AccessTier.Private).ObservationsAsync(new()));
    }

    private static async Task AssertHiddenAsync(CivicStore store)
    {
        Assert.Empty(await store.ObservationsAsync(new()));
        Assert.Empty(await store.RegionsAsync());
        Assert.Equal(0, (await store.TotalsAsync()).Published);
        Assert.Null((await store.FigureAsync(Open.Figures[0].Id))!.Status);
    }
}
