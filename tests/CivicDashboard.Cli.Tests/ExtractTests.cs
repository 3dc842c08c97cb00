using System.Text.Json;

namespace CivicDashboard.Cli.Tests;

public sealed class ExtractTests : IDisposable
{
    private const string Article = "𠮷田镇调解室受理各类矛盾纠纷100余件，办结率超95%。\n";
    private readonly CivicProgram civic = new();

    public void Dispose() => civic.Dispose();

    [Fact]
    public async Task Prints_a_JSON_object_a_line()
    {
        var (code, output, errors) = await civic.RunAsync("extract", civic.Write("a.txt", Article), "--format", "jsonl");

        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal((0, "", 2), (code, errors, lines.Length));
        Assert.StartsWith("""{"doc":"a.txt","start":14,"end":19,"text":"100余件","value":100,"high":null,"unit":"件","bound":"just_over",""", lines[0], StringComparison.Ordinal);
        Assert.All(lines, line => JsonDocument.Parse(line));
    }

    [Fact]
    public async Task Prints_a_table_of_comma_separated_values()
    {
        var (code, output, _) = await civic.RunAsync("extract", civic.Write("a,1.txt", Article), "--format", "csv");

        var lines = output.Split("\r\n");
        Assert.Equal(0, code);
        Assert.Equal("doc,start,end,text,value,high,unit,bound,measure,base,role,indicator,indicatorId,region,place,period,certain,quote,article", lines[0]);
        Assert.StartsWith("\"a,1.txt\",14,19,100余件,100,,件,just_over,", lines[1], StringComparison.Ordinal);
        Assert.Equal(["", ""], [lines[^1], string.Concat(lines[3..])]);
    }

    [Theory]
    [InlineData("csv", "quote,article,derived\r\n", ",true\r\n")]
    [InlineData("table", "a.txt: 2 figures", "derived")]
    public async Task Implied_levels_are_marked_in_tables(string format, string heading, string mark)
    {
        var (_, output, _) = await civic.RunAsync("extract", civic.Write("a.txt", "2024年，聊城市受理案件112件，比上年增加12件。"), "--format", format, "--derived");

        Assert.Contains(heading, output, StringComparison.Ordinal);
        Assert.Single(output.Split('\n'), line => (line + "\n").Contains(mark, StringComparison.Ordinal) && line.Contains("100", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData]
    [InlineData("--explain")]
    [InlineData("--derived")]
    [InlineData("--derived", "--explain")]
    public async Task Values_stand_under_their_headings(params string[] options)
    {
        var (_, output, _) = await civic.RunAsync(["extract", civic.Write("a.txt", Article), "--format", "csv", .. options]);

        var lines = output.TrimEnd().Split("\r\n");
        Assert.All(lines, line => Assert.Equal(lines[0].Count(c => c == ','), line.Count(c => c == ',')));
    }

    /// <summary>A Chinese character is two columns wide on a terminal: columns begin below each other all the same.</summary>
    [Fact]
    public async Task Prints_a_table_for_people()
    {
        var (code, output, _) = await civic.RunAsync("extract", civic.Write("a.txt", Article));

        var lines = output.Split('\n');
        var heading = lines.Single(line => line.Contains("bound", StringComparison.Ordinal));
        var row = lines.Single(line => line.Contains("just_over", StringComparison.Ordinal));
        Assert.Equal(0, code);
        Assert.Contains("a.txt: 2 figures", output, StringComparison.Ordinal);
        Assert.Equal(WidthBefore(heading, "bound"), WidthBefore(row, "just_over"));
        Assert.DoesNotContain('\e', output);
    }

    [Fact]
    public async Task Explains_how_a_figure_was_read()
    {
        var (_, output, _) = await civic.RunAsync("extract", civic.Write("a.txt", Article), "--format", "jsonl", "--explain");

        Assert.All(output.TrimEnd('\n').Split('\n'), line => Assert.NotEqual(0, JsonDocument.Parse(line).RootElement.GetProperty("steps").GetArrayLength()));
    }

    [Fact]
    public async Task Prints_implied_levels_where_asked()
    {
        const string text = "2024年，聊城市受理案件112件，比上年增加12件；实现地区生产总值626.9亿元，同比增长2%。\n";

        var (_, stated, _) = await civic.RunAsync("extract", civic.Write("a.txt", text), "--format", "jsonl");
        var (_, output, _) = await civic.RunAsync("extract", civic.Write("a.txt", text), "--format", "jsonl", "--derived");

        Assert.DoesNotContain("derived", stated, StringComparison.Ordinal);
        Assert.StartsWith(stated, output, StringComparison.Ordinal);
        Assert.Equal(
            ["12件 100 件 exact level 2023 True", "2% 61150000000–61770000000 元 range level 2023 True"],
            output[stated.Length..].TrimEnd('\n').Split('\n').Select(Spell));
    }

    private static string Spell(string line)
    {
        var row = JsonDocument.Parse(line).RootElement;
        var value = $"{row.GetProperty("value")}" + (row.GetProperty("high").ValueKind == JsonValueKind.Null ? "" : $"–{row.GetProperty("high")}");
        return $"{row.GetProperty("text")} {value} {row.GetProperty("unit")} {row.GetProperty("bound")} {row.GetProperty("measure")} {row.GetProperty("period")} {row.GetProperty("derived")}";
    }

    [Fact]
    public async Task Explains_for_people_line_by_line()
    {
        var (_, output, _) = await civic.RunAsync("extract", civic.Write("a.txt", "2024年，聊城市受理矛盾纠纷100件，调解成功50件，调解成功率超75%。"), "--explain");

        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Contains("超75% at 33: 调解成功率 (to review)", lines);
        Assert.Contains("    subject      调解成功率", lines);
        Assert.Contains("    contradicts  100件、50件", lines);
    }

    [Fact]
    public async Task Bad_input_gives_a_line_each_and_the_rest_is_printed()
    {
        civic.Write("in/a.txt", "");
        civic.Write("in/b.txt", Article);

        var (code, output, errors) = await civic.RunAsync("extract", Path.Combine(civic.Folder, "in"), Path.Combine(civic.Folder, "gone"), "--format", "jsonl");

        Assert.Equal((1, 2), (code, output.TrimEnd('\n').Split('\n').Length));
        Assert.Equal(
            [$"{civic.Folder}/gone: there is no such file or folder", $"{civic.Folder}/in/a.txt: the file is empty", ""],
            errors.Split('\n'));
    }

    [Fact]
    public async Task Bad_code_lists_are_said_in_one_line()
    {
        civic.Settings["Civic__CodeLists"] = civic.Folder;

        var (code, _, errors) = await civic.RunAsync("extract", civic.Write("a.txt", Article));

        Assert.Equal(1, code);
        Assert.Equal($"{civic.Folder}/regions.csv is missing: restore it, or set Civic__CodeLists to the folder that holds the code lists\n", errors);
    }

    private static int WidthBefore(string line, string word) =>
        line[..line.IndexOf(word, StringComparison.Ordinal)].Sum(c => c >= '一' && c <= '鿿' ? 2 : 1);
}
