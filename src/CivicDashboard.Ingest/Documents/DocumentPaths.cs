using System.IO.Enumeration;

namespace CivicDashboard.Ingest.Documents;

/// <summary>Files and folders that someone named → the document files meant, in order of their names within each folder.</summary>
/// <param name="Files">Paths of documents.</param>
/// <param name="Problems">Paths that lead to none.</param>
public sealed record DocumentPaths(IReadOnlyList<string> Files, IReadOnlyList<FileProblem> Problems)
{
    /// <summary>Looks into folders and what lies below them; companions, hidden files and links to folders are passed over.</summary>
    public static DocumentPaths Of(IEnumerable<string> paths)
    {
        var (files, problems) = (new List<string>(), new List<FileProblem>());
        foreach (var path in paths)
        {
            try
            {
                files.AddRange(Expand(path));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problems.Add(new FileProblem(path, e.Message));
            }
        }
        return new DocumentPaths(files, problems);
    }

    private static string[] Expand(string path)
    {
        if (!Directory.Exists(path))
            return File.Exists(path) ? [path] : throw new FileNotFoundException("there is no such file or folder");
        string[] files = [.. FilesBelow(path).Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw new FileNotFoundException($"the folder holds no documents ({DocumentReader.Kinds})");
    }

    private static FileSystemEnumerable<string> FilesBelow(string folder) =>
        new(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !IsHidden(ref entry)
                && !entry.FileName.EndsWith(CompanionFile.Extension, StringComparison.OrdinalIgnoreCase),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsHidden(ref entry) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    private static bool IsHidden(ref FileSystemEntry entry) => entry.FileName.StartsWith('.');
}
