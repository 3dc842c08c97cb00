namespace CivicDashboard.Ingest.Lists;

/// <summary>A code list that cannot be used. The message is one line: file, line, what is wrong, how to mend it.</summary>
public sealed class CodeListException : Exception
{
    /// <summary>A fault at a line of a file.</summary>
    public CodeListException(string file, long line, string fault) : base($"{file}:{line}: {fault}")
    {
    }

    /// <summary>A fault of a whole file or folder.</summary>
    public CodeListException(string message) : base(message)
    {
    }
}
