namespace CivicDashboard.Storage;

/// <summary>A backup cannot be made or put back. The message is one line for the user.</summary>
public sealed class BackupException : Exception
{
    internal BackupException(string message, Exception? inner = null) : base(message, inner)
    {
    }
}
