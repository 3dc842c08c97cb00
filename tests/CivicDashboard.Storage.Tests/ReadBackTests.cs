using CivicDashboard.Statistics;

namespace CivicDashboard.Storage.Tests;

/// <summary>What goes in comes out equal, field by field.</summary>
public sealed class ReadBackTests(PostgresServer server)
{
    private const string Odd = "东昌府区“𠮷野家”👩‍👧 it's \"100%\"_\\;--\r\n\t全角，。";

    private static readonly ReferencePeriod Span = new(new(2026, 1, 1), new(2026, 4, 15));

    /// <summary>Keys and quantities that differ in every field, the odd ones among them.</summary>
    private static readonly (ObservationKey Key, Quantity Quantity)[] Statements =
    [
        (new(Sample.Fraud, Sample.City, null, ReferencePeriod.Year(2024), Measure.Level, null, Role.Actual), new(630, null, "余件", Bound.JustOver)),
        (new(Sample.Fraud, Sample.City, Odd, ReferencePeriod.Quarter(2024, 2), Measure.OnYear, ReferencePeriod.Quarter(2023, 2), Role.Actual), new(-1.05m, null, "%", Bound.Exact)),
        (new(Sample.Beds, Sample.District, "考棚镇", Span, Measure.OnPeriod, null, Role.Target), new(2, 3, "条", Bound.Range)),
        (new(Sample.Beds, Sample.District, null, null, Measure.Change, ReferencePeriod.Years(2021, 2025), Role.Target), new(-40, -30, "%", Bound.Range)),
        (new(Sample.Beds, "", null, ReferencePeriod.Day(new(2024, 12, 31)), Measure.AverageGrowth, null, Role.Actual), new(75, null, "%", Bound.Over)),
        (new(Sample.Beds, Sample.City, null, ReferencePeriod.Month(1949, 10), Measure.Rank, null, Role.Actual), new(6, null, "", Bound.AtMost)),
        (new(Sample.Beds, Sample.City, null, null, Measure.Level, null, Role.Actual), new(decimal.MaxValue, decimal.MinValue, "元", Bound.About)),
        (new(Sample.Beds, Sample.City, null, null, Measure.Level, null, Role.Actual), new(0.0000000000000000000000000001m, 0, "元", Bound.AtLeast)),
        (new(Sample.Beds, Sample.City, null, null, Measure.Level, null, Role.Actual), new(0.10m, null, "元", Bound.JustUnder)),
        (new("p-新词", Sample.City, null, null, Measure.Level, null, Role.Actual), new(20.96m, null, "个百分点", Bound.Under)),
    ];

    private static readonly Submission Full = Build();

