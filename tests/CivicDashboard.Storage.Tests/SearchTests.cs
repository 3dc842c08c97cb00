namespace CivicDashboard.Storage.Tests;

public sealed class SearchTests(PostgresServer server)
{
    private static readonly (string Title, string Text)[] Articles =
    [
        ("反诈百日行动", "全市电信诈骗案件下降30%，破案率100%。"),
        ("养老_助餐", @"新建NDKT助餐点C:\data，日均服务1.2万人次。"),
        ("", "𠮷野家 ÉCOLE"),
        ("空气质量", "PM2.5平均浓度每立方米35微克，人均GDP达到12.5万元，“市长热线”'12345'接听\"及时\"。"),
    ];

    /// <summary>Words, and the numbers of the articles that hold them.</summary>
    private static readonly (string Words, int[] Found)[] Searches =
    [
        ("诈骗", [0]),
        ("养老", [1]),
        ("日", [0, 1]),
        ("均", [1, 3]),
        ("日 助餐", [1]),
        ("助餐　诈骗", []),
        ("ndkt", [1]),
        ("30%", [0]),
        ("电信诈骗", [0]),
        ("信诈", [0]),
        ("信骗", []),
        ("电信案件", []),
        ("行动", [0]),
        ("动", [0]),
        ("动全", []),
        ("助餐点c", [1]),
        ("nd", [1]),
        ("PM2.5", [3]),
        ("pm2.5平均", [3]),
        ("PM25", []),
        ("gdp 空气", [3]),
        ("人均GDP达", [3]),
        ("12.5万", [3]),
        ("'12345'", [3]),
        ("\"及时\"", [3]),
        ("”", [3]),
        ("'日':*", []),
        ("\" OR \"", []),
        ("诈骗 & !助餐", []),
        ("%", [0]),
        ("。", [0, 1, 3]),
        ("3%", []),
        ("_", [1]),
        ("养_助", []),
        (@"\", [1]),
        (@"c:\DATA", [1]),
        ("'; DROP TABLE articles; --", []),
        ("𠮷", [2]),
        ("ÉCOLE", [2]),
        ("\0", []),
        (" ", [0, 1, 2, 3]),
    ];

    [Theory, ClassData<BothEngines>]
    public async Task Words_are_found_as_they_stand(string engine)
    {
        using var database = await FilledAsync(engine);
        await Assert.AllAsync(Searches, async search => Assert.Equal(
            search.Found.Select(i => Articles[i].Title),
            (await database.Store.SearchArticlesAsync(search.Words, 10)).Select(a => a.Title)));
    }

    [Theory, ClassData<BothEngines>]
    public async Task No_more_than_wanted(string engine)
    {
        using var database = await FilledAsync(engine);
        Assert.Equal(2, (await database.Store.SearchArticlesAsync("", 2)).Count);
    }

    [Theory, ClassData<BothEngines>]
    public async Task Texts_are_had_by_their_articles(string engine)
    {
        using var database = await FilledAsync(engine);
        var found = await database.Store.SearchArticlesAsync("诈骗", 10);
        var texts = await database.Store.ArticleTextsAsync([found[0].Id, "nonsense"]);
        Assert.Equal((found[0].Id, Articles[0].Text), Assert.Single(texts) is var t ? (t.Key, t.Value) : default);
    }

    private async Task<TestDatabase> FilledAsync(string engine)
    {
        var database = await TestDatabase.MigratedAsync(engine, server);
        var empty = Sample.Submission("文");
        await database.Store.AddAsync(empty with
        {
            Articles = [.. Articles.Select((a, i) => empty.Articles[0] with
            {
                Id = $"{empty.Document.Id}-a{i}", Number = i, Title = a.Title, Text = a.Text,
            })],
        });
        return database;
    }
}
