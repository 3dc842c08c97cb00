using System.Text.Json;
using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Storage.Tests;

/// <summary>The totals that are kept for the public say after every kind of change what is reckoned from the observations.</summary>
public sealed class TotalsTests(PostgresServer server)
{
    private static readonly Submission First = Sample.Submission(
        "甲", new Said(Sample.Fraud, Sample.City, "2024", 1), new(Sample.Fraud, Sample.City, "2025", 2, ObservationStatus.AwaitingReview),
        new(Sample.Beds, Sample.District, "2023", 3), new(Sample.Beds, Sample.City, "2030", 4, Role: Role.Target));

    private static readonly Submission Second = Sample.Submission("乙", new Said(Sample.Fraud, Sample.District, "2026", 5), new(Sample.Fraud, Sample.City, "2024", 6));

    private static readonly Submission Closed = Sample.Submission("丙", new Said(Sample.Beds, Sample.City, "2026", 7)) is var s
        ? s with { Document = s.Document with { Tier = AccessTier.Authorised } }
        : null!;

    private static Submission Revised => Sample.Submission("甲二", new Said(Sample.Fraud, Sample.City, "2023", 8)) is var s
        ? s with { Document = s.Document with { Name = First.Document.Name } }
        : null!;

    private static readonly (string Name, Func<CivicStore, Task> Do)[] Changes =
    [
        ("a document", store => store.AddAsync(First)),
        ("a second one", store => store.AddAsync(Second)),
        ("one that is not for all", store => store.AddAsync(Closed)),
        ("published", store => ReviewAsync(store, First.Figures[1].Id, ReviewDecision.Publish)),
        ("rejected", store => ReviewAsync(store, First.Figures[2].Id, ReviewDecision.Reject)),
        ("the latest withdrawn", store => store.WithdrawAsync(Second.Document.Id, "王", "误发")),
        ("reinstated", store => store.ReinstateAsync(Second.Document.Id, "王", "无误")),
        ("moved to another region", store => ReviewAsync(
            store, Second.Figures[0].Id, ReviewDecision.Correct(Second.Figures[0].Key with { RegionCode = "371581" }, Second.Figures[0].Quantity))),
        ("revised", store => store.AddAsync(Revised)),
        ("an indicator closed", store => store.MigrateAsync(new([], [Sample.Indicator(Sample.Fraud) with { Tier = AccessTier.Private }, Sample.Indicator(Sample.Beds)]))),
        ("more of the closed indicator", store => store.AddAsync(Sample.Submission("丁", new Said(Sample.Fraud, Sample.City, "2026", 9), new(Sample.Beds, Sample.City, "2025", 9)))),
        ("opened again", store => store.MigrateAsync(Sample.Catalogue)),
        ("all withdrawn", store => store.WithdrawAsync(Second.Document.Id, "王", "误发")),
    ];

    [Theory, ClassData<BothEngines>]
    public async Task Totals_are_right_after_every_change(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        foreach (var (name, change) in Changes)
        {
            database.Clock.Now += Duration.FromHours(1);
            await change(database.Store);
            var now = await database.Store.VintageAsync();
            Assert.Equal((name, await AllAsync(database.Store.AsOf(now))), (name, await AllAsync(database.Store)));
        }
    }

    [Theory, ClassData<BothEngines>]
    public async Task A_store_without_totals_is_given_them(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.Store.AddAsync(First);
        var before = await AllAsync(database.Store);
        await database.SqlAsync("DELETE FROM indicator_totals");
        await database.SqlAsync("DELETE FROM region_totals");
        Assert.NotEqual(before, await AllAsync(database.Store));
        await database.Store.MigrateAsync(Sample.Catalogue);
        Assert.Equal(before, await AllAsync(database.Store));
    }

    private static async Task<string> AllAsync(CivicStore store) => JsonSerializer.Serialize(new
    {
        Totals = await store.TotalsAsync(),
        Themes = await store.ThemesAsync(),
        Indicators = (await store.IndicatorsAsync()).Select(i => (i.Indicator.Id, i.ObservationCount, i.RegionCount, i.Latest).ToString()),
        Reported = (await store.IndicatorsAsync(new() { Reported = true, Most = 10 })).Select(i => i.Indicator.Id),
        Regions = await store.RegionsAsync(),
    });

    private static async Task ReviewAsync(CivicStore store, string figureId, ReviewDecision decision) =>
        await store.ReviewAsync(figureId, decision, "王", "核对", (await store.FigureAsync(figureId))!.Observation!.Vintage);
}
