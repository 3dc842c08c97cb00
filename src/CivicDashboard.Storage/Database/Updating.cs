using CivicDashboard.Statistics;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace CivicDashboard.Storage.Database;

/// <summary>Brings a database up to this program's tables and catalogue.</summary>
internal static class Updating
{
    public static async Task UpdateAsync(this CivicDb db, Catalogue catalogue, string setting, CancellationToken cancel)
    {
        var applied = await db.Database.GetAppliedMigrationsAsync(cancel);
        if (applied.Except(db.Database.GetMigrations()).LastOrDefault() is { } unknown)
            throw new StoreUnavailableException(
                $"The database was made by a newer version of this program ({unknown}): start that version, or name another database in {setting}.");
        await db.Database.MigrateAsync(cancel);
        await db.TakeCatalogueAsync(catalogue, cancel);
    }

    private static async Task TakeCatalogueAsync(this CivicDb db, Catalogue catalogue, CancellationToken cancel)
    {
        var ids = catalogue.Indicators.Select(i => i.Id);
        var stored = await db.Indicators.AsTracking()
            .Where(i => i.Position != null || ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, cancel);
        foreach (var row in catalogue.Indicators.Select((indicator, position) => IndicatorRow.Of(indicator, position)))
            if (stored.Remove(row.Id, out var old))
                db.Entry(old).CurrentValues.SetValues(row);
            else
                db.Add(row);
        await db.RetireAsync(stored.Values, cancel);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>What the catalogue has no more goes, but stays where observations speak of it.</summary>
    private static async Task RetireAsync(this CivicDb db, IReadOnlyCollection<IndicatorRow> dropped, CancellationToken cancel)
    {
        var ids = dropped.Select(i => i.Id);
        var spokenOf = await db.Observations.Where(o => ids.Contains(o.IndicatorId)).Select(o => o.IndicatorId).Distinct().ToListAsync(cancel);
        foreach (var row in dropped)
            if (spokenOf.Contains(row.Id))
                db.Entry(row).Property(i => i.Position).CurrentValue = null;
            else
                db.Remove(row);
    }
}
