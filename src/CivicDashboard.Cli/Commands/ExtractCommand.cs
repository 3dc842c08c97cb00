using System.CommandLine;
using CivicDashboard.Cli.Output;
using CivicDashboard.Ingest;
using CivicDashboard.Ingest.Documents;
using CivicDashboard.Ingest.Lists;

namespace CivicDashboard.Cli.Commands;

/// <summary><c>civic extract</c>: prints the figures in documents.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = $"Documents ({DocumentReader.Kinds}), or folders of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format")
        {
            Description = "jsonl: one object a line; csv: with a line of headings; table: for reading.",
            DefaultValueFactory = _ => "table",
        };
        format.AcceptOnlyFromAmong("jsonl", "csv", "table");
        var explain = new Option<bool>("--explain") { Description = "Say of each figure, step by step, how it was read." };
        var derived = new Option<bool>("--derived") { Description = "Print also the earlier levels that stated changes imply, marked derived." };
        var command = new Command("extract", "Print the figures in documents.") { files, format, explain, derived };
        command.SetAction(line => Run(line.GetValue(files)!, line.GetValue(format)!, line.GetValue(explain), line.GetValue(derived)));
        return command;
    }

    private static int Run(string[] paths, string format, bool explain, bool derived)
    {
        var lists = CodeListFolder.Load(CivicSettings.FromEnvironment().CodeListsFolder);
        var documents = DocumentPaths.Of(paths);
        var problems = documents.Problems.ToList();
        using var output = FigureWriter.Open(format, Console.OpenStandardOutput(), explain, derived);
        foreach (var document in ExtractedDocument.All(documents.Files, lists))
        {
            if (document.Problem is { } problem)
                problems.Add(problem);
            else
                output.Write(document.File!.Facts.Name, [.. document.RowsOf(explain), .. derived ? document.ImpliedRows() : []]);
        }
        problems.ForEach(Console.Error.WriteLine);
        return problems.Count == 0 ? ExitCodes.Fine : ExitCodes.BadInput;
    }
}