    private static Submission Build()
    {
        byte[] bytes = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];
        var document = new DocumentRecord(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), $"{Odd}.txt", bytes,
            new(2026, 4, 16), true, Sample.City, Odd, "https://example.org/?a=1&b=日", Sample.Vintage);
        var articles = new[]
        {
            new ArticleRecord($"{document.Id}-a0", document.Id, 0, Odd, Odd, Odd, $"第一段\n{Odd}\n"),
            new ArticleRecord($"{document.Id}-a1", document.Id, 1, null, null, null, ""),
        };
        var figures = Statements.Select((s, i) => new FigureRecord(
            $"{document.Id}-{i}", articles[0].Id, 100 + i, 104 + i, i, 4 + i, $"{i}余件", $"{Odd}{i}", $"案件{i}", s.Key, s.Quantity,
            i % 2 == 0, i == 0 ? [] : ["数：100余", Odd, ""])).ToList();
        var observations = figures.Where(f => f.Key.RegionCode != "").Select((f, i) => new Observation(
            f.Key, f.Quantity, (ObservationStatus)(i % 3), f.Id, i == 0 ? null : document.Published, Sample.Vintage)).ToList();
        return new(document, articles, figures, observations, [Sample.Indicator("p-新词") with { Name = Odd, Aliases = [Odd, ""] }]);
    }

    [Theory, ClassData<BothEngines>]
    public async Task Documents(string engine)
    {
        using var database = await FilledAsync(engine);
        var read = await database.Store.DocumentAsync(Full.Document.Id);
        Assert.Equal(Full.Document.Bytes, read!.Bytes);
        Assert.Equal(Full.Document, read with { Bytes = Full.Document.Bytes });
        Assert.Null(await database.Store.DocumentAsync("none"));
    }

    [Theory, ClassData<BothEngines>]
    public async Task A_document_of_which_nothing_is_known(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var bare = new DocumentRecord(new string('0', 64), "", [], null, false, null, null, null, Sample.Vintage);
        Assert.True(await database.Store.AddAsync(new(bare, [], [], [], [])));
        Assert.Equal(bare, await database.Store.DocumentAsync(bare.Id) is { } read ? read with { Bytes = bare.Bytes } : null);
    }

    [Theory, ClassData<BothEngines>]
    public async Task Articles_with_their_figures(string engine)
    {
        using var database = await FilledAsync(engine);
        var source = Full.Document;
        var document = new DocumentSummary(
            source.Id, source.Sha256, source.Name, source.Published, source.PublishedInferred, source.RegionCode, source.Publisher,
            source.Url, source.IngestedAt, 2, Full.Figures.Count);
        foreach (var article in Full.Articles)
        {
            var figures = Full.Figures.Where(f => f.ArticleId == article.Id).ToList();
            var detail = (await database.Store.ArticleAsync(article.Id))!;
            Assert.Equal(article.Text, detail.Text);
            Assert.Equal(
                new(article.Id, article.Title, article.Author, article.Affiliation, figures.Count, document) { Opening = article.Title is null ? article.Text : null },
                detail.Summary);
            Assert.Equal(figures.Select(WithoutSteps), detail.Figures.Select(WithoutSteps));
            Assert.Equal(figures.Select(f => f.Steps), detail.Figures.Select(f => f.Steps));
        }
    }

    [Theory, ClassData<BothEngines>]
    public async Task Figures_with_their_status(string engine)
    {
        using var database = await FilledAsync(engine);
        var statuses = Full.Observations.ToDictionary(o => o.FigureId, o => o.Status);
        foreach (var figure in Full.Figures)
        {
            var detail = (await database.Store.FigureAsync(figure.Id))!;
            Assert.Equal(WithoutSteps(figure), WithoutSteps(detail.Figure));
            Assert.Equal(statuses.TryGetValue(figure.Id, out var status) ? status : null, detail.Status);
            Assert.Equal(Full.Articles[0].Text, detail.Article.Text);
            Assert.Equal(Full.Figures.Count, detail.Article.Figures.Count);
        }
    }

    [Theory, ClassData<BothEngines>]
    public async Task Observations_of_every_status(string engine)
    {
        using var database = await FilledAsync(engine);
        foreach (var status in Enum.GetValues<ObservationStatus>())
        {
            var expected = Full.Observations.Where(o => o.Status == status).ToList();
            var read = await database.Store.ObservationsAsync(new() { Status = status });
            Assert.NotEmpty(expected);
            Assert.Equal(expected.OrderBy(o => o.FigureId), read.Select(r => r.Observation).OrderBy(o => o.FigureId));
        }
    }

    [Theory, ClassData<BothEngines>]
    public async Task Indicators_of_the_catalogue_and_provisional_ones(string engine)
    {
        using var database = await FilledAsync(engine);
        foreach (var indicator in Sample.Catalogue.Indicators.Concat(Full.Provisional))
        {
            var read = (await database.Store.IndicatorAsync(indicator.Id))!.Indicator;
            Assert.Equal(indicator.Aliases, read.Aliases);
            Assert.Equal(indicator, read with { Aliases = indicator.Aliases });
        }
    }

    [Theory, ClassData<BothEngines>]
    public async Task What_a_database_cannot_hold_keeps_its_place(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var submission = Sample.Submission("坏");
        var article = submission.Articles[0] with { Text = "\0一\uD83D二\uDE00三👧", Title = "\uDE00" };
        await database.Store.AddAsync(submission with { Articles = [article] });
        var read = await database.Store.ArticleAsync(article.Id);
        Assert.Equal("\uFFFD一\uFFFD二\uFFFD三👧", read!.Text);
        Assert.Equal("\uFFFD", read.Summary.Title);
        Assert.Null(await database.Store.ArticleAsync("\0"));
    }

    private static FigureRecord WithoutSteps(FigureRecord figure) => figure with { Steps = Array.Empty<string>() };

    [Theory, ClassData<BothEngines>]
    public async Task An_article_without_a_title_comes_with_how_it_begins(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var titled = Sample.Submission("甲", new Said(Sample.Fraud, Sample.City, "2024", 1));
        var untitled = Sample.Submission("乙", new Said(Sample.Fraud, Sample.City, "2025", 2));
        var text = string.Concat(Enumerable.Repeat("各位代表：", 20));
        await database.Store.AddAsync(titled);
        await database.Store.AddAsync(untitled with { Articles = [untitled.Articles[0] with { Title = null, Text = text }] });
        string?[] expected = [null, text[..60]];
        Assert.Equal(expected, (await database.Store.ArticlePageAsync(new(), 0, 9)).Select(a => a.Opening).Order());
        Assert.Equal(expected, (await database.Store.ObservationsAsync(new())).Select(o => o.ArticleOpening).Order());
    }

    private async Task<TestDatabase> FilledAsync(string engine)
    {
        var database = await TestDatabase.MigratedAsync(engine, server);
        Assert.True(await database.Store.AddAsync(Full));
        return database;
    }
}
