using CivicDashboard.Storage.Search;

namespace CivicDashboard.Storage.Writing;

/// <summary>
/// What is to be written, in its order. Nothing of it is there before it is sent, and then all together: a writer keeps the others
/// waiting, and would spend most of that time on the way to the server and back.
/// </summary>
internal abstract class Writes
{
    /// <summary>New rows.</summary>
    public abstract void Insert<TRow>(IReadOnlyList<TRow> rows) where TRow : class;

    /// <summary>Rows; of those whose key is taken, the row that is there changes as told.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="update">What follows <c>ON CONFLICT (key) DO UPDATE SET</c>.</param>
    public abstract void Merge<TRow>(IReadOnlyList<TRow> rows, string update) where TRow : class;

    /// <summary>The terms of rows, so that they are found by them.</summary>
    public abstract void Index(IReadOnlyList<ISearchable> rows);

    /// <summary>Writes it; what comes later is sent the next time.</summary>
    public abstract Task SendAsync(CancellationToken cancel);
}
