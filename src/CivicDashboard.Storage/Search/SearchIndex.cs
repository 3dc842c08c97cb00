using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Tables;
using CivicDashboard.Storage.Writing;
using Microsoft.EntityFrameworkCore;

namespace CivicDashboard.Storage.Search;

/// <summary>The full-text index of an engine, filled with the terms that this program makes.</summary>
internal abstract class SearchIndex
{
    private const int Batch = 500;

    /// <summary>What has all of the terms.</summary>
    public abstract IQueryable<SearchRow> Having(CivicDb db, string kind, IReadOnlyCollection<Sought> terms);

    /// <summary>Enters all of a kind that a program stored which had no search for it yet.</summary>
    public static async Task FillAsync(CivicDb db, Writes writes, CancellationToken cancel)
    {
        await FillAsync(db, SearchRow.Article, db.Articles, writes, cancel);
        await FillAsync(db, SearchRow.Indicator, db.Indicators, writes, cancel);
    }

    private static async Task FillAsync<TRow>(CivicDb db, string kind, IQueryable<TRow> all, Writes writes, CancellationToken cancel) where TRow : VersionedRow, ISearchable
    {
        if (await db.Search.AnyAsync(s => s.Kind == kind, cancel))
            return;
        var ordered = all.OrderBy(row => row.Id).ThenBy(row => row.Vintage);
        for (var done = 0; await ordered.Skip(done).Take(Batch).ToListAsync(cancel) is { Count: > 0 } rows; done += rows.Count)
        {
            writes.Index(rows);
            await writes.SendAsync(cancel);
        }
    }
}
