using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using CivicDashboard.Web.Api;
using CivicDashboard.Web.Languages;
using CivicDashboard.Web.Tests.Samples;
using CsvHelper;

namespace CivicDashboard.Web.Tests.Api;

/// <summary>The files hold what the pages show, and more.</summary>
public sealed class DataFileTests(SampleSite site) : IClassFixture<SampleSite>
{
    private readonly HttpClient client = site.CreateClient();

    [Theory]
    [InlineData("/data/indicators/telecom-fraud-cases.csv", 11)]
    [InlineData("/data/indicators/telecom-fraud-cases.csv?region=371500", 7)]
    [InlineData("/data/indicators/telecom-fraud-cases.csv?region=", 11)]
    [InlineData("/data/indicators/p-电信诈骗案件破案率.csv", 3)]
    [InlineData("/data/indicators/grain-output.csv", 0)]
    [InlineData("/data/regions/371524.csv", 3)]
    [InlineData("/data/regions/110000.csv", 0)]
    public async Task A_csv_and_its_json_hold_the_same(string path, int rows)
    {
        var csv = await CsvAsync(path);
        using var json = JsonDocument.Parse(await client.GetStringAsync(path.Replace(".csv", ".json", StringComparison.Ordinal)));
        var objects = json.RootElement.GetProperty("observations").EnumerateArray().ToList();
        Assert.Equal((rows, rows), (csv.Count, objects.Count));
        foreach (var (row, line) in objects.Zip(csv))
            Assert.All(ExportColumns.All, c => Assert.Equal(line[c.Name], row.GetProperty(c.Name) is { ValueKind: JsonValueKind.Null } ? "" : row.GetProperty(c.Name).ToString().ToLowerIfFlag()));
    }

    [Fact]
    public async Task A_row_holds_all_that_is_known()
    {
        var row = (await CsvAsync("/data/indicators/telecom-fraud-cases.csv")).Single(r => r["as_written"] == "630余起");
        Assert.Equal(
            ("电信诈骗案件数", "371500", "聊城市", "2026-Q1", "level", "actual", "published", "630", "just_over", "630", "false", "640", "起", "聊城日报", "2026-04-16"),
            (row["indicator"], row["region_code"], row["region"], row["period"], row["measure"], row["role"], row["status"], row["value"], row["bound"],
                row["lower"], row["lower_included"], row["upper"], row["unit"], row["publisher"], row["published"]));
        Assert.Contains("630余起", row["sentence"], StringComparison.Ordinal);
        var page = await client.ReadAsync(new Uri(row["figure_url"]).AbsolutePath);
        Assert.Contains("630余起", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Excel_can_tell_that_a_csv_is_utf8_and_how_to_call_it()
    {
        using var answer = await client.GetAsync("/data/regions/371500.csv");
        Assert.Equal(Encoding.UTF8.GetPreamble(), (await answer.Content.ReadAsByteArrayAsync())[..3]);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(("attachment", "371500-聊城市.csv"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileNameStar));
    }

    [Theory]
    [InlineData("/data/indicators/telecom-fraud-cases.csv")]
    [InlineData("/data/catalogue.json")]
    [InlineData("/changes.atom")]
    [InlineData("/data/changes.json")]
    public async Task What_has_not_changed_is_not_sent_again(string path)
    {
        using var first = await client.GetAsync(path);
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(again);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (first.StatusCode, second.StatusCode));
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/data/indicators/nonsense.csv", HttpStatusCode.NotFound, "没有这个指标")]
    [InlineData("/en/data/indicators/nonsense.json", HttpStatusCode.NotFound, "There is no such indicator")]
    [InlineData("/data/regions/999999.csv", HttpStatusCode.NotFound, "没有这个代码的地区")]
    [InlineData("/data/indicators/telecom-fraud-cases.csv?region=999999", HttpStatusCode.BadRequest, "没有这个代码的地区")]
    [InlineData("/data/changes.json?since=yesterday", HttpStatusCode.BadRequest, "日期写法有误")]
    [InlineData("/data/changes.json?before=yesterday", HttpStatusCode.BadRequest, "before")]
    [InlineData("/data/changes.json?indicator=nonsense", HttpStatusCode.BadRequest, "没有这个指标")]
    [InlineData("/changes.atom?region=999999", HttpStatusCode.BadRequest, "没有这个代码的地区")]
    public async Task What_cannot_be_answered_says_why(string path, HttpStatusCode status, string why)
    {
        using var answer = await client.GetAsync(path);
        Assert.Equal(status, answer.StatusCode);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Contains(why, json.RootElement.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_catalogue_leads_to_every_file()
    {
        var rows = await CsvAsync("/data/catalogue.csv");
        var fraud = rows.Single(r => r["indicator_id"] == "telecom-fraud-cases");
        Assert.Equal(("电信诈骗案件数", "11", "false"), (fraud["name"], fraud["observations"], fraud["provisional"]));
        Assert.Equal(11, (await CsvAsync(new Uri(fraud["csv_url"]).PathAndQuery)).Count);
        Assert.Equal(rows.Count, JsonDocument.Parse(await client.GetStringAsync("/data/catalogue.json")).RootElement.GetArrayLength());
    }

    [Fact]
    public async Task Originals_come_byte_for_byte_and_are_never_shown()
    {
        var document = SampleDocuments.All[0].Document;
        using var answer = await client.GetAsync(Web.Languages.Links.Original(document.Id));
        Assert.Equal(document.Bytes, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(("attachment", "text/plain"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentType!.MediaType));
        using var missing = await client.GetAsync("/data/documents/nonsense");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public void Every_field_is_explained_in_both_languages()
    {
        var names = ExportColumns.All.Select(c => c.Name).ToHashSet();
        Assert.Equal(names, DataTexts.Of(Statistics.Language.Chinese).FieldMeanings.Keys.ToHashSet());
        Assert.Equal(names, DataTexts.Of(Statistics.Language.English).FieldMeanings.Keys.ToHashSet());
    }

    private async Task<List<IDictionary<string, string>>> CsvAsync(string path)
    {
        using var reader = new CsvReader(new StringReader((await client.GetStringAsync(path)).TrimStart('\uFEFF')), CultureInfo.InvariantCulture);
        return [.. reader.GetRecords<dynamic>().Cast<IDictionary<string, object>>().Select(r => r.ToDictionary(f => f.Key, f => (string)f.Value))];
    }
}

internal static class FlagText
{
    /// <summary>JSON's true and false as CSV writes them.</summary>
    public static string ToLowerIfFlag(this string text) => text is "True" or "False" ? text.ToLowerInvariant() : text;
}
