using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Storage.Tests;

/// <summary>A database as the program's first version left it comes up to date with its data.</summary>
public sealed class OlderDatabaseTests(PostgresServer server)
{
    private static readonly Instant Morning = Instant.FromUtc(2026, 4, 20, 8, 0, 0) + Duration.FromMilliseconds(500);
    private static readonly Instant Noon = Instant.FromUtc(2026, 4, 20, 12, 0, 0);
    private static readonly Instant Evening = Instant.FromUtc(2026, 4, 20, 18, 0, 0);

    /// <summary>Two documents that disagree, one of them not for the public; the first one's figure was decided on at noon.</summary>
    private const string Data =
        """
        INSERT INTO indicators VALUES ('fraud-cases', 0, 'security', '电诈案件', 'Fraud', '', '', '件', 'lower', 'public', '["电诈"]'),
            ('p-老', NULL, 'provisional', '老', '老', '', '', '件', 'neutral', 'public', '[]');
        INSERT INTO documents VALUES
            ('aaaaaaaaaaaa', 'aaaaaaaaaaaa1', '甲.txt', '2026-04-16', {no}, '371500', '聊城日报', NULL, '2026-04-20 08:00:00.5{z}', 'public', {bytes}),
            ('bbbbbbbbbbbb', 'bbbbbbbbbbbb1', '乙.txt', NULL, {no}, NULL, NULL, NULL, '2026-04-20 18:00:00{z}', 'authorised', {bytes});
        INSERT INTO articles VALUES ('aaaaaaaaaaaa-a0', 'aaaaaaaaaaaa', 0, '标题', NULL, NULL, '正文'), ('bbbbbbbbbbbb-a0', 'bbbbbbbbbbbb', 0, NULL, NULL, NULL, '正文');
        INSERT INTO figures VALUES
            ('aaaaaaaaaaaa-1', 'aaaaaaaaaaaa-a0', 'aaaaaaaaaaaa', 1, 4, 1, 4, '案件', {no}, 'fraud-cases', '371500', NULL, '2024', 'level', NULL, 'actual', '12', NULL, '件', 'exact', '12件', '共12件。', '[]'),
            ('aaaaaaaaaaaa-5', 'aaaaaaaaaaaa-a0', 'aaaaaaaaaaaa', 5, 8, 5, 8, '老', {no}, 'p-老', '371500', '考棚镇', NULL, 'level', NULL, 'actual', '3', NULL, '件', 'exact', '3件', '有3件。', '[]'),
            ('bbbbbbbbbbbb-1', 'bbbbbbbbbbbb-a0', 'bbbbbbbbbbbb', 1, 4, 1, 4, '案件', {no}, 'fraud-cases', '371500', NULL, '2024', 'level', NULL, 'actual', '13.5', NULL, '件', 'exact', '13.5件', '共13.5件。', '[]');
        INSERT INTO observations VALUES
            ('aaaaaaaaaaaa-1', '2026-04-20 08:00:00.5{z}', 'aaaaaaaaaaaa', 'fraud-cases', '371500', NULL, '2024', '2024-01-01', '2024-12-31', 'level', NULL, 'actual', '12', NULL, '件', 'exact', 'awaiting_review', '2026-04-16', 'public'),
            ('aaaaaaaaaaaa-1', '2026-04-20 12:00:00{z}', 'aaaaaaaaaaaa', 'fraud-cases', '371500', NULL, '2024', '2024-01-01', '2024-12-31', 'level', NULL, 'actual', '12', NULL, '件', 'exact', 'published', '2026-04-16', 'public'),
            ('aaaaaaaaaaaa-5', '2026-04-20 08:00:00.5{z}', 'aaaaaaaaaaaa', 'p-老', '371500', '考棚镇', NULL, NULL, NULL, 'level', NULL, 'actual', '3', NULL, '件', 'exact', 'published', '2026-04-16', 'public'),
            ('bbbbbbbbbbbb-1', '2026-04-20 18:00:00{z}', 'bbbbbbbbbbbb', 'fraud-cases', '371500', NULL, '2024', '2024-01-01', '2024-12-31', 'level', NULL, 'actual', '13.5', NULL, '件', 'exact', 'published', NULL, 'public');
        """;

