namespace CivicDashboard.Cli.Tests;

public sealed class IngestTests : IDisposable
{
    private readonly CivicProgram civic = new();

    public void Dispose() => civic.Dispose();

    [Fact]
    public async Task Stores_a_folder_once()
    {
        var first = await civic.RunAsync("ingest", CivicProgram.Seeds);
        var second = await civic.RunAsync("ingest", CivicProgram.Seeds);

        Assert.Equal((0, ""), (first.ExitCode, first.Errors));
        Assert.StartsWith("5 documents added with ", first.Output, StringComparison.Ordinal);
        Assert.Equal((0, "0 documents added with 0 figures, 5 stored before, 0 with problems\n"), (second.ExitCode, second.Output));
    }

    [Fact]
    public async Task Bad_files_give_a_line_each_and_the_rest_is_stored()
    {
        civic.Write("in/a.txt", "受理纠纷12件。");
        civic.Write("in/b.txt", "\0\0");
        civic.Write("in/c.txt", "受理纠纷13件。");
        civic.Write("in/c.txt.meta.json", "{\"region\":1}");

        var (code, output, errors) = await civic.RunAsync("ingest", Path.Combine(civic.Folder, "in"));

        Assert.Equal(1, code);
        Assert.EndsWith(", 0 stored before, 2 with problems\n", output, StringComparison.Ordinal);
        Assert.Equal(
            [
                $"{civic.Folder}/in/b.txt: this is a binary file and no text; give the article as text, HTML, DOCX or PDF",
                $"{civic.Folder}/in/c.txt: c.txt.meta.json: region is no text; put it in quotes",
                "",
            ],
            errors.Split('\n'));
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_said_with_its_setting()
    {
        civic.Settings["ConnectionStrings__Civic"] = "Host=127.0.0.1;Port=1;Database=civic;Username=civic";

        var (code, _, errors) = await civic.RunAsync("ingest", CivicProgram.Seeds);

        Assert.Equal(1, code);
        Assert.Contains("ConnectionStrings__Civic", errors, StringComparison.Ordinal);
        Assert.Single(errors.TrimEnd('\n').Split('\n'));
    }
}
