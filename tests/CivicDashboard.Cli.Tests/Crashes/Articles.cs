using CivicDashboard.Ingest.Jobs;
using CivicDashboard.Ingest.Lists;
using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Storage.Jobs;

namespace CivicDashboard.Cli.Tests.Crashes;

/// <summary>Many short articles, the same every time.</summary>
internal static class Articles
{
    private static readonly (string Code, string Name)[] Regions =
        [("371502", "东昌府区"), ("371521", "阳谷县"), ("371522", "莘县"), ("371503", "茌平区"), ("371525", "冠县"), ("371526", "高唐县"), ("371581", "临清市")];

    /// <summary>Writes some of them into a folder. Every twentieth is a later version of the one before it.</summary>
    public static void Write(CivicProgram civic, string folder, int first, int count)
    {
        for (var i = first; i < first + count; i++)
        {
            var (code, name) = Regions[i % Regions.Length];
            var (year, month) = (2016 + i / 12 % 10, i % 12 + 1);
            civic.Write(
                $"{folder}/{i:D5}.txt",
                $"{name}平安建设工作纪实\n\n{year}年{month}月，{name}化解矛盾纠纷{1000 + i}件，同比下降{i % 30 + 1}.{i % 10}%；受理电信诈骗案件{i + 3}起。\n");
            civic.Write(
                $"{folder}/{i:D5}.txt.meta.json",
                $$"""{"region":"{{code}}","published":"{{year + 1}}-01-{{i % 28 + 1:D2}}","url":"https://example.org/{{(i % 20 == 19 ? i - 1 : i)}}"}""");
        }
    }

    /// <summary>Hands in the first so many, for workers to read.</summary>
    public static async Task HandInAsync(CivicStore store, CivicProgram civic, int count)
    {
        var lists = CodeListFolder.Load(CodeListFolder.Default);
        await store.MigrateAsync(lists.Catalogue);
        Write(civic, "in", 0, count);
        var documents = new JobDocument(lists);
        var files = Directory.GetFiles(Path.Combine(civic.Folder, "in"), "*.txt").Order(StringComparer.Ordinal);
        await store.Jobs.EnqueueAsync([.. files.Select(file => documents.Load(file).Value!)]);
    }

    /// <summary>What a store holds after nothing has disturbed it while it took in the first so many.</summary>
    public static async Task<IReadOnlyList<string>> UndisturbedAsync(int count)
    {
        using var civic = new CivicProgram();
        var lists = CodeListFolder.Load(CodeListFolder.Default);
        using var store = CivicStore.Open(new(null, civic.Store));
        await HandInAsync(store, civic, count);
        await new Workers(store, lists, WorkSettings.Default).RunAsync(drain: true, CancellationToken.None);
        Assert.Equal(new Dictionary<JobState, int> { [JobState.Done] = count }, await store.Jobs.CountsAsync());
        return await ContentsAsync(store);
    }

    /// <summary>How many stand of the first so many, once each later version has taken the place of the one before it.</summary>
    public static int SourcesAmong(int count) => count - count / 20;

    /// <summary>All that a store holds of them but the times, in one order: two stores with the same texts hold the same.</summary>
    public static async Task<IReadOnlyList<string>> ContentsAsync(CivicStore store)
    {
        var totals = await store.TotalsAsync() with { LastIngest = null };
        var articles = (await store.ArticlesAsync()).Select(a => $"{a.Id} {a.Title} {a.FigureCount} {a.Document.Sha256} {a.Document.Published} {a.Document.RegionCode}");
        var observations = (await store.ObservationsAsync(new())).Select(o => $"{o.Observation with { Vintage = default, Quantity = Plain(o.Observation.Quantity) }} {o.FigureText} {o.Quote} {o.ArticleId}");
        return [totals.ToString(), .. articles.Order(StringComparer.Ordinal), .. observations.Order(StringComparer.Ordinal)];
    }

    /// <summary>SQLite gives 12 back as 12.0, which is the same number.</summary>
    private static Quantity Plain(Quantity quantity) => quantity with { Value = quantity.Value / 1.0000000000000000000000000000m };
}
