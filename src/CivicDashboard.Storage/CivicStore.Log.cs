using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CivicDashboard.Storage;

public sealed partial class CivicStore
{
    /// <summary>
    /// What was changed in the statistics, change by change, the latest first: unlike <see cref="ChangesAsync"/> also what was changed
    /// again later.
    /// </summary>
    /// <param name="filter">Which changes.</param>
    /// <param name="limit">No more versions than so many are read.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<ChangeLog> ChangeLogAsync(ChangeFilter filter, int limit, CancellationToken cancel = default) => ReadAsync(async see =>
    {
        var rows = await (
            from e in Events(see, filter, limit + 1)
            join o in see.Ever on new { e.RegionCode, e.FigureId, e.Vintage } equals new { o.RegionCode, o.FigureId, o.Vintage }
            join c in see.Changes on e.At equals c.Vintage
            orderby e.At descending, e.FigureId
            select new { Row = o, Change = c }).ToListAsync(cancel);
        if (rows.Count <= limit)
            return new ChangeLog(ChangesOf(rows.Select(r => (r.Row, r.Change))), null);
        // What one figure said before and after is not torn apart.
        var kept = limit > 1 && rows[limit].Row.FigureId == rows[limit - 1].Row.FigureId ? limit - 1 : limit;
        var changes = ChangesOf(rows.Take(kept).Select(r => (r.Row, r.Change)));
        if (rows[kept].Change.Vintage == changes[^1].Change.Vintage)
        {
            // The next page has the change whole. Where it alone is too long, this one says that it is cut.
            if (changes.Count > 1)
                changes.RemoveAt(changes.Count - 1);
            else
                changes[0] = changes[0] with { Cut = true };
        }
        return new ChangeLog(changes, changes[^1].Change.Vintage);
    }, cancel);

    /// <summary>The beginnings and ends of versions. Each kind is cut first, along an index of its own, so that a long log is not sorted.</summary>
    private static IQueryable<VersionEvent> Events(VisibleTables see, ChangeFilter filter, int limit)
    {
        var (since, before) = (filter.Since, filter.Before);
        var versions = see.Ever;
        if (filter.IndicatorId is { } indicator)
            versions = versions.Where(o => o.IndicatorId == indicator);
        if (filter.RegionCode is { } region)
            versions = versions.Where(o => o.RegionCode == region);
        var ended = versions.Where(o => o.Until != null && o.Until > since);
        if (see.AsOf is { } then)
            ended = ended.Where(o => o.Until <= then);
        return versions.Where(o => o.Vintage > since && (before == null || o.Vintage < before))
            .OrderByDescending(o => o.Vintage).ThenBy(o => o.FigureId).Take(limit)
            .Select(o => new VersionEvent { RegionCode = o.RegionCode, FigureId = o.FigureId, Vintage = o.Vintage, At = o.Vintage })
            .Concat(ended.Where(o => before == null || o.Until < before)
                .OrderByDescending(o => o.Until).ThenBy(o => o.FigureId).Take(limit)
                .Select(o => new VersionEvent { RegionCode = o.RegionCode, FigureId = o.FigureId, Vintage = o.Vintage, At = o.Until!.Value }))
            .OrderByDescending(e => e.At).ThenBy(e => e.FigureId).Take(limit);
    }

    private static List<LoggedChange> ChangesOf(IEnumerable<(ObservationRow Row, ChangeRow Change)> rows) =>
        [.. rows.GroupBy(r => r.Change.Vintage).Select(g => Logged(g.First().Change, [.. g.Select(r => r.Row)]))];

    /// <summary>Pairs what a change ended with what it wrote: of the same figure, else about the same thing.</summary>
    private static LoggedChange Logged(ChangeRow change, List<ObservationRow> rows)
    {
        var before = rows.Where(r => r.Until == change.Vintage).ToList();
        var statements = new List<ObservationChange>();
        foreach (var after in rows.Where(r => r.Vintage == change.Vintage))
        {
            var old = before.Find(b => b.FigureId == after.FigureId) ?? before.Find(b => b.ToKey() == after.ToKey());
            statements.Add(new(old?.ToRecord(), after.ToRecord(), change.ToRecord()));
            if (old is not null)
                before.Remove(old);
        }
        statements.AddRange(before.Select(b => new ObservationChange(b.ToRecord(), null, change.ToRecord())));
        return new(change.ToRecord(), statements, Cut: false);
    }

    /// <summary>That a version began, or ended, at a time.</summary>
    private sealed class VersionEvent
    {
        public required string RegionCode { get; init; }
        public required string FigureId { get; init; }
        public required Instant Vintage { get; init; }
        public required Instant At { get; init; }
    }
}
