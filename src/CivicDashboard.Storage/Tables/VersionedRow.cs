using NodaTime;

namespace CivicDashboard.Storage.Tables;

/// <summary>
/// A row that is never changed: it stands from the vintage of the change that wrote it until that of the change that took its place
/// or ended it. The database itself refuses anything else.
/// </summary>
internal abstract class VersionedRow
{
    /// <summary>That of the change which writes it: given to the row when it is written.</summary>
    public Instant Vintage { get; set; }

    /// <summary>Null while it stands; set once.</summary>
    public Instant? Until { get; init; }
}

internal static class Standing
{
    /// <summary>The rows that stood at a time; now where it is null.</summary>
    public static IQueryable<TRow> At<TRow>(this IQueryable<TRow> rows, Instant? asOf) where TRow : VersionedRow => asOf is { } then
        ? rows.Where(r => r.Vintage <= then && (r.Until == null || r.Until > then))
        : rows.Where(r => r.Until == null);
}
