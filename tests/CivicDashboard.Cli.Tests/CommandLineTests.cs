namespace CivicDashboard.Cli.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly CivicProgram civic = new();

    public void Dispose() => civic.Dispose();

    [Theory]
    [InlineData("--help", "extract", "evaluate", "ingest")]
    [InlineData("extract --help", "FILE", "--format", "--explain")]
    [InlineData("evaluate --help", "GOLD", "PREDICTED", "--texts", "--misses")]
    [InlineData("ingest --help", "PATH", ".pdf")]
    [InlineData("work --help", "--drain", "Civic__Workers")]
    [InlineData("jobs --help", "retry")]
    [InlineData("reprocess --help", "--dry-run", "--document")]
    [InlineData("jobs retry --help", "ID", "all")]
    [InlineData("backup --help", "FILE")]
    [InlineData("restore --help", "FILE", "empty")]
    public async Task Help_names_what_there_is(string line, params string[] words)
    {
        var (code, output, errors) = await civic.RunAsync(line.Split(' '));

        Assert.Equal((0, ""), (code, errors));
        Assert.All(words, word => Assert.Contains(word, output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "Required command was not provided.")]
    [InlineData("read a.txt", "'read'")]
    [InlineData("extract", "Required argument missing for command: 'extract'.")]
    [InlineData("extract a.txt --format xml", "'xml' not recognized")]
    [InlineData("evaluate gold.jsonl predicted.jsonl", "--texts is missing")]
    [InlineData("evaluate gold.jsonl a.txt --misses many", "'many'")]
    [InlineData("jobs retry", "Required argument missing")]
    [InlineData("jobs retry none", "'none' is no job; give its number, or all.")]
    public async Task What_cannot_be_understood_is_usage(string line, string message)
    {
        var (code, _, errors) = await civic.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, code);
        Assert.Contains(message, errors, StringComparison.Ordinal);
    }
}
