using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Storage.Tests;

public sealed class ReadingTests(PostgresServer server)
{
    private static readonly Submission First = Sample.Submission(
        "甲",
        new(Sample.Fraud, Sample.City, "2023", 10),
        new(Sample.Fraud, Sample.City, "2024-Q4", 11),
        new(Sample.Fraud, Sample.District, "2024", 12, ObservationStatus.AwaitingReview),
        new(Sample.Fraud, Sample.District, "2025", 13, ObservationStatus.Rejected),
        new(Sample.Fraud, Sample.City, "2027", 14, Role: Role.Target),
        new(Sample.Beds, Sample.City, null, 15));

    private static readonly Submission Second = Sample.Submission("乙", new Said("p-新", "371581", "2025", 20))
        .At(Sample.Vintage + Duration.FromHours(1)) with
    {
        Provisional = [Sample.Indicator("p-新")],
    };

    private static readonly Submission Undated = Sample.Submission("丙").At(Sample.Vintage + Duration.FromHours(2)) is var s
        ? s with { Document = s.Document with { Published = null } }
        : null!;

    [Theory, ClassData<BothEngines>]
    public async Task Totals(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        Assert.Equal(new(0, 0, 0, 0, 0, 2, 0, 0, null), await database.Store.TotalsAsync());
        using var filled = await FilledAsync(engine);
        Assert.Equal(new(3, 3, 7, 5, 1, 2, 1, 3, Undated.Document.IngestedAt), await filled.Store.TotalsAsync());
    }

    [Theory, ClassData<BothEngines>]
    public async Task Indicators(string engine)
    {
        using var database = await FilledAsync(engine);
        var read = await database.Store.IndicatorsAsync();
        Assert.Equal(
            [(Sample.Fraud, 4, 2, "2024-Q4"), (Sample.Beds, 1, 1, null), ("p-新", 1, 1, "2025")],
            read.Select(i => (i.Indicator.Id, i.ObservationCount, i.RegionCount, i.Latest?.ToString())));
        var one = await database.Store.IndicatorAsync(Sample.Fraud);
        Assert.Equal((4, 2, "2024-Q4"), (one!.ObservationCount, one.RegionCount, one.Latest?.ToString()));
        Assert.Null(await database.Store.IndicatorAsync("none"));
    }

    [Theory, ClassData<BothEngines>]
    public async Task Regions(string engine)
    {
        using var database = await FilledAsync(engine);
        Assert.Equal(
            [new(Sample.City, 4, 2), new(Sample.District, 1, 1), new("371581", 1, 1)],
            await database.Store.RegionsAsync());
    }

    /// <summary>What is asked for, and the values that come in this order.</summary>
    private static readonly (ObservationFilter Filter, decimal[] Values)[] Filters =
    [
        (new(), [20, 10, 11, 12, 14, 15]),
        (new() { IndicatorId = Sample.Fraud }, [10, 11, 12, 14]),
        (new() { IndicatorId = "none" }, []),
        (new() { RegionCodes = [Sample.District, "371581"] }, [20, 12]),
        (new() { RegionCodes = [] }, []),
        (new() { Status = ObservationStatus.Published }, [20, 10, 11, 14, 15]),
        (new() { Status = ObservationStatus.Rejected }, [13]),
        (new() { Newest = 2 }, [20, 10]),
        (new() { IndicatorId = Sample.Fraud, RegionCodes = [Sample.City], Newest = 2 }, [10, 11]),
    ];

    [Theory, ClassData<BothEngines>]
    public async Task Observations(string engine)
    {
        using var database = await FilledAsync(engine);
        await Assert.AllAsync(Filters, async wanted => Assert.Equal(
            wanted.Values, (await database.Store.ObservationsAsync(wanted.Filter)).Select(o => o.Observation.Quantity.Value)));
    }

    [Theory, ClassData<BothEngines>]
    public async Task Observations_lead_back_to_their_sentences(string engine)
    {
        using var database = await FilledAsync(engine);
        var read = Assert.Single(await database.Store.ObservationsAsync(new() { IndicatorId = "p-新" }));
        var article = Second.Articles[0];
        Assert.Equal(
            new(Second.Observations[0], "20件", "共20件。", article.Id, article.Title, "聊城日报", Second.Document.Id), read);
    }

    [Theory, ClassData<BothEngines>]
    public async Task The_latest_vintage_counts(string engine)
    {
        using var database = await FilledAsync(engine);
        foreach (var observation in await database.Store.ObservationsAsync(new()))
            await database.Store.ReviewAsync(observation.Observation.FigureId, ReviewDecision.Reject, "王", "抄错", observation.Observation.Vintage);
        Assert.Empty(await database.Store.ObservationsAsync(new()));
        Assert.Empty(await database.Store.RegionsAsync());
        Assert.Equal(7, (await database.Store.ObservationsAsync(new() { Status = ObservationStatus.Rejected })).Count);
        Assert.Equal(ObservationStatus.Rejected, (await database.Store.FigureAsync(First.Figures[0].Id))!.Status);
        Assert.Equal((0, 0), (await database.Store.TotalsAsync()) is var t ? (t.Published, t.AwaitingReview) : default);
    }

    [Theory, ClassData<BothEngines>]
    public async Task Articles_come_newest_document_first(string engine)
    {
        using var database = await FilledAsync(engine);
        Assert.Equal(["乙的标题", "甲的标题", "丙的标题"], (await database.Store.ArticlesAsync()).Select(a => a.Title));
        Assert.Null(await database.Store.ArticleAsync("none"));
        Assert.Null(await database.Store.FigureAsync("none"));
    }

    private async Task<TestDatabase> FilledAsync(string engine)
    {
        var database = await TestDatabase.MigratedAsync(engine, server);
        await database.AddAsync(First, Second, Undated);
        return database;
    }
}
