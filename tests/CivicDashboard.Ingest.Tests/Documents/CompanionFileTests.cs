using CivicDashboard.Extraction;
using CivicDashboard.Ingest.Documents;
using CivicDashboard.Ingest.Tests.Lists;
using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Ingest.Tests.Documents;

public sealed class CompanionFileTests
{
    private static readonly RegionList Regions = CodeListFiles.Load().Regions;

    [Fact]
    public void Without_one_only_the_name_is_known()
    {
        using var folder = new TestFolder();

        Assert.Equal(new DocumentFacts("a.txt"), CompanionFile.Read(folder["a.txt"], Regions).Value);
    }

    [Fact]
    public void Tells_what_is_known_of_a_document()
    {
        const string json = """{"published":"2026-04-16","region":"371500","publisher":"聊城日报","title":"枫桥经验","url":"https://example.org/1","genre":"news"}""";

        Assert.Equal(
            new DocumentFacts("a.txt", new LocalDate(2026, 4, 16), "371500", "聊城日报", "枫桥经验", "https://example.org/1"),
            Read(json).Value);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"published":null,"region":"","publisher":null}""")]
    [InlineData("\uFEFF{}")]
    public void Every_key_may_be_missing(string json) => Assert.Equal(new DocumentFacts("a.txt"), Read(json).Value);

    [Theory]
    [InlineData("{\n  \"region\": 371500\n}", "region is no text; put it in quotes")]
    [InlineData("{\n  \"region\": \"371500\",\n}", "a.txt.meta.json:3:1: this is no JSON")]
    [InlineData("", "a.txt.meta.json:1:1: this is no JSON")]
    [InlineData("[]", "an object in braces is expected")]
    [InlineData("{\"region\":\"999999\"}", "a.txt.meta.json: region 999999 is not in regions.csv")]
    [InlineData("{\"published\":\"16.4.2026\"}", "published 16.4.2026 is no date; write it as 2026-04-16")]
    [InlineData("{\"published\":\"2026-02-30\"}", "published 2026-02-30 is no date")]
    public void Says_what_is_wrong(string json, string message) => Assert.Contains(message, Read(json).Problem, StringComparison.Ordinal);

    private static Result<DocumentFacts> Read(string json)
    {
        using var folder = new TestFolder();
        folder.Write("a.txt.meta.json", json);
        return CompanionFile.Read(folder["a.txt"], Regions);
    }
}
