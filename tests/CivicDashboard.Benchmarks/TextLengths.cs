using System.Text;
using CivicDashboard.Extraction;
using CivicDashboard.Ingest.Documents;

namespace CivicDashboard.Benchmarks;

/// <summary>Compares the time a character takes in a text of 100,000 characters and in one a hundred times as long.</summary>
internal static class TextLengths
{
    private const int Short = 100_000, Long = 10_000_000;

    internal static void Run(Extractor extractor, List<DocumentFile> documents)
    {
        var (few, many) = (Make(documents, Short), Make(documents, Long));
        var brief = ProcessorTime.Median(15, () => extractor.Read(few, new("short.txt"))) / few.Length;
        var full = ProcessorTime.Median(3, () => extractor.Read(many, new("long.txt"))) / many.Length;
        Console.WriteLine($"{few.Length:N0} characters: {brief * 1e9:N0} ns each; {many.Length:N0}: {full * 1e9:N0} ns each; ratio {full / brief:0.00}");
    }

    /// <summary>The documents over and over with other numbers, so that nothing is a passage printed twice.</summary>
    private static string Make(List<DocumentFile> documents, int length)
    {
        var (text, random) = (new StringBuilder(), new Random(1));
        for (var i = 0; text.Length < length; i++)
        {
            var count = 0;
            foreach (var line in documents[i % documents.Count].Text.Split('\n'))
                text.Append(line.Contains('，') ? line.Insert(line.IndexOf('，') + 1, $"第{i}篇第{++count}段，") : Varied(line, random)).Append('\n');
            text.Append('\n');
        }
        return text.ToString(0, length);
    }

    private static string Varied(string line, Random random) =>
        string.Concat(line.Select(c => c is >= '3' and <= '9' ? (char)random.Next('3', '9') : c));
}
