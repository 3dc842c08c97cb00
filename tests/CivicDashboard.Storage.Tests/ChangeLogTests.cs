using NodaTime;

namespace CivicDashboard.Storage.Tests;

/// <summary>The log tells every change, also what was changed again later.</summary>
public sealed class ChangeLogTests(PostgresServer server)
{
    private static readonly Submission First = Sample.Submission(
        "甲", new(Sample.Fraud, Sample.City, "2024", 10), new(Sample.Beds, Sample.District, "2024", 20));

    private static readonly Submission Second = Sample.Submission("乙", new Said(Sample.Beds, Sample.City, "2025", 30))
        .At(Sample.Vintage + Duration.FromHours(1));

    [Theory, ClassData<BothEngines>]
    public async Task Every_step_is_told(string engine)
    {
        using var database = await FilledAsync(engine);
        Assert.Equal(
            [
                "Withdraw: 11→, 20→",
                "Review: 10→11",
                "Ingest: →30",
                "Ingest: →10, →20",
            ],
            await ToldAsync(database.Store, new()));
    }

    [Theory, ClassData<BothEngines>]
    public async Task Filters_narrow_it(string engine)
    {
        using var database = await FilledAsync(engine);
        Assert.Equal(["Withdraw: 11→", "Review: 10→11", "Ingest: →10"], await ToldAsync(database.Store, new() { IndicatorId = Sample.Fraud }));
        Assert.Equal(["Withdraw: 20→", "Ingest: →20"], await ToldAsync(database.Store, new() { RegionCode = Sample.District }));
        Assert.Equal(["Withdraw: 11→, 20→", "Review: 10→11", "Ingest: →30"], await ToldAsync(database.Store, new() { Since = Sample.Vintage + Duration.FromMinutes(1) }));
        Assert.Equal(["Ingest: →10, →20"], await ToldAsync(database.Store, new() { Before = Sample.Vintage + Duration.FromMinutes(1) }));
    }

    [Theory, ClassData<BothEngines>]
    public async Task Pages_hold_whole_changes_and_lead_on(string engine)
    {
        using var database = await FilledAsync(engine);
        var told = new List<string>();
        Instant? before = null;
        do
        {
            var page = await database.Store.ChangeLogAsync(new() { Before = before }, 3);
            Assert.NotEmpty(page.Changes);
            Assert.DoesNotContain(page.Changes, c => c.Cut);
            told.AddRange(page.Changes.Select(Told));
            before = page.Next;
        }
        while (before is not null);
        Assert.Equal(await ToldAsync(database.Store, new()), told);
    }

    [Theory, ClassData<BothEngines>]
    public async Task A_change_that_is_too_long_says_that_it_is_cut(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.AddAsync(First);
        var page = await database.Store.ChangeLogAsync(new(), 1);
        Assert.Equal((true, 1), (page.Changes.Single().Cut, page.Changes.Single().Statements.Count));
        Assert.Empty((await database.Store.ChangeLogAsync(new() { Before = page.Next }, 1)).Changes);
    }

    private static async Task<IEnumerable<string>> ToldAsync(CivicStore store, ChangeFilter filter) =>
        (await store.ChangeLogAsync(filter, 100)).Changes.Select(Told);

    private static string Told(LoggedChange change) =>
        $"{change.Change.Kind}: {string.Join(", ", change.Statements.Select(s => $"{s.Before?.Quantity.Value:0}→{s.After?.Quantity.Value:0}").Order(StringComparer.Ordinal))}";

    private async Task<TestDatabase> FilledAsync(string engine)
    {
        var database = await TestDatabase.MigratedAsync(engine, server);
        await database.AddAsync(First, Second);
        var wrong = (await database.Store.FigureAsync(First.Figures[0].Id))!.Observation!;
        database.Clock.Now = Sample.Vintage + Duration.FromHours(2);
        await database.Store.ReviewAsync(
            wrong.FigureId, ReviewDecision.Correct(wrong.Key, wrong.Quantity with { Value = 11 }), "王", "抄错", wrong.Vintage);
        database.Clock.Now = Sample.Vintage + Duration.FromHours(3);
        await database.Store.WithdrawAsync(First.Document.Id, "王", "作废");
        return database;
    }
}
