using NodaTime;

namespace CivicDashboard.Storage.Engines;

/// <summary>Knows at any moment how far the store has come, without a query each time: what was made of it before is still right as long as that stands.</summary>
internal abstract class VintageWatch : IDisposable
{
    /// <summary>The vintage of the latest change that can be read; the beginning of 1970 where there is none, null while it cannot be known.</summary>
    public abstract Instant? Vintage { get; }

    public abstract void Dispose();
}
