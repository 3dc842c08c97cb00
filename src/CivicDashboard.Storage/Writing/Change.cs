using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Engines;
using CivicDashboard.Storage.Search;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CivicDashboard.Storage.Writing;

/// <summary>One change being written, within a transaction that holds the writers' lock. All its rows carry its vintage.</summary>
internal sealed class Change(CivicDb db, Engine engine, Instant vintage, CancellationToken cancel)
{
    public CivicDb Db => db;

    public Engine Engine => engine;

    public Instant Vintage => vintage;

    public CancellationToken Cancel => cancel;

    /// <summary>
    /// Enters a change into the book. Vintages are in the order of the commits, because the lock is held until then: what was asked
    /// about a time once is answered the same for ever.
    /// </summary>
    public static async Task<Change> BeginAsync(CivicDb db, Engine engine, ChangeKind kind, string who, string why, string? documentId, CancellationToken cancel)
    {
        var vintage = await NextVintageAsync(db, engine, cancel);
        var change = new Change(db, engine, vintage, cancel);
        await change.AddAsync([new ChangeRow { Vintage = vintage, Kind = kind, Who = who, Why = why, DocumentId = documentId }]);
        return change;
    }

    private static async Task<Instant> NextVintageAsync(CivicDb db, Engine engine, CancellationToken cancel)
    {
        var now = InstantConverter.ToMicroseconds(await engine.NowAsync(db, cancel));
        var last = await db.Changes.MaxAsync(c => (Instant?)c.Vintage, cancel);
        return last is { } taken && taken >= now ? taken + Duration.FromTicks(10) : now;
    }

    /// <summary>Writes new rows.</summary>
    public async Task AddAsync<TRow>(IReadOnlyList<TRow> rows) where TRow : class
    {
        await engine.InsertAsync(db, rows, cancel);
        if (rows is IReadOnlyList<ISearchable> { Count: > 0 } searchable)
            await engine.Search.AddAsync(db, searchable, cancel);
    }

    /// <summary>Ends rows that stand.</summary>
    public Task EndAsync<TRow>(IQueryable<TRow> rows) where TRow : VersionedRow =>
        rows.Where(r => r.Until == null).ExecuteUpdateAsync(row => row.SetProperty(r => r.Until, vintage), cancel);

    /// <summary>Ends and adds observations, and brings what is reckoned from them up to date.</summary>
    public async Task ObserveAsync(IReadOnlyList<ObservationRow> ended, IReadOnlyList<ObservationRow> added)
    {
        if (ended.Count > 0)
        {
            var (regions, figures) = (ended.Select(o => o.RegionCode).Distinct().ToList(), ended.Select(o => o.FigureId).ToList());
            await EndAsync(db.Observations.Where(o => regions.Contains(o.RegionCode) && figures.Contains(o.FigureId)));
        }
        await AddAsync(added);
        await this.UpdateConflictsAsync(ended, added);
        await this.UpdateHeadsAsync(ended, added);
    }

    /// <summary>Counts a document in (1) or out (-1).</summary>
    public Task CountAsync(DocumentFactsRow document, int sign) => engine.MergeAsync(
        db, [DocumentTotalRow.Of(document, sign)],
        """
        documents = document_totals.documents + excluded.documents, articles = document_totals.articles + excluded.articles,
        figures = document_totals.figures + excluded.figures
        """,
        cancel);
}
