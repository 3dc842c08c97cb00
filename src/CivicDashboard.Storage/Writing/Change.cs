using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Engines;
using CivicDashboard.Storage.Search;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CivicDashboard.Storage.Writing;

/// <summary>
/// One change being written, within a transaction that holds the writers' lock. All its rows carry its vintage. What ends, ends at
/// once; what is added is sent together at the end, or before something is read that depends on it.
/// </summary>
internal sealed class Change
{
    private readonly Writes writes;

    private Change(CivicDb db, Engine engine, Instant vintage, CancellationToken cancel) =>
        (Db, Engine, Vintage, Cancel, writes) = (db, engine, vintage, cancel, engine.WritesTo(db));

    public CivicDb Db { get; }

    public Engine Engine { get; }

    public Instant Vintage { get; }

    public CancellationToken Cancel { get; }

    /// <summary>
    /// Enters a change into the book and makes it. Vintages are in the order of the commits, because the lock is held until then: what
    /// was asked about a time once is answered the same for ever.
    /// </summary>
    public static async Task<Instant> MakeAsync(
        CivicDb db, Engine engine, ChangeKind kind, string who, string why, string? documentId, Func<Change, Task> make, CancellationToken cancel)
    {
        var change = new Change(db, engine, await engine.NextVintageAsync(db, cancel), cancel);
        change.Add([new ChangeRow { Vintage = change.Vintage, Kind = kind, Who = who, Why = why, DocumentId = documentId }]);
        await make(change);
        await change.SendAsync();
        return change.Vintage;
    }

    /// <summary>Writes new rows.</summary>
    public void Add<TRow>(IReadOnlyList<TRow> rows) where TRow : class
    {
        foreach (var version in rows.OfType<VersionedRow>())
            version.Vintage = Vintage;
        writes.Insert(rows);
        if (rows is IReadOnlyList<ISearchable> searchable)
            writes.Index(searchable);
    }

    /// <summary>Writes rows; of those whose key is taken, the row that is there changes as told.</summary>
    public void Merge<TRow>(IReadOnlyList<TRow> rows, string update) where TRow : class => writes.Merge(rows, update);

    /// <summary>Sees to it that what was added is there.</summary>
    public Task SendAsync() => writes.SendAsync(Cancel);

    /// <summary>Ends rows that stand.</summary>
    public Task EndAsync<TRow>(IQueryable<TRow> rows) where TRow : VersionedRow =>
        rows.Where(r => r.Until == null).ExecuteUpdateAsync(row => row.SetProperty(r => r.Until, Vintage), Cancel);

    /// <summary>Ends and adds observations, and brings what is reckoned from them up to date.</summary>
    public async Task ObserveAsync(IReadOnlyList<ObservationRow> ended, IReadOnlyList<ObservationRow> added)
    {
        if (ended.Count > 0)
        {
            var (regions, figures) = (ended.Select(o => o.RegionCode).Distinct().ToList(), ended.Select(o => o.FigureId).ToList());
            await EndAsync(Db.Observations.Where(o => regions.Contains(o.RegionCode) && figures.Contains(o.FigureId)));
        }
        Add(added);
        await this.KeepUpAsync(ended, added);
    }

    /// <summary>Counts a document in (1) or out (-1).</summary>
    public void Count(DocumentFactsRow document, int sign) => Merge(
        [DocumentTotalRow.Of(document, sign)],
        """
        documents = document_totals.documents + excluded.documents, articles = document_totals.articles + excluded.articles,
        figures = document_totals.figures + excluded.figures
        """);
}
