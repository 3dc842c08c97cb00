using Microsoft.EntityFrameworkCore;
using NodaTime;

using static CivicDashboard.Storage.Recollection;

namespace CivicDashboard.Storage;

public sealed partial class CivicStore
{
    /// <summary>When the store changed last; null where nothing has been written. The time to give to <see cref="AsOf"/> later.</summary>
    public Task<Instant?> VintageAsync(CancellationToken cancel = default) =>
        ReadAsync(see => see.Changes.MaxAsync(c => (Instant?)c.Vintage, cancel), cancel);

    /// <summary>What differs in the statistics from how they stood at a time, the latest change first.</summary>
    /// <param name="since">The time, such as that of the reader's last visit.</param>
    /// <param name="limit">No more versions than so many are looked at.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<IReadOnlyList<ObservationChange>> ChangesAsync(
        Instant since, int limit, CancellationToken cancel = default) => ReadAsync<IReadOnlyList<ObservationChange>>(async see =>
    {
        var rows = await (
            from o in see.ChangedSince(since)
            join c in see.Changes on o.Vintage > since ? o.Vintage : o.Until!.Value equals c.Vintage
            orderby c.Vintage descending, o.FigureId
            select new { Row = o, Change = c }).Take(limit).ToListAsync(cancel);
        var before = rows.Where(r => r.Row.Vintage <= since).Select(r => (r.Row, r.Change)).ToList();
        var changes = new List<ObservationChange>();
        foreach (var after in rows.Where(r => r.Row.Vintage > since))
        {
            var at = before.FindIndex(b => b.Row.FigureId == after.Row.FigureId);
            at = at >= 0 ? at : before.FindIndex(b => b.Row.Until == after.Row.Vintage && b.Row.ToKey() == after.Row.ToKey());
            changes.Add(new(at >= 0 ? before[at].Row.ToRecord() : null, after.Row.ToRecord(), after.Change.ToRecord()));
            if (at >= 0)
                before.RemoveAt(at);
        }
        return [.. changes.Concat(before.Select(b => new ObservationChange(b.Row.ToRecord(), null, b.Change.ToRecord())))
            .OrderByDescending(c => c.Change.Vintage)];
    }, cancel);

    /// <summary>All versions of a figure's observation, the latest first, each with who wrote it and why.</summary>
    public Task<IReadOnlyList<ObservationVersion>> HistoryAsync(string figureId, CancellationToken cancel = default) => ReadAsync<IReadOnlyList<ObservationVersion>>(async see =>
    {
        var documentId = figureId.Split('-')[0];
        var rows = await (
            from o in see.Versions
            where o.DocumentId == documentId && o.FigureId == figureId
            join c in see.Changes on o.Vintage equals c.Vintage
            orderby o.Vintage descending
            select new { Row = o, Change = c }).ToListAsync(cancel);
        return [.. rows.Select(r => new ObservationVersion(
            r.Row.ToRecord(), see.AsOf is { } then && r.Row.Until > then ? null : r.Row.Until, r.Change.ToRecord()))];
    }, cancel);

    /// <summary>Published observations that disagree, what was found last first.</summary>
    /// <param name="limit">No more than so many.</param>
    /// <param name="indicatorId">One indicator; null for all.</param>
    /// <param name="regionCode">One region; null for all.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<IReadOnlyList<SourcedConflict>> ConflictsAsync(
        int limit, string? indicatorId = null, string? regionCode = null, CancellationToken cancel = default) => RecallAsync<IReadOnlyList<SourcedConflict>>(Question(nameof(ConflictsAsync), limit, indicatorId, regionCode), async see =>
    {
        var conflicts = see.Conflicts;
        if (indicatorId is not null)
            conflicts = conflicts.Where(c => c.IndicatorId == indicatorId);
        if (regionCode is not null)
            conflicts = conflicts.Where(c => c.RegionCode == regionCode);
        conflicts = conflicts.OrderByDescending(c => c.Vintage).ThenBy(c => c.FirstFigureId).ThenBy(c => c.SecondFigureId).Take(limit);
        // Both sides by the same way: a query that goes it twice is more than the planner of PostgreSQL thinks through.
        var sides = conflicts.Select(c => new { c.RegionCode, FigureId = c.FirstFigureId, Vintage = c.FirstVintage, c.FirstFigureId, c.SecondFigureId, Since = c.Vintage })
            .Concat(conflicts.Select(c => new { c.RegionCode, FigureId = c.SecondFigureId, Vintage = c.SecondVintage, c.FirstFigureId, c.SecondFigureId, Since = c.Vintage }));
        var rows = await (
            from side in sides
            join s in Sourced(see, see.Observations) on new { side.RegionCode, side.FigureId, side.Vintage }
                equals new { s.Row.RegionCode, s.Row.FigureId, s.Row.Vintage }
            select new { side.FirstFigureId, side.SecondFigureId, side.Since, Sourced = s }).ToListAsync(cancel);
        return
        [
            .. rows.GroupBy(r => (r.Since, r.FirstFigureId, r.SecondFigureId)).Where(pair => pair.Count() == 2)
                .OrderByDescending(pair => pair.Key.Since).ThenBy(pair => pair.Key.FirstFigureId, StringComparer.Ordinal)
                .ThenBy(pair => pair.Key.SecondFigureId, StringComparer.Ordinal)
                .Select(pair => new SourcedConflict(
                    pair.Single(r => r.Sourced.Row.FigureId == r.FirstFigureId).Sourced.ToRecord(),
                    pair.Single(r => r.Sourced.Row.FigureId == r.SecondFigureId).Sourced.ToRecord(),
                    pair.Key.Since)),
        ];
    }, cancel);
}
