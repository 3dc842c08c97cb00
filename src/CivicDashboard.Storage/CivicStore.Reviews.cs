using CivicDashboard.Statistics;
using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CivicDashboard.Storage;

public sealed partial class CivicStore
{
    /// <summary>
    /// Enters what a person decided on an observation: a new version of it, whose change tells who and why. What the program reads
    /// later does not overrule it.
    /// </summary>
    /// <param name="figureId">The figure that the observation comes from.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="who">The person.</param>
    /// <param name="why">The reason.</param>
    /// <param name="seen">The vintage of the observation that the person saw.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="OutdatedReviewException">It has changed since, or is gone: it must be looked at again.</exception>
    public Task<Observation> ReviewAsync(
        string figureId, ReviewDecision decision, string who, string why, Instant seen, CancellationToken cancel = default) => WriteAsync(async db =>
    {
        var documentId = figureId.Split('-')[0];
        var standing = await new VisibleTables(db, clearance, asOf: null).Observations
            .SingleOrDefaultAsync(o => o.DocumentId == documentId && o.FigureId == figureId, cancel);
        if (standing is null || standing.Vintage != seen)
            throw new OutdatedReviewException(figureId, standing?.Vintage);
        var decided = decision.On(standing.ToRecord());
        if (!await db.Indicators.At(null).AnyAsync(i => i.Id == decided.Key.IndicatorId, cancel))
            throw new ArgumentException($"There is no indicator {decided.Key.IndicatorId}.", nameof(decision));
        var vintage = await ChangeAsync(
            db, ChangeKind.Review, who, why, documentId,
            change => change.ObserveAsync([standing], [ObservationRow.Of(decided, documentId, standing.Tier, reviewed: true)]), cancel);
        return decided with { Vintage = vintage };
    }, cancel);
}
