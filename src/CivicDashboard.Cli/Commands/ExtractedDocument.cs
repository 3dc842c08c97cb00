using CivicDashboard.Extraction;
using CivicDashboard.Ingest;
using CivicDashboard.Ingest.Documents;
using CivicDashboard.Statistics;

namespace CivicDashboard.Cli.Commands;

/// <summary>A document with what was read in it, or the problem with it.</summary>
internal sealed record ExtractedDocument(DocumentFile? File, Reading? Reading, FileProblem? Problem)
{
    /// <summary>Reads and extracts files on all cores; they come in the order of their names.</summary>
    public static IEnumerable<ExtractedDocument> All(IReadOnlyList<string> files, CodeLists lists)
    {
        var extractor = new Extractor(lists);
        return files.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(path => Of(path, lists, extractor));
    }

    /// <summary>Its figures; none where it has a problem.</summary>
    public IEnumerable<FigureRow> RowsOf(bool explain = false) =>
        Reading is null ? [] : FigureRow.Of(File!.Facts.Name, File.Text, Reading, explain);

    /// <summary>The earlier levels that its changes imply; none where it has a problem.</summary>
    public IEnumerable<FigureRow> ImpliedRows() => Reading is null ? [] : FigureRow.Implied(File!.Facts.Name, File.Text, Reading);

    private static ExtractedDocument Of(string path, CodeLists lists, Extractor extractor)
    {
        var file = DocumentFile.Load(path, lists.Regions);
        return file.Success
            ? new ExtractedDocument(file.Value, extractor.Read(file.Value.Text, file.Value.Facts), null)
            : new ExtractedDocument(null, null, new FileProblem(path, file.Problem));
    }
}
