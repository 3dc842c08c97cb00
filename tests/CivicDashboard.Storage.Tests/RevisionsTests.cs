using NodaTime;

namespace CivicDashboard.Storage.Tests;

/// <summary>A document of the same source as an earlier one takes its place; only what it says otherwise is new.</summary>
public sealed class RevisionsTests(PostgresServer server)
{
    private static readonly Said Fraud = new(Sample.Fraud, Sample.City, "2024", 12);
    private static readonly Said Beds = new(Sample.Beds, Sample.City, "2024", 300);
    private static readonly Said Gone = new(Sample.Beds, Sample.District, "2024", 40);
    private static readonly Said New = new(Sample.Beds, Sample.City, "2025", 320);

    private static readonly Submission First = Sample.Submission("初版", Fraud, Beds, Gone) is var s ? Named(s, "公报.txt") : null!;

    private static readonly Submission Second =
        Named(Sample.Submission("更正版", New, Fraud, Beds with { Value = 310 }), "公报.txt").At(Sample.Vintage + Duration.FromDays(1));

    private static Submission Named(Submission s, string name) => s with { Document = s.Document with { Name = name } };

    [Theory, ClassData<BothEngines>]
    public async Task What_both_say_keeps_its_row(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.AddAsync(First, Second);
        var standing = (await database.Store.ObservationsAsync(new())).OrderBy(o => o.Observation.Quantity.Value).ToList();
        Assert.Equal([12, 310, 320], standing.Select(o => o.Observation.Quantity.Value));
        Assert.Equal([First.Document.Id, Second.Document.Id, Second.Document.Id], standing.Select(o => o.DocumentId));
        Assert.Equal([Sample.Vintage, Second.Document.IngestedAt, Second.Document.IngestedAt], standing.Select(o => o.Observation.Vintage));
        Assert.Equal([12, 40, 300], (await database.Store.AsOf(Sample.Vintage).ObservationsAsync(new())).Select(o => o.Observation.Quantity.Value).Order());
        Assert.Equal((1, 1, 3), (await database.Store.TotalsAsync()) is var t ? (t.Documents, t.Articles, t.Figures) : default);
        Assert.Equal("更正版的标题", Assert.Single(await database.Store.ArticlesAsync()).Title);
        Assert.NotNull(await database.Store.FigureAsync(First.Figures[0].Id));
    }

    [Theory, ClassData<BothEngines>]
    public async Task Changes_since_tell_what_is_new_changed_and_gone(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.AddAsync(First, Second);
        var changes = await database.Store.ChangesAsync(Sample.Vintage, 100);
        Assert.Equal(
            [(null, 320), (300, 310), (40, null)],
            changes.Select(c => (c.Before?.Quantity.Value, c.After?.Quantity.Value)).OrderBy(c => c.Item2 == 320 ? 0 : c.Item2 == 310 ? 1 : 2));
        Assert.All(changes, c => Assert.Equal((ChangeKind.Revision, Second.Document.Id), (c.Change.Kind, c.Change.DocumentId)));
        Assert.Empty(await database.Store.ChangesAsync(Second.Document.IngestedAt, 100));
    }

    /// <summary>Another document, and whether it takes the place of the first.</summary>
    private static readonly (Func<DocumentRecord, DocumentRecord> First, Func<DocumentRecord, DocumentRecord> Second, bool Same)[] Sources =
    [
        (d => d, d => d, true),
        (d => d, d => d with { Name = "另.txt" }, false),
        (d => d, d => d with { Publisher = "大众日报" }, false),
        (d => d, d => d with { RegionCode = Sample.District }, false),
        (d => d with { Url = "https://e.org/1" }, d => d with { Url = "https://e.org/1", Name = "另.txt" }, true),
        (d => d with { Url = "https://e.org/1" }, d => d with { Url = "https://e.org/2" }, false),
        (d => d with { Url = "https://e.org/1" }, d => d, false),
        // Nobody tells who publishes it, but a sentence is the same.
        (d => d with { Publisher = null }, d => d with { Publisher = null }, true),
    ];

    [Theory, ClassData<BothEngines>]
    public async Task Of_one_source_are_documents_of_one_address_or_name(string engine)
    {
        foreach (var (number, (first, second, same)) in Sources.Index())
        {
            using var own = await TestDatabase.MigratedAsync(engine, server);
            await own.AddAsync(First with { Document = first(First.Document) }, Second with { Document = second(Second.Document) });
            Assert.Equal((number, same ? 1 : 2), (number, (await own.Store.TotalsAsync()).Documents));
        }
    }

    [Theory, ClassData<BothEngines>]
    public async Task A_file_name_alone_makes_no_source(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var other = Named(Sample.Submission("别的", New), "公报.txt").At(Sample.Vintage + Duration.FromDays(1));
        await database.AddAsync(
            First with { Document = First.Document with { Publisher = null } }, other with { Document = other.Document with { Publisher = null } });
        Assert.Equal(2, (await database.Store.TotalsAsync()).Documents);
    }

    [Theory, ClassData<BothEngines>]
    public async Task Reading_again_writes_only_what_changed_and_nothing_the_second_time(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.AddAsync(First);
        var better = Named(Sample.Submission("初版", Fraud, Beds with { Value = 3000 }, Gone), "公报.txt");
        var rows = await database.RowCountsAsync();
        var planned = await database.Store.ReprocessAsync(better, "程序", "新版", dryRun: true);
        Assert.Equal([(StatementChangeKind.Changed, 300, 3000)], planned.Statements.Select(c => (c.Kind, c.Before?.Quantity.Value, c.After?.Quantity.Value)));
        Assert.Equal(rows, await database.RowCountsAsync());

        Assert.Equal(planned.Statements.Count, (await database.Store.ReprocessAsync(better, "程序", "新版", dryRun: false)).Statements.Count);
        Assert.Equal([12, 40, 3000], (await database.Store.ObservationsAsync(new())).Select(o => o.Observation.Quantity.Value).Order());
        Assert.Equal("3000件", (await database.Store.FigureAsync(better.Figures[1].Id))!.Figure.Text);
        Assert.Equal("300件", (await database.Store.AsOf(Sample.Vintage).FigureAsync(better.Figures[1].Id))!.Figure.Text);
        rows = await database.RowCountsAsync();
        Assert.False((await database.Store.ReprocessAsync(better, "程序", "新版", dryRun: false)).Any);
        Assert.Equal(rows, await database.RowCountsAsync());
    }

    [Theory, ClassData<BothEngines>]
    public async Task Reading_a_revision_again_does_not_double_what_the_earlier_one_said(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.AddAsync(First, Second);
        Assert.False((await database.Store.ReprocessAsync(Second, "程序", "新版", dryRun: false)).Any);
        Assert.False((await database.Store.ReprocessAsync(First, "程序", "新版", dryRun: false)).Any);
        Assert.Equal(3, (await database.Store.ObservationsAsync(new())).Count);
    }
}
