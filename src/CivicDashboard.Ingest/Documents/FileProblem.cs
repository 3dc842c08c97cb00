namespace CivicDashboard.Ingest.Documents;

/// <summary>A file or folder that could not be used, and why.</summary>
/// <param name="Path">As it was named.</param>
/// <param name="Message">One line: what is wrong and how to mend it.</param>
public sealed record FileProblem(string Path, string Message)
{
    /// <summary>The line to print.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
