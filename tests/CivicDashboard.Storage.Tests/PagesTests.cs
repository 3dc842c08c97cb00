using NodaTime;

namespace CivicDashboard.Storage.Tests;

/// <summary>Long lists come part by part; together the parts are all of it, in order.</summary>
public sealed class PagesTests(PostgresServer server)
{
    private static readonly Submission[] Documents =
    [
        Of("甲", "聊城日报", "371500", new(2026, 4, 16)),
        Of("乙", "青岛日报", "370200", new(2026, 4, 15)),
        Of("丙", "聊城日报", "371500", null),
        Of("丁", null, null, new(2026, 4, 17)),
    ];

    private static readonly (ArticleFilter Filter, int Offset, int Limit, string Titles)[] Lists =
    [
        (new(), 0, 10, "丁 甲 乙 丙"),
        (new(), 1, 2, "甲 乙"),
        (new(), 4, 10, ""),
        (new() { Publisher = "聊城日报" }, 0, 10, "甲 丙"),
        (new() { Publisher = "聊城日报" }, 1, 10, "丙"),
        (new() { RegionCode = "370200" }, 0, 10, "乙"),
        (new() { From = new(2026, 4, 16) }, 0, 10, "丁 甲"),
        (new() { To = new(2026, 4, 16) }, 0, 10, "甲 乙"),
        (new() { From = new(2026, 4, 16), To = new(2026, 4, 16) }, 0, 10, "甲"),
        (new() { DocumentIds = [Documents[2].Document.Id, Documents[0].Document.Id] }, 0, 10, "甲 丙"),
        (new() { DocumentIds = [] }, 0, 10, ""),
    ];

    [Theory, ClassData<BothEngines>]
    public async Task Articles(string engine)
    {
        using var database = await FilledAsync(engine);
        foreach (var (filter, offset, limit, titles) in Lists)
            Assert.Equal(titles, string.Join(' ', (await database.Store.ArticlePageAsync(filter, offset, limit)).Select(a => a.Title![..1])));
    }

    [Theory, ClassData<BothEngines>]
    public async Task Observations(string engine)
    {
        using var database = await FilledAsync(engine);
        foreach (var filter in new ObservationFilter[] { new(), new() { IndicatorId = Sample.Fraud }, new() { RegionCodes = [Sample.District] } })
        {
            var all = (await database.Store.PointsAsync(filter)).Select(o => o.FigureId).ToList();
            foreach (var size in new[] { 1, 2, 3, 100 })
                Assert.Equal(all, await WalkAsync(database.Store, filter, size));
        }
    }

    [Theory, ClassData<BothEngines>]
    public async Task Observations_of_a_document_tell_what_was_rejected(string engine)
    {
        using var database = await FilledAsync(engine);
        var first = Documents[0].Observations[0];
        await database.Store.ReviewAsync(first.FigureId, ReviewDecision.Reject, "王", "抄错", first.Vintage);
        var read = await database.Store.ObservationsOfAsync(Documents[0].Document.Id);
        Assert.Equal(Documents[0].Observations.Count, read.Count);
        Assert.Equal(Statistics.ObservationStatus.Rejected, read.Single(o => o.FigureId == first.FigureId).Status);
    }

    private static async Task<List<string>> WalkAsync(CivicStore store, ObservationFilter filter, int size)
    {
        var walked = new List<SourcedObservation>();
        while (await store.ObservationPageAsync(filter, walked.LastOrDefault()?.Observation, size) is { Count: > 0 } part)
            walked.AddRange(part);
        return [.. walked.Select(o => o.Observation.FigureId)];
    }

    private async Task<TestDatabase> FilledAsync(string engine)
    {
        var database = await TestDatabase.MigratedAsync(engine, server);
        await database.AddAsync(Documents);
        return database;
    }

    private static Submission Of(string name, string? publisher, string? region, LocalDate? published)
    {
        var said = Sample.Submission(
            name, new Said(Sample.Fraud, Sample.City, "2024", 1), new(Sample.Fraud, Sample.District, null, 2), new(Sample.Beds, Sample.City, "2023-Q1", 3),
            new(Sample.Fraud, Sample.City, "2023", 4), new(Sample.Beds, Sample.District, "2024", 5, Statistics.ObservationStatus.AwaitingReview));
        return said with { Document = said.Document with { Publisher = publisher, RegionCode = region, Published = published } };
    }
}
