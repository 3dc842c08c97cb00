using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Storage.Tests;

public sealed class ReviewsTests(PostgresServer server)
{
    private static readonly Submission Unsure = Sample.Submission(
        "甲", new(Sample.Fraud, Sample.City, "2024", 12, ObservationStatus.AwaitingReview), new(Sample.Beds, Sample.City, "2024", 7, ObservationStatus.AwaitingReview));

    private static readonly string Figure = Unsure.Figures[0].Id;

    private static readonly (ReviewDecision Decision, ObservationStatus Status, decimal Value)[] Decisions =
    [
        (ReviewDecision.Publish, ObservationStatus.Published, 12),
        (ReviewDecision.Reject, ObservationStatus.Rejected, 12),
        (ReviewDecision.Correct(Unsure.Observations[0].Key with { RegionCode = Sample.District }, new(120, null, "件", Bound.JustOver)), ObservationStatus.Published, 120),
    ];

    [Theory, ClassData<BothEngines>]
    public async Task A_decision_is_a_new_version_with_who_and_why(string engine)
    {
        foreach (var (decision, status, value) in Decisions)
        {
            using var database = await TestDatabase.MigratedAsync(engine, server);
            await database.AddAsync(Unsure);
            Assert.Equal(2, (await database.Store.ReviewQueueAsync(10)).Count);
            database.Clock.Now += Duration.FromHours(1);
            var decided = await database.Store.ReviewAsync(Figure, decision, "李", "核对原文", Sample.Vintage);
            Assert.Equal((status, value), (decided.Status, decided.Quantity.Value));
            Assert.Equal(decided, (await database.Store.FigureAsync(Figure))!.Observation);
            Assert.Equal(Unsure.Figures[1].Id, Assert.Single(await database.Store.ReviewQueueAsync(10)).Observation.FigureId);
            Assert.Equal(2, (await database.Store.AsOf(Sample.Vintage).ReviewQueueAsync(10)).Count);
            var history = await database.Store.HistoryAsync(Figure);
            Assert.Equal(
                [new(database.Clock.Now, ChangeKind.Review, "李", "核对原文", Unsure.Document.Id), new(Sample.Vintage, ChangeKind.Ingest, "ingest", "甲.txt", Unsure.Document.Id)],
                history.Select(v => v.Change));
            Assert.Equal([null, database.Clock.Now], history.Select(v => v.Until));
        }
    }

    [Theory, ClassData<BothEngines>]
    public async Task Of_two_that_decide_at_once_one_is_told_to_look_again(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.AddAsync(Unsure);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(async () =>
            await Record.ExceptionAsync(() => database.Store.ReviewAsync(Figure, ReviewDecision.Publish, $"{i}", "", Sample.Vintage)))));
        Assert.Single(outcomes, o => o is null);
        Assert.All(outcomes.OfType<Exception>(), e => Assert.NotNull(Assert.IsType<OutdatedReviewException>(e).Standing));
        Assert.Equal(2, (await database.Store.HistoryAsync(Figure)).Count);
    }

    [Theory, ClassData<BothEngines>]
    public async Task What_does_not_stand_or_is_not_for_the_reader_cannot_be_decided_on(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.AddAsync(Unsure with { Document = Unsure.Document with { Tier = AccessTier.Authorised } });
        foreach (var figure in new[] { Figure, "none" })
            Assert.Null((await Assert.ThrowsAsync<OutdatedReviewException>(() =>
                database.Store.ReviewAsync(figure, ReviewDecision.Publish, "李", "", Sample.Vintage))).Standing);
        var nowhere = ReviewDecision.Correct(Unsure.Observations[0].Key with { IndicatorId = "none" }, Unsure.Observations[0].Quantity);
        await Assert.ThrowsAsync<ArgumentException>(() => database.Store.For(AccessTier.Authorised).ReviewAsync(Figure, nowhere, "李", "", Sample.Vintage));
    }

    [Theory, ClassData<BothEngines>]
    public async Task What_a_person_decided_is_kept_when_the_program_reads_otherwise(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.AddAsync(Unsure);
        await database.Store.ReviewAsync(Figure, Decisions[2].Decision, "李", "", Sample.Vintage);
        await database.Store.ReviewAsync(Unsure.Figures[1].Id, ReviewDecision.Reject, "李", "", Sample.Vintage);
        var otherwise = Sample.Submission("甲", new Said(Sample.Fraud, Sample.City, "2025", 13));
        var difference = await database.Store.ReprocessAsync(otherwise, "程序", "新版", dryRun: false);
        Assert.Equal(
            [(StatementChangeKind.Kept, 120, 13), (StatementChangeKind.Kept, 7, null)],
            difference.Statements.Select(s => (s.Kind, s.Before?.Quantity.Value, s.After?.Quantity.Value)));
        Assert.Equal([120], (await database.Store.ObservationsAsync(new())).Select(o => o.Observation.Quantity.Value));
        Assert.Equal(ObservationStatus.Rejected, (await database.Store.FigureAsync(Unsure.Figures[1].Id))!.Status);
        Assert.False((await database.Store.ReprocessAsync(otherwise, "程序", "新版", dryRun: false)).Any);
    }
}
