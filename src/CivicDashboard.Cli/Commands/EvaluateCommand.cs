using System.CommandLine;
using CivicDashboard.Ingest;
using CivicDashboard.Ingest.Documents;
using CivicDashboard.Ingest.Evaluation;
using CivicDashboard.Ingest.Lists;

namespace CivicDashboard.Cli.Commands;

/// <summary><c>civic evaluate</c>: scores extracted figures against gold.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var gold = new Argument<string>("GOLD") { Description = "Gold figures, one JSON object a line." };
        var inputs = new Argument<string[]>("PREDICTED|FILE")
        {
            Description = "Figures as `civic extract --format jsonl` prints them (.jsonl), or documents or folders to extract now.",
            Arity = ArgumentArity.OneOrMore,
        };
        var texts = new Option<string?>("--texts") { Description = "Folder of the documents that gold speaks of; needed with PREDICTED." };
        var misses = new Option<int>("--misses") { Description = "Print so many misses, wrong fields and false alarms." };
        var command = new Command("evaluate", "Score extracted figures against gold.") { gold, inputs, texts, misses };
        command.Validators.Add(line =>
        {
            if (line.GetValue(texts) is null && line.GetValue(inputs)!.All(IsPredictions))
                line.AddError("--texts is missing: name the folder of the documents that gold speaks of.");
        });
        command.SetAction(line => Run(line.GetValue(gold)!, line.GetValue(inputs)!, line.GetValue(texts), line.GetValue(misses)));
        return command;
    }

    private static int Run(string goldPath, string[] inputs, string? texts, int misses)
    {
        var gold = JsonLines.Read<GoldRow>(goldPath);
        var documents = DocumentPaths.Of(inputs.Where(input => !IsPredictions(input)));
        var problems = documents.Problems.ToList();
        List<FigureRow> predicted = [.. inputs.Where(IsPredictions).SelectMany(JsonLines.Read<FigureRow>)];
        foreach (var document in Extract(documents.Files))
        {
            predicted.AddRange(document.RowsOf());
            if (document.Problem is { } problem)
                problems.Add(problem);
        }
        var score = Scorer.Score(gold, predicted, doc => TextOf(doc, texts, documents.Files));
        foreach (var line in ScoreReport.Lines(score, misses))
            Console.WriteLine(line);
        problems.ForEach(Console.Error.WriteLine);
        return problems.Count == 0 ? ExitCodes.Fine : ExitCodes.BadInput;
    }

    private static IEnumerable<ExtractedDocument> Extract(IReadOnlyList<string> files) =>
        files.Count == 0 ? [] : ExtractedDocument.All(files, CodeListFolder.Load(CivicSettings.FromEnvironment().CodeListsFolder));

    /// <summary>The text of a gold document: in the folder named for it, else among the documents extracted or beside them.</summary>
    private static string TextOf(string doc, string? texts, IReadOnlyList<string> files)
    {
        var path = texts is not null
            ? Path.Combine(texts, doc)
            : files.FirstOrDefault(f => Path.GetFileName(f) == doc) ?? Path.Combine(Path.GetDirectoryName(files[0]) ?? "", doc);
        var bytes = DocumentFile.LoadBytes(path);
        if (!bytes.Success)
            throw new FormatException($"{path}: {bytes.Problem}");
        var text = DocumentReader.Read(path, bytes.Value);
        return text.Success ? text.Value : throw new FormatException($"{path}: {text.Problem}");
    }

    private static bool IsPredictions(string path) => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
}
