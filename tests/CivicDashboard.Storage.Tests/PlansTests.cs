namespace CivicDashboard.Storage.Tests;

/// <summary>What pages ask is found by indexes: PostgreSQL never reads all observations for it.</summary>
public sealed class PlansTests(PostgresServer server, SentCommands commands)
{
    /// <summary>80,000 observations of 100 documents: enough that reading all of them would be the worse plan.</summary>
    private const string Data =
        """
        INSERT INTO observations (figure_id, vintage, document_id, indicator_id, region_code, period, measure, role, value, unit, bound, status, tier,
            reviewed, period_order)
        SELECT 'd' || n % 100 || '-' || n, timestamptz '2026-05-01' + n % 100 * interval '1 minute', 'd' || n % 100, 'i' || i, 'r' || r, '2024', 'level',
            'actual', n, '件', 'exact', CASE WHEN n % 50 = 0 THEN 'awaiting_review' ELSE 'published' END, 'public', false,
            (2000 + p) || '-12-31/' || (2000 + p) || '-01-01'
        FROM (SELECT i, r, p, row_number() OVER (ORDER BY p, r, i) AS n
            FROM generate_series(1, 20) i, generate_series(1, 200) r, generate_series(1, 20) p) every;
        INSERT INTO series_heads (indicator_id, region_code, measure, role, status, tier, whole, count, latest, latest_vintage)
        SELECT indicator_id, region_code, measure, role, status, tier, true, count(*), max(period_order), max(vintage) FROM observations
        GROUP BY indicator_id, region_code, measure, role, status, tier;
        INSERT INTO figures (id, vintage, article_id, document_id, "start", "end", article_start, article_end, certain, indicator_id, region_code, period,
            measure, role, value, unit, bound, indicator, text, quote, steps)
        SELECT figure_id, vintage, document_id || '-a0', document_id, 0, 1, 0, 1, true, indicator_id, region_code, period, measure, role, value, unit, bound,
            '案件数', '1件', '共1件。', '[]' FROM observations;
        INSERT INTO articles (id, vintage, document_id, number, figure_count, text)
        SELECT DISTINCT document_id || '-a0', vintage, document_id, 0, 800, '正文' FROM observations;
        INSERT INTO document_facts (id, vintage, state, sha256, name, published_inferred, ingested_at, tier, article_count, figure_count)
        SELECT DISTINCT document_id, vintage, 'current', document_id, document_id, false, vintage, 'public', 1, 800 FROM observations;
        INSERT INTO changes (vintage, kind, who, why) SELECT DISTINCT vintage, 'ingest', 'test', 'test' FROM observations
        """;

    public static TheoryData<string, Func<CivicStore, Task>> Reads => new()
    {
        { "one series", store => store.ObservationsAsync(new() { IndicatorId = "i7", RegionCodes = ["r30"] }) },
        { "all series of a region", store => store.ObservationsAsync(new() { RegionCodes = ["r30"] }) },
        { "latest of a region", store => store.LatestAsync(null, "r30") },
        { "latest of an indicator", store => store.LatestAsync("i7", null) },
        { "newest", store => store.ObservationsAsync(new() { Newest = 20 }) },
        { "review queue", store => store.ReviewQueueAsync(20) },
        { "history", store => store.HistoryAsync("d7-107") },
        { "conflicts", store => store.ConflictsAsync(20) },
        { "changes", store => store.ChangesAsync(NodaTime.Instant.FromUtc(2026, 5, 1, 1, 35), 20) },
        { "log of changes", store => store.ChangeLogAsync(new(), 20) },
        { "log of a region's changes", store => store.ChangeLogAsync(new() { RegionCode = "r30" }, 20) },
        { "observations of a document", store => store.ObservationsOfAsync("d7") },
        { "a part of an indicator", store => store.ObservationPageAsync(new() { IndicatorId = "i7" }, null, 20) },
        { "totals", store => store.TotalsAsync() },
        { "indicators", store => store.IndicatorsAsync() },
        { "regions", store => store.RegionsAsync() },
        { "coverage", store => store.CoverageAsync() },
    };

    [Fact]
    public async Task No_read_of_a_page_walks_over_all_observations()
    {
        using var database = await TestDatabase.MigratedAsync(BothEngines.Postgres, server);
        await database.SqlAsync(Data);
        await database.SqlAsync("VACUUM ANALYZE");
        foreach (var (name, read) in Reads.Select(row => row.Data))
        {
            commands.Restart();
            await read(database.Store);
            var plan = await database.PlanAsync(Assert.Single(commands.Sent));
            Assert.False(plan.Contains("Seq Scan on observations"), $"{name}\n{plan}");
        }
    }
}
