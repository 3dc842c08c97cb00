using CivicDashboard.Statistics;

namespace CivicDashboard.Storage.Tests;

/// <summary>What is found is what the reader may see and what stands at the time asked about.</summary>
public sealed class SearchedTests(PostgresServer server, SentCommands commands)
{
    private static readonly Submission Open = Sample.Submission("公开", new Said(Sample.Fraud, Sample.City, "2024", 1));

    private static readonly Submission Closed = Sample.Submission("内部", new Said(Sample.Beds, Sample.City, "2024", 2)) is var s
        ? s with { Document = s.Document with { Tier = AccessTier.Authorised } }
        : null!;

    [Theory, ClassData<BothEngines>]
    public async Task Documents_are_found_by_those_who_may_see_them(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.AddAsync(Open, Closed);
        Assert.Equal([Open], await FoundAsync(database.Store, "正文"));
        Assert.Empty(await FoundAsync(database.Store, "内部"));
        Assert.Equal([Closed], await FoundAsync(database.Store.For(AccessTier.Authorised), "内部"));
    }

    [Theory, ClassData<BothEngines>]
    public async Task Withdrawn_documents_are_found_in_the_past_only(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.AddAsync(Open);
        var before = await database.Store.VintageAsync();
        await database.Store.WithdrawAsync(Open.Document.Id, "王", "误发");
        Assert.Empty(await FoundAsync(database.Store, "公开"));
        Assert.Equal([Open], await FoundAsync(database.Store.AsOf(before), "公开"));
        await database.Store.ReinstateAsync(Open.Document.Id, "王", "无误");
        Assert.Equal([Open], await FoundAsync(database.Store, "公开"));
    }

    [Theory, ClassData<BothEngines>]
    public async Task An_article_is_found_by_what_it_says_now(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.AddAsync(Open);
        var before = await database.Store.VintageAsync();
        await database.Store.ReprocessAsync(Open with { Articles = [Open.Articles[0] with { Text = "另有所言" }] }, "王", "新版", dryRun: false);
        Assert.Empty(await FoundAsync(database.Store, "正文"));
        Assert.Equal([Open], await FoundAsync(database.Store, "所言"));
        Assert.Equal([Open], await FoundAsync(database.Store.AsOf(before), "正文"));
        Assert.Empty(await FoundAsync(database.Store.AsOf(before), "所言"));
    }

    /// <summary>Words, and the indicators that they find in order.</summary>
    public static TheoryData<string, string[]> Indicators => new()
    {
        { "名", [Sample.Beds, Sample.Fraud] },
        { "电诈", [Sample.Fraud] },
        { "电诈 名", [Sample.Fraud] },
        { "\"𠮷\"", [Sample.Fraud] },
        { "定义", [Sample.Beds, Sample.Fraud] },
        { "NAME", [Sample.Beds, Sample.Fraud] },
        { "fraud", [Sample.Fraud] },
        { "counted", [Sample.Beds, Sample.Fraud] },
        { "床位", [] },
        { "%", [] },
        { "_", [] },
        { "", [Sample.Beds, Sample.Fraud] },
    };

    [Theory, MemberData(nameof(Indicators))]
    public async Task Indicators_are_found_by_name_alias_and_definition(string words, string[] found)
    {
        foreach (var engine in new[] { BothEngines.Sqlite, BothEngines.Postgres })
        {
            using var database = await TestDatabase.MigratedAsync(engine, server);
            await database.AddAsync(Sample.Submission("甲", new Said(Sample.Beds, Sample.City, "2024", 2)));
            Assert.Equal(found, (await database.Store.SearchIndicatorsAsync(words, 10)).Select(i => i.Indicator.Id));
        }
    }

    [Theory, ClassData<BothEngines>]
    public async Task Indicators_are_found_as_they_are_called_now_and_by_those_who_may_see_them(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var before = await database.Store.VintageAsync();
        await database.Store.MigrateAsync(new([], [Sample.Indicator(Sample.Fraud) with { Name = "新名称" }, Sample.Indicator(Sample.Beds) with { Tier = AccessTier.Private }]));
        Assert.Empty(await database.Store.SearchIndicatorsAsync("电诈", 10));
        Assert.Single(await database.Store.SearchIndicatorsAsync("名", 10));
        Assert.Equal(2, (await database.Store.For(AccessTier.Private).SearchIndicatorsAsync("名", 10)).Count);
        Assert.Single(await database.Store.AsOf(before).SearchIndicatorsAsync("电诈", 10));
    }

    [Theory, ClassData<BothEngines>]
    public async Task What_was_stored_before_there_was_search_is_found(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        await database.AddAsync(Open, Closed);
        await database.SqlAsync("DELETE FROM search_rows");
        if (engine == BothEngines.Sqlite)
            await database.SqlAsync("INSERT INTO search_terms (search_terms) VALUES ('delete-all')");
        Assert.Empty(await FoundAsync(database.Store, "公开"));
        await database.Store.MigrateAsync(Sample.Catalogue);
        Assert.Equal([Open], await FoundAsync(database.Store, "公开"));
        Assert.Single(await database.Store.SearchIndicatorsAsync("电诈", 10));
    }

