using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Storage.Tests;

public sealed class AddingTests(PostgresServer server)
{
    private static readonly Said Twelve = new(Sample.Fraud, Sample.City, "2024", 12);

    [Theory, ClassData<BothEngines>]
    public async Task The_same_document_twice_changes_nothing(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var store = database.Store;
        var submission = Sample.Submission("甲", Twelve, Twelve with { Region = Sample.District });
        Assert.False(await store.HasDocumentAsync(submission.Document.Sha256));
        Assert.True(await store.AddAsync(submission));
        Assert.True(await store.HasDocumentAsync(submission.Document.Sha256));
        var (rows, totals) = (await database.RowCountsAsync(), await store.TotalsAsync());

        Assert.False(await store.AddAsync(submission.At(Sample.Vintage + Duration.FromDays(1)) with { Provisional = [Sample.Indicator("p-新")] }));
        Assert.Equal(rows, await database.RowCountsAsync());
        Assert.Equal(totals, await store.TotalsAsync());
    }

    [Theory, ClassData<BothEngines>]
    public async Task Of_many_at_once_with_the_same_document_one_stores_it(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var store = database.Store;
        var submission = Sample.Submission("甲", Twelve);
        var stored = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => store.AddAsync(submission))));
        Assert.Single(stored, true);
        Assert.Equal("indicators 2, documents 1, articles 1, figures 1, observations 1, document_facts 1, conflicts 0, changes 2", await database.RowCountsAsync());
    }

    [Theory, ClassData<BothEngines>]
    public async Task Documents_at_once_may_bring_the_same_provisional_indicators(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var store = database.Store;
        List<Indicator> provisional = [.. Enumerable.Range(0, 20).Select(i => Sample.Indicator($"p-{i}"))];
        var stored = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => store.AddAsync(
            Sample.Submission($"文{i}", Twelve with { Indicator = $"p-{i}" }) with
            {
                Provisional = i % 2 == 0 ? provisional : [.. provisional.AsEnumerable().Reverse()],
            }))));
        Assert.All(stored, Assert.True);
        Assert.Equal("indicators 22, documents 8, articles 8, figures 8, observations 8, document_facts 8, conflicts 0, changes 9", await database.RowCountsAsync());
    }

    public static TheoryData<string, string> Failures => new MatrixTheoryData<string, string>(
        [BothEngines.Sqlite, BothEngines.Postgres],
        ["unknown indicator", "unknown figure", "same figure twice", "article of no document", "period that ends before it starts"]);

    [Theory, MemberData(nameof(Failures))]
    public async Task Nothing_remains_of_a_submission_that_fails(string engine, string failure)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var store = database.Store;
        var good = Sample.Submission("甲", Twelve, Twelve with { Region = Sample.District }) with { Provisional = [Sample.Indicator("p-新")] };
        var before = await database.RowCountsAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => store.AddAsync(Break(good, failure)));
        Assert.Equal(before, await database.RowCountsAsync());
        Assert.True(await store.AddAsync(good));
    }

    private static Submission Break(Submission good, string failure)
    {
        var (figure, observation) = (good.Figures[1], good.Observations[1]);
        var backwards = new ReferencePeriod(new(2024, 5, 1), new(2024, 3, 1));
        return failure switch
        {
            "unknown indicator" => good with { Observations = [observation with { Key = observation.Key with { IndicatorId = "none" } }] },
            "unknown figure" => good with { Observations = [observation with { FigureId = "none" }] },
            "same figure twice" => good with { Figures = [.. good.Figures, figure] },
            "article of no document" => good with { Articles = [.. good.Articles, good.Articles[0] with { Id = "x", DocumentId = "none" }] },
            _ => good with { Figures = [good.Figures[0], figure with { Key = figure.Key with { Period = backwards } }] },
        };
    }

    [Theory, ClassData<BothEngines>]
    public async Task Another_document_whose_hash_starts_alike_is_not_taken_for_stored(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var store = database.Store;
        var first = Sample.Submission("甲").Document;
        var second = first with { Sha256 = first.Sha256[..12] + new string('0', 52) };
        await store.AddAsync(new(first, [], [], [], []));
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => store.AddAsync(new(second, [], [], [], [])));
        Assert.Contains(second.Sha256, error.Message);
    }
}
