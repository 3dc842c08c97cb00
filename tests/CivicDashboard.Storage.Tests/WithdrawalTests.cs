using NodaTime;

namespace CivicDashboard.Storage.Tests;

/// <summary>Withdrawn documents disappear from the present, not from the past.</summary>
public sealed class WithdrawalTests(PostgresServer server)
{
    private static readonly Submission First = Sample.Submission("甲", new(Sample.Fraud, Sample.City, "2024", 12), new(Sample.Beds, Sample.City, "2024", 7));

    private static readonly Submission Second = Sample.Submission("乙", new(Sample.Fraud, Sample.City, "2024", 12), new(Sample.Beds, Sample.City, "2024", 8)) is var s
        ? s.At(Sample.Vintage + Duration.FromDays(1)) is var later ? later with { Document = later.Document with { Name = First.Document.Name } } : null!
        : null!;

    [Theory, ClassData<BothEngines>]
    public async Task Nothing_of_it_is_left_but_in_the_past(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var empty = await AllReads.AnswersAsync(database.Store, First);
        await database.AddAsync(First);
        var full = await AllReads.AnswersAsync(database.Store, First);
        database.Clock.Now += Duration.FromDays(1);
        Assert.True(await database.Store.WithdrawAsync(First.Document.Id, "王", "作废"));
        var withdrawn = await AllReads.AnswersAsync(database.Store, First);
        Assert.Equal(Present(empty), Present(withdrawn));
        Assert.Equal(full, await AllReads.AnswersAsync(database.Store.AsOf(Sample.Vintage), First));
        Assert.False(await database.Store.WithdrawAsync(First.Document.Id, "王", "作废"));
        Assert.False(await database.Store.AddAsync(First));

        database.Clock.Now += Duration.FromDays(1);
        Assert.True(await database.Store.ReinstateAsync(First.Document.Id, "王", "恢复"));
        Assert.Equal(withdrawn, await AllReads.AnswersAsync(database.Store.AsOf(database.Clock.Now - Duration.FromDays(1)), First));
        Assert.Equal([7, 12], (await database.Store.ObservationsAsync(new())).Select(o => o.Observation.Quantity.Value).Order());
        Assert.Equal(
            [ChangeKind.Reinstate, ChangeKind.Ingest], (await database.Store.HistoryAsync(First.Figures[0].Id)).Select(v => v.Change.Kind));
        Assert.False(await database.Store.ReinstateAsync(First.Document.Id, "王", "恢复"));
    }

    [Theory, ClassData<BothEngines>]
    public async Task With_a_document_go_those_whose_place_it_took(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.AddAsync(First, Second);
        Assert.Contains("later one", (await Assert.ThrowsAsync<InvalidOperationException>(() => database.Store.WithdrawAsync(First.Document.Id, "王", ""))).Message);
        Assert.True(await database.Store.WithdrawAsync(Second.Document.Id, "王", "作废"));
        Assert.Empty(await database.Store.ObservationsAsync(new()));
        Assert.Null(await database.Store.ArticleAsync(First.Articles[0].Id));
        Assert.True(await database.Store.ReinstateAsync(Second.Document.Id, "王", "恢复"));
        Assert.Equal([8, 12], (await database.Store.ObservationsAsync(new())).Select(o => o.Observation.Quantity.Value).Order());
    }

    [Theory, ClassData<BothEngines>]
    public async Task What_has_come_since_is_not_doubled(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.AddAsync(First);
        await database.Store.WithdrawAsync(First.Document.Id, "王", "作废");
        await database.AddAsync(Second);
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => database.Store.ReinstateAsync(First.Document.Id, "王", "恢复"));
        Assert.Contains(Second.Document.Id, error.Message);
    }

    /// <summary>What changed is told still, and how the figure's observation came and went.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Present(Dictionary<string, string> answers) =>
        answers.Where(a => !LogsOfChanges.Any(log => a.Key.StartsWith(log, StringComparison.Ordinal)));

    /// <summary>They tell of the past, and so of the withdrawal.</summary>
    private static readonly string[] LogsOfChanges = [nameof(CivicStore.ChangesAsync), nameof(CivicStore.ChangeLogAsync)];
}
