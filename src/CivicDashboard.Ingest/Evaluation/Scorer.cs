namespace CivicDashboard.Ingest.Evaluation;

/// <summary>
/// Scores extracted figures against gold. A gold figure is <em>found</em> when a prediction in the same document overlaps
/// its characters and has its value; it is <em>right</em> when all fields that gold states agree too. A prediction that
/// finds nothing and lies on no span to ignore is a false alarm.
/// </summary>
public sealed class Scorer
{
    private readonly IReadOnlyList<FigureRow> predicted;
    private readonly bool[] used;
    private readonly bool[] usedRight;
    private readonly SortedDictionary<string, (int Right, int Of)> fields = new(StringComparer.Ordinal);
    private readonly List<Miss> misses = [];
    private int found;
    private int right;

    private Scorer(IReadOnlyList<FigureRow> predicted)
    {
        this.predicted = predicted;
        used = new bool[predicted.Count];
        usedRight = new bool[predicted.Count];
    }

    /// <summary>Compares predictions with gold; predictions in documents without gold are passed over.</summary>
    /// <param name="gold">Gold rows.</param>
    /// <param name="predicted">Extracted figures.</param>
    /// <param name="textOf">The text of a document by its file name.</param>
    /// <exception cref="FormatException">A gold quote is not in its document.</exception>
    public static Score Score(IReadOnlyList<GoldRow> gold, IEnumerable<FigureRow> predicted, Func<string, string> textOf)
    {
        var texts = gold.Select(g => g.Doc).Distinct().ToDictionary(doc => doc, doc => new GoldText(textOf(doc)));
        var placed = gold.Select(g => new PlacedGold(g, texts[g.Doc].SpanOf(g))).ToList();
        return new Scorer([.. predicted.Where(p => texts.ContainsKey(Path.GetFileName(p.Doc)))]).Score(placed);
    }

    private Score Score(List<PlacedGold> all)
    {
        var gold = all.Where(g => !g.Row.IsIgnored).ToList();
        var ignored = all.Where(g => g.Row.IsIgnored).ToList();
        foreach (var wanted in gold)
            Look(wanted);
        var counted = predicted.Select((p, i) => used[i] || !ignored.Exists(g => g.Overlaps(p))).ToList();
        misses.AddRange(predicted.Where((_, i) => counted[i] && !used[i]).Select(p => new Miss("false alarm", null, p, [])));
        return new Score(
            gold.Count, counted.Count(c => c), counted.Count(c => !c), found, right,
            [.. fields.Select(f => (f.Key, f.Value.Right, f.Value.Of))],
            predicted.Where((p, i) => p.Certain && counted[i]).Count(),
            predicted.Where((p, i) => p.Certain && usedRight[i]).Count(),
            predicted.Any(p => p.Certain), misses);
    }

    private void Look(PlacedGold gold)
    {
        var near = Enumerable.Range(0, predicted.Count).Where(i => !used[i] && gold.Overlaps(predicted[i])).ToList();
        var exact = near.Where(i => FieldChecks.HasValue(gold.Row, predicted[i])).ToList();
        if (exact.Count == 0)
        {
            misses.Add(new Miss("missed", gold.Row, near.Count > 0 ? predicted[near[0]] : null, []));
            return;
        }
        var best = exact.MaxBy(i => FieldChecks.Of(gold.Row, predicted[i]).Count(c => c.Right));
        used[best] = true;
        found++;
        Judge(gold.Row, best);
    }

    private void Judge(GoldRow gold, int best)
    {
        var checks = FieldChecks.Of(gold, predicted[best]);
        foreach (var (field, agrees) in checks)
        {
            var (hits, of) = fields.GetValueOrDefault(field);
            fields[field] = (hits + (agrees ? 1 : 0), of + 1);
        }
        string[] wrong = [.. checks.Where(c => !c.Right).Select(c => c.Field)];
        if (wrong.Length > 0)
            misses.Add(new Miss("wrong", gold, predicted[best], wrong));
        else
            (right, usedRight[best]) = (right + 1, true);
    }

    private sealed record PlacedGold(GoldRow Row, (int Start, int End) Span)
    {
        public bool Overlaps(FigureRow figure) =>
            Path.GetFileName(figure.Doc) == Row.Doc && figure.Start < Span.End && figure.End > Span.Start;
    }
}
