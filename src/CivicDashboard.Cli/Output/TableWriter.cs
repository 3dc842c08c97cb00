using CivicDashboard.Ingest;
using Spectre.Console;

namespace CivicDashboard.Cli.Output;

/// <summary>A table a document, as wide as the terminal, for people to read.</summary>
internal sealed class TableWriter : FigureWriter
{
    private const int WidthOfFiles = 200;
    private const int WidthOfCodes = 12;
    private static readonly string[] Headings = ["figure", "value", "unit", "bound", "measure", "role", "indicator", "region", "period", ""];
    private readonly StreamWriter writer;
    private readonly IAnsiConsole console;

    public TableWriter(StreamWriter writer)
    {
        this.writer = writer;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        });
        console.Profile.Width = Console.IsOutputRedirected ? WidthOfFiles : Console.WindowWidth;
    }

    /// <inheritdoc/>
    public override void Write(string document, IReadOnlyList<FigureRow> rows)
    {
        var table = new Table { Border = TableBorder.Simple, Title = new TableTitle(Markup.Escape($"{document}: {rows.Count(row => !row.Derived)} figures")) };
        table.AddColumns([.. Headings.Select(heading => new TableColumn(heading))]);
        table.Columns[1].RightAligned();
        foreach (var row in rows)
            table.AddRow(Cells(row).Select(cell => new Text(cell ?? "")));
        console.Write(table);
        foreach (var row in rows.Where(row => row.Steps is not null))
            Explain(row);
    }

    /// <summary>The figure, and under it a line for each step: its code, and the words that it stands on.</summary>
    private void Explain(FigureRow row)
    {
        writer.WriteLine($"{row.Text} at {row.Start}: {row.Indicator}{(row.Certain ? "" : " (to review)")}");
        foreach (var step in row.Steps!)
        {
            var code = step.Split(' ')[0];
            writer.WriteLine($"    {code,-WidthOfCodes}{step[code.Length..]}");
        }
    }

    /// <inheritdoc/>
    public override void Dispose() => writer.Dispose();

    private static string?[] Cells(FigureRow row) =>
    [
        row.Text, row.High is null ? row.Value?.ToString() : $"{row.Value}–{row.High}", row.Unit, row.Bound, row.Measure, row.Role,
        row.Indicator, row.Place is null ? row.Region : $"{row.Region} {row.Place}", row.Period,
        (row.Derived, row.Certain) switch
        {
            (false, true) => "",
            (false, false) => "to review",
            (true, true) => "derived",
            (true, false) => "derived, to review",
        },
    ];
}
