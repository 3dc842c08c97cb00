namespace CivicDashboard.Storage.Tests;

/// <summary>Every read of the store by name, made for one submission; 0 where it shows nothing of it.</summary>
internal static class AllReads
{
    public static Dictionary<string, Func<CivicStore, Submission, Task<int>>> Table { get; } = new()
    {
        [nameof(CivicStore.DocumentAsync)] = async (store, s) => await store.DocumentAsync(s.Document.Id) is null ? 0 : 1,
        [nameof(CivicStore.TotalsAsync)] = async (store, _) => await store.TotalsAsync() is var t ? t.Documents + t.Articles + t.Figures + t.Published + t.Regions : 0,
        [nameof(CivicStore.IndicatorsAsync)] = async (store, _) => (await store.IndicatorsAsync()).Sum(i => i.ObservationCount + i.RegionCount + (i.Latest is null ? 0 : 1)),
        [nameof(CivicStore.IndicatorAsync)] = async (store, s) => (await store.IndicatorAsync(s.Observations[0].Key.IndicatorId))?.ObservationCount ?? 0,
        [nameof(CivicStore.RegionsAsync)] = async (store, _) => (await store.RegionsAsync()).Count,
        [nameof(CivicStore.ObservationsAsync)] = async (store, _) => (await store.ObservationsAsync(new())).Count,
        [nameof(CivicStore.ArticlesAsync)] = async (store, _) => (await store.ArticlesAsync()).Count,
        [nameof(CivicStore.SearchArticlesAsync)] = async (store, _) => (await store.SearchArticlesAsync("正文", 10)).Count,
        [nameof(CivicStore.ArticleAsync)] = async (store, s) => await store.ArticleAsync(s.Articles[0].Id) is null ? 0 : 1,
        [nameof(CivicStore.FigureAsync)] = async (store, s) => await store.FigureAsync(s.Figures[0].Id) is null ? 0 : 1,
    };
}

public sealed class AllReadsTests(PostgresServer server, CommandCount commands)
{
    [Fact]
    public void No_read_is_missing_in_the_table()
    {
        string[] others = [nameof(CivicStore.MigrateAsync), nameof(CivicStore.AddAsync), nameof(CivicStore.HasDocumentAsync)];
        var reads = typeof(CivicStore).GetMethods().Select(m => m.Name).Where(n => n.EndsWith("Async", StringComparison.Ordinal)).Except(others);
        Assert.Equal(reads.Order(), AllReads.Table.Keys.Order());
    }

    [Theory, ClassData<BothEngines>]
    public async Task No_read_takes_more_than_two_round_trips(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var submission = Sample.Submission("甲", new Said(Sample.Fraud, Sample.City, "2024", 1));
        await database.Store.AddAsync(submission);
        foreach (var (name, read) in AllReads.Table)
        {
            commands.Restart();
            await read(database.Store, submission);
            Assert.True(commands.Count is 1 or 2, $"{name} took {commands.Count}.");
        }
    }
}
