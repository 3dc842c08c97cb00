using System.Net;
using CivicDashboard.Web.Tests.Samples;

namespace CivicDashboard.Web.Tests;

/// <summary>On one machine.</summary>
public sealed class SqlitePageTests(SampleSite site) : PageTests(site), IClassFixture<SampleSite>;

/// <summary>On PostgreSQL, whose answers, unlike SQLite's, a page has to wait for.</summary>
public sealed class PostgresPageTests(PostgresSite site) : PageTests(site), IClassFixture<PostgresSite>;

/// <summary>Every page in both languages: it is there, and it says what it must.</summary>
public abstract class PageTests(SampleSite site)
{
    private const int MostBytes = 100 * 1024;

    private readonly HttpClient client = site.CreateClient();

    public static TheoryData<string, string, string> Pages => new()
    {
        { "/", "630余起", "just over 630 cases" },
        { "/indicators", "电信诈骗案件数", "Telecom fraud cases" },
        { "/indicators?q=诈骗", "电信诈骗案件数", "Telecom fraud cases" },
        { "/indicators?theme=elderly-care", "尚无数据", "no data yet" },
        { "/indicators/telecom-fraud-cases", "2026年第一季度", "Q1 2026" },
        { "/indicators/elderly-canteens", "20—30家", "20–30" },
        { "/indicators/elderly-canteens", "时间未注明", "time not stated" },
        { "/indicators/grain-output", "目前还没有任何数据", "Nothing is known of this indicator yet" },
        { "/regions", "东昌府区", "东昌府区" },
        { "/regions/371500", "地级地区", "A city" },
        { "/regions/371502", "1.2万余件", "just over 12,000 cases" },
        { "/regions/110000", "还没有报道", "No report gives a figure" },
        { "/briefing/371500?month=2026-04", "聊城市2026年4月简报", "briefing, Apr 2026" },
        { "/briefing/371500?month=1999-01", "没有给出这里的新数字", "no new figure" },
        { "/compare", "空缺表示没有见到报告", "does not mean zero" },
        { "/compare?indicator=telecom-fraud-cases&within=371500", "时期不同", "different periods" },
        { "/articles", "织密平安网 守护万家灯火", "date not known" },
        { "/articles?q=鲁西", "共 1 篇文章", "1 article" },
        { "/articles?publisher=青岛日报", "走访鲁西见闻", "Published from" },
        { "/articles?from=2026-05-01&to=2026-04-01", "起始日期晚于结束日期", "lies behind the last one" },
        { "/articles?publisher=无此报", "没有符合条件的文章", "No article matches" },
        { "/changes", "新发布", "Published" },
        { "/changes?since=tomorrow", "日期写法有误", "That is no date" },
        { "/changes?since=2099-01-01", "没有变动", "Nothing changed" },
        { "/changes?region=371524", "东阿县", "东阿县" },
        { "/data", "不用注册", "No account" },
        { "/accessibility", "WCAG", "WCAG" },
        { "/privacy", "不设 Cookie", "set no cookies" },
        { "/search?q=东阿", "东阿县", "东阿县" },
        { "/search", "输入指标", "Enter words" },
        { "/method", "数字是怎样读出来的", "How figures are read" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Says_what_it_must_in_both_languages(string path, string chinese, string english)
    {
        foreach (var (root, tag, words) in new[] { ("", "zh-Hans", chinese), ("/en", "en", english) })
        {
            var page = await client.ReadAsync(root + path);
            Assert.Equal(tag, page.DocumentElement.GetAttribute("lang"));
            Assert.Contains(words, page.Body!.Words());
            Assert.NotEmpty(page.Title!);
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Single(page.QuerySelectorAll("main"));
        }
    }

    [Theory]
    [InlineData("/nonsense")]
    [InlineData("/indicators/nonsense")]
    [InlineData("/regions/999999")]
    [InlineData("/briefing/999999")]
    [InlineData("/articles/nonsense")]
    [InlineData("/figures/nonsense")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        Assert.Contains("没有这一页", (await client.ReadAsync(path, HttpStatusCode.NotFound)).Body!.Words());
        var english = await client.ReadAsync("/en" + path, HttpStatusCode.NotFound);
        Assert.Contains("There is no such page", english.Body!.Words());
        Assert.Equal(path, english.QuerySelector("a.language")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/indicators?page=abc")]
    [InlineData("/indicators?page=-5&theme=%00")]
    [InlineData("/indicators/telecom-fraud-cases?page=99999999999")]
    [InlineData("/articles?page=2147483647&q=%00")]
    [InlineData("/search?q=%00%ED%A0%80%F0%9F%98%80")]
    [InlineData("/search?q=%25_'%22")]
    [InlineData("/briefing/371500?month=%00")]
    [InlineData("/articles?publisher=%00&from=2026-13-99&to=x&region=%00")]
    [InlineData("/changes?since=%00&before=x&region=%00&indicator=%00")]
    [InlineData("/changes?since=0001-01-01&before=9999-12-31T23:59:59Z")]
    [InlineData("/compare?indicator=nonsense&within=nonsense")]
    public async Task Odd_addresses_are_no_fault(string path) => await client.ReadAsync(path);

    [Fact]
    public async Task The_language_is_found_whatever_its_letters() =>
        Assert.Equal("en", (await client.ReadAsync("/EN/indicators")).DocumentElement.GetAttribute("lang"));

    [Fact]
    public async Task A_page_can_be_asked_for_without_its_body()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/indicators");
        using var answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Walks from the overview over every link within the site: none is broken, and no page is too heavy.</summary>
    [Theory]
    [InlineData("/")]
    [InlineData("/en/")]
    public async Task Every_link_leads_somewhere(string start)
    {
        var (waiting, seen) = (new Queue<string>([start]), new HashSet<string> { start });
        while (waiting.TryDequeue(out var path))
        {
            var page = await client.ReadAsync(path);
            Assert.True(page.Source.Length <= MostBytes, $"{path} is {page.Source.Length:N0} characters long.");
            foreach (var link in page.Links("main a[href^='/']:not([download])").Select(l => l.Split('#')[0]))
                if (seen.Add(link))
                    waiting.Enqueue(link);
        }
        Assert.InRange(seen.Count, 60, 4000);
    }
}