    /// <summary>Words, and the indicators that they find in order: called so, named so, told so, initials.</summary>
    public static TheoryData<string, string[]> Named => new()
    {
        { "dxzp", ["fraud"] },
        { "DXZPAJS", ["fraud"] },
        { "zpaj", ["fraud"] },
        { "js", ["fraud"] },
        { "s", ["health"] },
        { "dx 案件", ["fraud"] },
        { "dx 床位", [] },
        { "cqyl", ["long"] },
        { "zqyl", ["long"] },
        { "xqyl", [] },
        { "gdp", ["gdp", "per-head", "games"] },
        { "人均GDP", ["per-head"] },
        { "rjgdp", ["per-head"] },
        { "PM2.5", ["air"] },
        { "pm25pj", ["air"] },
        { "ppj", [] },
        { "数", ["fraud"] },
        { "地区生产总值", ["gdp", "per-head"] },
    };

    [Theory, MemberData(nameof(Named))]
    public async Task Indicators_are_found_by_initials(string words, string[] found)
    {
        foreach (var engine in new[] { BothEngines.Sqlite, BothEngines.Postgres })
        {
            using var database = await TestDatabase.CreateAsync(engine, server);
            await database.Store.MigrateAsync(new([], [
                Called("games", "高等普通教育"), Called("per-head", "人均GDP", "人均地区生产总值"), Called("gdp", "地区生产总值", "GDP"),
                Called("fraud", "电信诈骗案件数"), Called("long", "长期养老床位"), Called("air", "PM2.5平均浓度"), Called("health", "参保") with { NameEn = "s" }]));
            Assert.Equal(found, (await database.Store.SearchIndicatorsAsync(words, 10)).Select(i => i.Indicator.Id));
        }

        static Indicator Called(string id, string name, params string[] aliases) =>
            Sample.Indicator(id) with { Name = name, NameEn = "", Definition = "", DefinitionEn = "", Aliases = aliases };
    }

    [Theory, ClassData<BothEngines>]
    public async Task What_was_entered_before_there_were_initials_is_found_by_them(string engine)
    {
        using var database = await TestDatabase.CreateAsync(engine, server);
        await database.MigrateToAsync("20260701000000_Search");
        var (time, terms) = engine == BothEngines.Postgres ? ("+00", ", ''") : ("", "");
        await database.SqlAsync(
            $"""
            INSERT INTO changes (vintage, kind, who, why) VALUES ('2026-05-01 00:00:00{time}', 'catalogue', 'test', 'test');
            INSERT INTO indicators (id, vintage, position, theme, name, name_en, definition, definition_en, unit, direction, tier, aliases)
            VALUES ('{Sample.Fraud}', '2026-05-01 00:00:00{time}', 0, 'security', '诈骗案件', '', '', '', '件', 'lower', 'public', '[]');
            INSERT INTO search_rows (kind, id, vintage{(terms.Length > 0 ? ", terms" : "")})
            VALUES ('article', 'a', '2026-05-01 00:00:00{time}'{terms}), ('indicator', '{Sample.Fraud}', '2026-05-01 00:00:00{time}'{terms})
            """);
        var kept = Sample.Indicator(Sample.Fraud) with { Name = "诈骗案件", NameEn = "", Definition = "", DefinitionEn = "" };
        await database.Store.MigrateAsync(new([], [kept]));
        Assert.Single(await database.Store.SearchIndicatorsAsync("zpaj", 10));
        Assert.Single(await database.Store.SearchIndicatorsAsync("案件", 10));
        Assert.Equal(1L, await database.SqlAsync("SELECT count(*) FROM search_rows WHERE kind = 'indicator'"));
        Assert.Equal(1L, await database.SqlAsync("SELECT count(*) FROM search_rows WHERE kind = 'article'"));
    }

    /// <summary>Many articles, few of which hold the words.</summary>
    [Fact]
    public async Task Words_that_few_articles_hold_are_found_by_the_index()
    {
        using var database = await TestDatabase.MigratedAsync(BothEngines.Postgres, server);
        var many = Sample.Submission("文");
        await database.Store.AddAsync(many with
        {
            Articles = [.. Enumerable.Range(0, 3_000).Select(i => many.Articles[0] with
            {
                Id = $"{many.Document.Id}-a{i}", Number = i, Text = string.Concat(Enumerable.Range(0, 30).Select(j => (char)('一' + (i * 31 + j * j * 7) % 9_000))),
            })],
        });
        await database.SqlAsync("VACUUM ANALYZE");
        foreach (var words in new[] { "诈骗", "电信诈骗", "诈", "GDP", "PM2.5" })
        {
            commands.Restart();
            Assert.Empty(await database.Store.SearchArticlesAsync(words, 20));
            var plan = await database.PlanAsync(Assert.Single(commands.Sent));
            Assert.True(plan.Contains("ix_search_rows_terms"), plan);
        }
    }

    private static async Task<IEnumerable<Submission>> FoundAsync(CivicStore store, string words)
    {
        var found = await store.SearchArticlesAsync(words, 10);
        return new[] { Open, Closed }.Where(s => found.Any(a => a.Document.Id == s.Document.Id));
    }
}