    [Theory, ClassData<BothEngines>]
    public async Task What_it_held_stands_as_it_stood(string engine)
    {
        using var database = await OlderAsync(engine);
        database.Clock.Now = Evening + Duration.FromDays(1);
        await database.Store.MigrateAsync(Sample.Catalogue);
        var (open, all) = (database.Store, database.Store.For(AccessTier.Authorised));
        Assert.Equal(new(1, 1, 2, 2, 0, 2, 1, 1, Morning), await open.TotalsAsync());
        Assert.Equal(new(2, 2, 3, 3, 0, 2, 1, 1, Evening), await all.TotalsAsync());
        Assert.Equal(
            [("bbbbbbbbbbbb-1", 13.5m, Evening), ("aaaaaaaaaaaa-1", 12m, Noon), ("aaaaaaaaaaaa-5", 3m, Morning)],
            (await all.ObservationsAsync(new())).Select(o => (o.Observation.FigureId, o.Observation.Quantity.Value, o.Observation.Vintage)));
        Assert.Equal((12m, 13.5m), Assert.Single(await all.ConflictsAsync(10)) is var c ? (c.First.Observation.Quantity.Value, c.Second.Observation.Quantity.Value) : default);
        Assert.Empty(await open.ConflictsAsync(10));
        Assert.Equal("2024", (await open.IndicatorAsync(Sample.Fraud))!.Latest.ToString());
        Assert.Equal("老", (await open.IndicatorAsync("p-老"))!.Indicator.Name);
        Assert.Equal((Morning, 2), (await open.ArticleAsync("aaaaaaaaaaaa-a0")) is { } a ? (a.Summary.Document.IngestedAt, a.Figures.Count) : default);
    }

    [Theory, ClassData<BothEngines>]
    public async Task Its_past_can_be_asked_about(string engine)
    {
        using var database = await OlderAsync(engine);
        database.Clock.Now = Evening + Duration.FromDays(1);
        await database.Store.MigrateAsync(Sample.Catalogue);
        Assert.Equal(ObservationStatus.AwaitingReview, (await database.Store.AsOf(Morning).FigureAsync("aaaaaaaaaaaa-1"))!.Status);
        Assert.Equal(ObservationStatus.Published, (await database.Store.AsOf(Noon).FigureAsync("aaaaaaaaaaaa-1"))!.Status);
        Assert.Equal("电诈案件", (await database.Store.AsOf(Noon).IndicatorAsync(Sample.Fraud))!.Indicator.Name);
        var now = (await database.Store.VintageAsync())!.Value;
        foreach (var reader in Enum.GetValues<AccessTier>())
        {
            var store = database.Store.For(reader);
            Assert.Equal(await store.TotalsAsync(), await store.AsOf(now).TotalsAsync());
            Assert.Equal(await store.CoverageAsync(), await store.AsOf(now).CoverageAsync());
        }
        var rows = await database.RowCountsAsync();
        await database.Store.MigrateAsync(Sample.Catalogue);
        Assert.Equal(rows, await database.RowCountsAsync());
    }

    private async Task<TestDatabase> OlderAsync(string engine)
    {
        var database = await TestDatabase.CreateAsync(engine, server);
        await database.MigrateToAsync("20260401000000_Initial");
        var (no, zone, bytes) = engine == BothEngines.Postgres ? ("false", "+00", "'\\x41'") : ("0", "", "x'41'");
        var sql = Data.Replace("{no}", no).Replace("{z}", zone).Replace("{bytes}", bytes);
        // Numbers are text in SQLite and numbers in PostgreSQL, which takes text for them.
        await database.SqlAsync(sql);
        return database;
    }
}
