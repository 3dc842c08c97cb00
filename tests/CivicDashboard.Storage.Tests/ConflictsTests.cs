using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Storage.Tests;

/// <summary>Which pairs disagree is kept up to date with every change. What disagreement is, is told in Statistics.</summary>
public sealed class ConflictsTests(PostgresServer server)
{
    private static readonly Said Twelve = new(Sample.Fraud, Sample.City, "2024", 12);

    private static Submission Saying(string name, int day, params Said[] statements) =>
        Sample.Submission(name, statements).At(Sample.Vintage + Duration.FromDays(day));

    private static async Task<IEnumerable<(decimal, decimal)>> PairsAsync(CivicStore store) =>
        (await store.ConflictsAsync(10)).Select(c => (c.First.Observation.Quantity.Value, c.Second.Observation.Quantity.Value));

    [Theory, ClassData<BothEngines>]
    public async Task They_come_and_go_with_what_disagrees(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var (first, second) = (Saying("甲", 0, Twelve), Saying("乙", 1, Twelve with { Value = 13 }));
        await database.AddAsync(
            first, second, Saying("丙", 2, Twelve), Saying("丁", 3, Twelve with { Period = "2025" }), Saying("戊", 3, Twelve with { Region = Sample.District, Value = 1 }));
        Assert.Equal([(13, 12), (12, 13)], await PairsAsync(database.Store));
        var listed = (await database.Store.ConflictsAsync(1))[0];
        Assert.Equal((second.Document.Id, "共13件。", Sample.Vintage + Duration.FromDays(2)), (listed.First.DocumentId, listed.First.Quote, listed.Since));
        Assert.Empty(await database.Store.ConflictsAsync(10, Sample.Beds));
        Assert.Equal(2, (await database.Store.ConflictsAsync(10, Sample.Fraud, Sample.City)).Count);

        await database.Store.ReviewAsync(
            second.Figures[0].Id, ReviewDecision.Correct(second.Observations[0].Key, second.Observations[0].Quantity with { Value = 14 }), "李", "", second.Document.IngestedAt);
        Assert.Equal([(12, 14), (12, 14)], await PairsAsync(database.Store));
        await database.Store.WithdrawAsync(second.Document.Id, "王", "");
        Assert.Empty(await PairsAsync(database.Store));
        Assert.Equal([(12, 13)], await PairsAsync(database.Store.AsOf(second.Document.IngestedAt)));
        await database.Store.ReinstateAsync(second.Document.Id, "王", "");
        Assert.Equal(2, (await PairsAsync(database.Store)).Count());
    }

    [Theory, ClassData<BothEngines>]
    public async Task What_is_said_late_about_an_earlier_time_disagrees_too(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var later = Twelve with { Period = "2025" };
        await database.AddAsync(Saying("甲", 0, Twelve, later), Saying("乙", 1, Twelve with { Value = 13 }, later with { Period = "2026", Value = 13 }));
        Assert.Equal([(12, 13)], await PairsAsync(database.Store));
        await database.AddAsync(Saying("丙", 2, later with { Value = 14 }));
        Assert.Equal([(12, 14), (12, 13)], await PairsAsync(database.Store));
    }

    [Theory, ClassData<BothEngines>]
    public async Task What_is_not_published_disagrees_with_nothing(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var waiting = Saying("乙", 1, Twelve with { Value = 13, Status = ObservationStatus.AwaitingReview });
        await database.AddAsync(Saying("甲", 0, Twelve), waiting);
        Assert.Empty(await PairsAsync(database.Store));
        await database.Store.ReviewAsync(waiting.Figures[0].Id, ReviewDecision.Publish, "李", "", waiting.Document.IngestedAt);
        Assert.Equal([(12, 13)], await PairsAsync(database.Store));
    }
}
