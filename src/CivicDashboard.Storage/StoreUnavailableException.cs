namespace CivicDashboard.Storage;

/// <summary>The database cannot be used. The message is one line for the user: what is wrong, the setting, and what to do.</summary>
public sealed class StoreUnavailableException : Exception
{
    internal StoreUnavailableException(string message, Exception? inner = null) : base(message, inner)
    {
    }
}
