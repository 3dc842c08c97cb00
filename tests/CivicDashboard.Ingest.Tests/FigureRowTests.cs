using CivicDashboard.Extraction;
using CivicDashboard.Statistics;

namespace CivicDashboard.Ingest.Tests;

public sealed class FigureRowTests
{
    private static readonly Figure Settled = new()
    {
        Start = 4,
        End = 9,
        Article = 0,
        ArticleStart = 0,
        ArticleEnd = 5,
        Text = "100余件",
        Quote = "受理“各类”纠纷100余件。",
        Quantity = new(100m, null, "件", Bound.JustOver),
        Measure = Measure.Level,
        Role = Role.Actual,
        Indicator = "受理矛盾纠纷数",
        IndicatorId = "disputes-received",
        RegionCode = "371502",
        Place = "利民社区",
        Certain = true,
        Steps = ["余 says a little more"],
    };

    [Fact]
    public void A_line_of_JSON_has_all_keys_in_order_and_readable_Chinese() =>
        Assert.Equal(
            """{"doc":"002.txt","start":4,"end":9,"text":"100余件","value":100,"high":null,"unit":"件","bound":"just_over","measure":"level","base":null"""
            + ""","role":"actual","indicator":"受理矛盾纠纷数","indicatorId":"disputes-received","region":"371502","place":"利民社区","period":null,"certain":true,"quote":"受理“各类”纠纷100余件。","article":"枫桥经验"}""",
            JsonLines.Write(RowOf("受理纠纷100余件", Settled)));

    [Fact]
    public void Steps_are_told_when_asked_for() =>
        Assert.EndsWith(""","article":"枫桥经验","steps":["余 says a little more"]}""", JsonLines.Write(RowOf("受理纠纷100余件", Settled, explain: true)), StringComparison.Ordinal);

    [Theory]
    [InlineData("12.50", "12.5")]
    [InlineData("2144400.00", "2144400")]
    [InlineData("0.0000001", "0.0000001")]
    [InlineData("123456789012345678", "123456789012345678")]
    [InlineData("-3.10", "-3.1")]
    public void Numbers_are_plain(string value, string written)
    {
        var row = RowOf("受理纠纷100余件", Settled with { Quantity = new(decimal.Parse(value), decimal.Parse(value), "件", Bound.Range) });

        Assert.Contains($"\"value\":{written},\"high\":{written},", JsonLines.Write(row), StringComparison.Ordinal);
    }

    /// <summary>𠮷 is one character and two UTF-16 code units.</summary>
    [Fact]
    public void Offsets_count_characters()
    {
        var row = RowOf("𠮷𠮷100余件𠮷", Settled);

        Assert.Equal((2, 7), (row.Start, row.End));
    }

    [Fact]
    public void What_was_written_can_be_read()
    {
        using var folder = new TestFolder();
        var row = RowOf("受理纠纷100余件", Settled with { Period = ReferencePeriod.Quarter(2024, 2), Base = ReferencePeriod.Year(2023) });

        Assert.Equal([row], JsonLines.Read<FigureRow>(folder.Write("a.jsonl", JsonLines.Write(row) + "\n\n")));
        Assert.Equal(("2024-Q2", "2023"), (row.Period, row.Base));
    }

    [Theory]
    [InlineData("{\"doc\":\"a\",\"start\":1,\"end\":2}\n{\"doc\":")]
    [InlineData("\n{\"doc\":\"a\"}")]
    [InlineData("\nnull")]
    public void A_bad_line_is_named(string content)
    {
        using var folder = new TestFolder();

        var fault = Assert.Throws<FormatException>(() => JsonLines.Read<FigureRow>(folder.Write("a.jsonl", content)));

        Assert.StartsWith($"{folder["a.jsonl"]}:2: ", fault.Message, StringComparison.Ordinal);
    }

    private static FigureRow RowOf(string text, Figure figure, bool explain = false) =>
        FigureRow.Of("002.txt", text, new Reading(null, false, [new(0, "枫桥经验", null, null, text)], [figure]), explain).Single();
}
