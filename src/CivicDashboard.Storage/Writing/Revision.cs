using CivicDashboard.Statistics;
using CivicDashboard.Storage.Tables;

namespace CivicDashboard.Storage.Writing;

/// <summary>An observation that stands, with the figure that it comes from and its document's tier.</summary>
internal sealed record Held(ObservationRow Row, FigureRow Figure, AccessTier DocumentTier)
{
    /// <summary>Whether fewer may see it than its document.</summary>
    public bool Restricted => Row.Tier > DocumentTier;
}

/// <summary>An observation as a document states it now.</summary>
internal sealed record Stated(Observation Observation, FigureRecord Figure, AccessTier Tier);

/// <summary>
/// What a new reading of a document, or a later document of the same source, changes: what it states unchanged keeps its old row,
/// with its vintage and its sentence; what a person has decided on is not overruled.
/// </summary>
internal sealed class Revision
{
    private readonly string documentId;
    private readonly List<Held> held;
    private readonly List<Stated> stated;

    private Revision(string documentId, IEnumerable<Held> held, IEnumerable<Stated> stated) =>
        (this.documentId, this.held, this.stated) = (documentId, [.. held], [.. stated]);

    public List<StatementChange> Changes { get; } = [];

    public List<ObservationRow> Ended { get; } = [];

    public List<Stated> Added { get; } = [];

    /// <param name="documentId">The document that was read.</param>
    /// <param name="held">What stands on it, or on earlier ones of its source.</param>
    /// <param name="stated">What it states.</param>
    public static Revision Of(string documentId, IEnumerable<Held> held, IEnumerable<Stated> stated)
    {
        var revision = new Revision(documentId, held, stated);
        revision.KeepRestrictions();
        revision.PassOverTheSame();
        revision.KeepDecisions();
        revision.Pair(h => h.Row.FigureId, s => s.Observation.FigureId, revision.Replace);
        revision.Pair(h => h.Row.ToKey(), s => s.Observation.Key, revision.Replace);
        revision.held.ForEach(revision.End);
        revision.stated.ForEach(revision.Add);
        return revision;
    }

    /// <summary>What fewer may see than its document stays so, whichever words or document state it now: a program does not open what a person closed.</summary>
    private void KeepRestrictions()
    {
        var figures = stated.Select(s => s.Observation.FigureId).ToHashSet();
        foreach (var closed in held.Where(h => h.Restricted))
            for (var i = 0; i < stated.Count; i++)
                if (figures.Contains(closed.Row.FigureId) ? closed.Row.FigureId == stated[i].Observation.FigureId : SaysTheSame(closed, stated[i]))
                    stated[i] = stated[i] with { Tier = (AccessTier)Math.Max((int)stated[i].Tier, (int)closed.Row.Tier) };
    }

    private static bool SaysTheSame(Held h, Stated s) =>
        h.Row.ToKey() == s.Observation.Key || (h.Figure.Quote, h.Figure.Text) == (s.Figure.Quote, s.Figure.Text);

    private void PassOverTheSame()
    {
        Pair(
            h => h.Row.Reviewed ? null : (h.Row.FigureId, What(h), h.Row.ReportedOn),
            s => ((object?)(s.Observation.FigureId, What(s), s.Observation.ReportedOn)), (_, _) => { });
        Pair(h => h.Row.Reviewed || h.Row.DocumentId == documentId ? null : What(h), s => What(s), (_, _) => { });
    }

    private static object What(Held h) => (h.Row.ToKey(), h.Row.ToQuantity(), h.Row.Status, h.Row.Tier, h.Figure.Quote);

    private static object What(Stated s) => (s.Observation.Key, s.Observation.Quantity, s.Observation.Status, s.Tier, s.Figure.Quote);

    private void KeepDecisions()
    {
        Pair(h => h.Row.Reviewed ? h.Row.FigureId : null, s => s.Observation.FigureId, Keep);
        Pair(h => h.Row.Reviewed ? (h.Figure.Quote, h.Figure.Text) : null, s => (object?)(s.Figure.Quote, s.Figure.Text), Keep);
    }

    /// <summary>Takes out of both lists what has the same key, one by one; a null key has no partner.</summary>
    private void Pair(Func<Held, object?> keyOf, Func<Stated, object?> keyOfStated, Action<Held, Stated> use)
    {
        var partners = held.Where(h => keyOf(h) is not null).GroupBy(h => keyOf(h)!).ToDictionary(g => g.Key, g => new Queue<Held>(g));
        var used = new HashSet<Held>(ReferenceEqualityComparer.Instance);
        stated.RemoveAll(s =>
        {
            if (keyOfStated(s) is not { } key || !partners.TryGetValue(key, out var same) || !same.TryDequeue(out var partner))
                return false;
            use(partner, s);
            return used.Add(partner);
        });
        held.RemoveAll(used.Contains);
    }

    /// <summary>It is worth a word only where the program reads something else than when the person decided.</summary>
    private void Keep(Held decided, Stated now)
    {
        if (decided.Figure.ToKey() != now.Figure.Key || decided.Figure.ToQuantity() != now.Figure.Quantity)
            Changes.Add(new(StatementChangeKind.Kept, decided.Row.ToRecord(), now.Observation));
    }

    private void Replace(Held old, Stated now)
    {
        Changes.Add(new(StatementChangeKind.Changed, old.Row.ToRecord(), now.Observation));
        Ended.Add(old.Row);
        Added.Add(now);
    }

    private void End(Held old)
    {
        var decided = old.Row.Reviewed && old.Row.DocumentId == documentId;
        Changes.Add(new(decided ? StatementChangeKind.Kept : StatementChangeKind.Gone, old.Row.ToRecord(), null));
        if (!decided)
            Ended.Add(old.Row);
    }

    private void Add(Stated now)
    {
        Changes.Add(new(StatementChangeKind.Added, null, now.Observation));
        Added.Add(now);
    }
}
