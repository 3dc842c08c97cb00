using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Storage;

/// <summary>Where the store is, and for whom it is opened.</summary>
/// <param name="ConnectionString">Setting <c>ConnectionStrings__Civic</c>: a PostgreSQL database; empty for SQLite.</param>
/// <param name="DataFolder">Setting <c>Civic__DataFolder</c>: where SQLite's <c>civic.db</c> stands.</param>
public sealed record StoreOptions(string? ConnectionString, string DataFolder)
{
    /// <summary>The strictest tier that the reader may see.</summary>
    public AccessTier Clearance { get; init; } = AccessTier.Public;

    /// <summary>Tells the vintages; by default the clock of the database, which is one for all machines that write to it.</summary>
    public IClock? Clock { get; init; }
}
