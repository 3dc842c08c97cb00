using CivicDashboard.Extraction;
using CivicDashboard.Ingest.Documents;
using CivicDashboard.Ingest.Lists;

namespace CivicDashboard.Benchmarks;

/// <summary>
/// Reads the seeds, and texts in folders named as arguments, on one core and tells how many characters a second that makes:
/// as a whole, stage by stage, for short and long texts, and for texts made to be slow.
/// </summary>
internal static class ExtractionBenchmark
{
    private const int Runs = 15;
    private const double WarmUpSeconds = 15;

    internal static int Run(IReadOnlyList<string> folders)
    {
        var lists = CodeListFolder.Load(Path.Combine(AppContext.BaseDirectory, "data"));
        var paths = DocumentPaths.Of(folders.Prepend(Seeds(AppContext.BaseDirectory)));
        if (paths.Problems is [var problem, ..])
        {
            Console.Error.WriteLine(problem);
            return 1;
        }
        var documents = paths.Files.Select(path => DocumentFile.Load(path, lists.Regions).Value).OfType<DocumentFile>().ToList();
        var normal = OfDocuments(new Extractor(lists), new StageClock(new Extractor(lists)), documents);
        TextLengths.Run(new Extractor(lists), documents);
        HostileTexts.Run(new Extractor(lists), lists, normal);
        return 0;
    }

    /// <summary>Prints the rates; answers the seconds a character.</summary>
    private static double OfDocuments(Extractor extractor, StageClock stages, List<DocumentFile> documents)
    {
        void ReadAll() => documents.ForEach(document => extractor.Read(document.Text, document.Facts));
        var characters = documents.Sum(document => document.Text.Length);
        for (var spent = 0.0; spent < WarmUpSeconds;)
            spent += ProcessorTime.Of(() =>
            {
                ReadAll();
                stages.Read(documents);
            });
        var whole = ProcessorTime.Median(Runs, ReadAll);
        Console.WriteLine($"{documents.Count} documents, {characters:N0} characters; characters a second on one core, median of {Runs} runs");
        Console.WriteLine($"  {"whole",-18}{characters / whole,12:N0}");
        foreach (var (stage, seconds) in stages.Medians(documents, Runs))
            Console.WriteLine($"  {stage.ToString().ToLowerInvariant(),-18}{characters / seconds,12:N0}");
        return whole / characters;
    }

    private static string Seeds(string folder) =>
        Path.Combine(folder, "seeds") is var seeds && Directory.Exists(seeds) ? seeds : Seeds(Path.GetDirectoryName(folder)!);
}
