namespace CivicDashboard.Storage.Tests;

public sealed class RestartTests : IAsyncDisposable
{
    private readonly PostgresServer server = new();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_read_does_not_stumble_over_connections_from_before_a_restart()
    {
        var submission = Sample.Submission("甲", new Said(Sample.Fraud, Sample.City, "2024", 1));
        using var store = CivicStore.Open(new(await server.ConnectionStringAsync("civic"), "unused"));
        await store.MigrateAsync(Sample.Catalogue);
        await store.AddAsync(submission);
        var answers = await AllReads.AnswersAsync(store, submission);
        // Several connections are kept then, all of them broken by the restart.
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => store.ArticlesAsync()));
        await server.KillAsync();
        await server.RestartedAsync();

        Assert.Equal(answers, await AllReads.AnswersAsync(store, submission));
        await server.KillAsync();
        await server.RestartedAsync();
        Assert.True(await store.HasDocumentAsync(submission.Document.Sha256));
    }
}
