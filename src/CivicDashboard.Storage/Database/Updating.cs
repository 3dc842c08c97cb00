using CivicDashboard.Statistics;
using CivicDashboard.Storage.Engines;
using CivicDashboard.Storage.Search;
using CivicDashboard.Storage.Tables;
using CivicDashboard.Storage.Writing;
using Microsoft.EntityFrameworkCore;

namespace CivicDashboard.Storage.Database;

/// <summary>Brings a database up to this program's tables and catalogue.</summary>
internal static class Updating
{
    private const string Who = "catalogue";

    public static async Task UpdateAsync(this CivicDb db, Engine engine, Catalogue catalogue, CancellationToken cancel)
    {
        var applied = await db.Database.GetAppliedMigrationsAsync(cancel);
        if (applied.Except(db.Database.GetMigrations()).LastOrDefault() is { } unknown)
            throw new StoreUnavailableException(
                $"The database was made by a newer version of this program ({unknown}): start that version, or name another database in {engine.Setting}.");
        await db.Database.MigrateAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await engine.LockWritersAsync(db, cancel);
        await SearchIndex.FillAsync(db, engine.WritesTo(db), cancel);
        await db.ReckonAsync(engine, cancel);
        await db.TakeCatalogueAsync(engine, catalogue, cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>A store with observations and no heads, or none of the totals, comes from a program that had none.</summary>
    private static async Task ReckonAsync(this CivicDb db, Engine engine, CancellationToken cancel)
    {
        if (!await db.DocumentTotals.AnyAsync(cancel) && await db.Documents.AnyAsync(cancel))
            await Change.MakeAsync(
                db, engine, ChangeKind.Ingest, "civic", "conflicts among what was stored before", null, change => change.ReckonAsync(), cancel);
        else if (!await db.IndicatorTotals.AnyAsync(cancel) && await db.Heads.AnyAsync(cancel))
            await PublicTotals.ReckonTotalsAsync(db, engine, cancel);
    }

    private static async Task TakeCatalogueAsync(this CivicDb db, Engine engine, Catalogue catalogue, CancellationToken cancel)
    {
        var ids = catalogue.Indicators.Select(i => i.Id);
        var stored = await db.Indicators.At(null)
            .Where(i => i.Position != null || ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, cancel);
        var wanted = catalogue.Indicators.Select((indicator, position) => IndicatorRow.Of(indicator, position)).ToList();
        var changed = wanted.Where(row => !stored.TryGetValue(row.Id, out var old) || !Columns.Same(db, row, old)).ToList();
        var dropped = stored.Keys.Except(wanted.Select(row => row.Id)).ToList();
        if (changed.Count == 0 && dropped.Count == 0)
            return;
        // What the catalogue has no more ends, but stays under its id where observations speak of it.
        var spokenOf = await db.Observations.Where(o => dropped.Contains(o.IndicatorId)).Select(o => o.IndicatorId).Distinct().ToListAsync(cancel);
        var ended = dropped.Concat(changed.Select(row => row.Id)).ToList();
        var why = $"{changed.Count} indicators new or changed, {dropped.Count} dropped";
        await Change.MakeAsync(db, engine, ChangeKind.Catalogue, Who, why, null, async change =>
        {
            await change.EndAsync(db.Indicators.Where(i => ended.Contains(i.Id)));
            change.Add<IndicatorRow>([.. changed, .. spokenOf.Select(id => IndicatorRow.Of(stored[id].ToRecord(), position: null))]);
        }, cancel);
        if (changed.Any(row => stored.TryGetValue(row.Id, out var old) && old.Tier != row.Tier))
            await PublicTotals.ReckonTotalsAsync(db, engine, cancel);
    }
}
