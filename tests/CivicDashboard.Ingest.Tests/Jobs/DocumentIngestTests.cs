using CivicDashboard.Ingest.Jobs;
using CivicDashboard.Ingest.Tests.Lists;
using CivicDashboard.Statistics;
using CivicDashboard.Storage;

namespace CivicDashboard.Ingest.Tests.Jobs;

public sealed class DocumentIngestTests : IAsyncLifetime
{
    private readonly TestFolder folder = new();
    private readonly CodeLists lists = CodeListFiles.Load();
    private readonly List<IngestProgress> progress = [];
    private CivicStore store = null!;
    private Workers workers = null!;

    public async ValueTask InitializeAsync()
    {
        store = CivicStore.Open(new StoreOptions(null, folder["store"]));
        await store.MigrateAsync(lists.Catalogue);
        workers = new Workers(store, lists, new WorkSettings(4, TimeSpan.FromSeconds(60)));
    }

    public ValueTask DisposeAsync()
    {
        store.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_folder_becomes_documents_with_figures()
    {
        for (var i = 0; i < 12; i++)
            WriteArticle($"in/{i:D2}.txt", 100 + i);

        var outcome = await RunAsync(folder["in"]);

        var totals = await store.TotalsAsync();
        Assert.Equal((12, 0, 12), (outcome.Added, outcome.AlreadyStored, outcome.Figures));
        Assert.Empty(outcome.Problems);
        Assert.Equal((12, 12), (totals.Documents, totals.Figures));
        Assert.Equal(Enumerable.Range(1, 12).Select(i => (i, 12)), progress.Select(p => (p.Done, p.Total)));
        Assert.Equal(Enumerable.Range(0, 12).Select(i => folder[$"in/{i:D2}.txt"]), progress.Select(p => p.Path).Order(StringComparer.Ordinal));
        Assert.All(progress, p => Assert.Equal(1, p.Figures));
    }

    [Fact]
    public async Task The_same_document_is_stored_once_whatever_its_name()
    {
        WriteArticle("in/a.txt", 100);
        WriteArticle("in/b.txt", 100);

        var first = await RunAsync(folder["in"]);
        var second = await RunAsync(folder["in"]);

        Assert.Equal((1, 1), (first.Added, first.AlreadyStored));
        Assert.Equal((0, 2, 0), (second.Added, second.AlreadyStored, second.Figures));
        Assert.Equal(1, (await store.TotalsAsync()).Documents);
    }

    [Fact]
    public async Task A_bad_file_gives_one_line_and_the_rest_goes_on()
    {
        WriteArticle("in/a.txt", 100);
        folder.Write("in/b.txt", "");
        folder.Write("in/c.xls", "x");
        WriteArticle("in/d.txt", 101);
        folder.Write("in/d.txt.meta.json", "{");
        WriteArticle("in/e.txt", 102);

        var outcome = await RunAsync(folder["in"], folder["gone"]);

        Assert.Equal(2, outcome.Added);
        Assert.Equal([folder["gone"], folder["in/b.txt"], folder["in/c.xls"], folder["in/d.txt"]], outcome.Problems.Select(p => p.Path));
        Assert.Equal(2, (await store.TotalsAsync()).Documents);
    }

    [Fact]
    public async Task Who_stops_it_keeps_what_is_stored()
    {
        for (var i = 0; i < 200; i++)
            WriteArticle($"in/{i}.txt", 100 + i);
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new DocumentIngest(store, lists).RunAsync([folder["in"]], workers, p => StopAfter(p, 3, stop), stop.Token));

        var stored = (await store.TotalsAsync()).Documents;
        Assert.InRange(stored, 3, 199);
        // Workers begin with what waits from the first time, before all is handed in again.
        var rest = await RunAsync(folder["in"]);
        Assert.Equal(200, rest.Added + rest.AlreadyStored);
        Assert.InRange(rest.AlreadyStored, stored, 199);
        Assert.Equal(200, (await store.TotalsAsync()).Documents);
    }

    private static void StopAfter(IngestProgress progress, int files, CancellationTokenSource stop)
    {
        if (progress.Done == files)
            stop.Cancel();
    }

    private void WriteArticle(string name, int settled)
    {
        folder.Write(name, $"枫桥经验在聊城\n\n2025年，东昌府区化解矛盾纠纷{settled}件。\n");
        folder.Write(name + ".meta.json", """{"region":"371500"}""");
    }

    private Task<IngestOutcome> RunAsync(params string[] paths) => new DocumentIngest(store, lists).RunAsync(paths, workers, progress.Add);
}
