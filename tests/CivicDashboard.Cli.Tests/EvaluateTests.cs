namespace CivicDashboard.Cli.Tests;

public sealed class EvaluateTests : IDisposable
{
    private const string Article = "调解室受理各类矛盾纠纷100余件。";
    private const string Gold = """{"doc":"a.txt","quote":"矛盾纠纷100余件","text":"100余件","value":100,"unit":"件","bound":"just_over","measure":"level","role":"actual","keys":["纠纷"],"region":"371500"}""";
    private const string Predicted = """{"doc":"a.txt","start":11,"end":16,"value":100,"unit":"件","bound":"just_over","measure":"level","role":"actual","indicator":"纠纷","region":null}""";
    private readonly CivicProgram civic = new();

    public void Dispose() => civic.Dispose();

    [Fact]
    public async Task Scores_predictions()
    {
        civic.Write("a.txt", Article);

        var (code, output, errors) = await civic.RunAsync(
            "evaluate", civic.Write("gold.jsonl", Gold), civic.Write("predicted.jsonl", Predicted), "--texts", civic.Folder, "--misses", "1");

        Assert.Equal((0, ""), (code, errors));
        Assert.StartsWith("wrong a.txt 矛盾纠纷100余件 [100余件] wrong: region (want 371500) got {", output, StringComparison.Ordinal);
        Assert.Contains("\n  region     0/1 = 0.000\n", output, StringComparison.Ordinal);
        Assert.EndsWith("\nF1 right=0.000 found=1.000\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extracts_documents_on_the_fly()
    {
        var (code, output, errors) = await civic.RunAsync("evaluate", civic.Write("gold.jsonl", Gold), civic.Write("a.txt", Article));

        Assert.Equal((0, ""), (code, errors));
        Assert.EndsWith("found=1.000\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "gold.jsonl:1: ")]
    [InlineData("""{"doc":"b.txt","quote":"1","text":"1","role":"actual"}""", "b.txt: it cannot be read: ")]
    [InlineData("""{"doc":"a.txt","quote":"矛盾99件","text":"99件","role":"actual"}""", "gold quote not in a.txt: 矛盾99件")]
    public async Task Gold_that_cannot_be_used_is_said_in_one_line(string gold, string message)
    {
        var (code, _, errors) = await civic.RunAsync("evaluate", civic.Write("gold.jsonl", gold), civic.Write("a.txt", Article));

        Assert.Equal(1, code);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.Single(errors.TrimEnd('\n').Split('\n'));
    }
}
