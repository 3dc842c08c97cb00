namespace CivicDashboard.Extraction.Checks;

/// <summary>That what one figure claims fits other figures of its text, or cannot be true beside them.</summary>
/// <param name="Claim">The rate, total or change.</param>
/// <param name="Others">What it was reckoned from; none where it contradicts the whole of a hundred per cent.</param>
/// <param name="Agrees">Whether it fits.</param>
internal sealed record Finding(Figure Claim, IReadOnlyList<Figure> Others, bool Agrees)
{
    /// <summary>The step that each figure gets: the claim is told of the others, each of the others of the claim.</summary>
    public IEnumerable<(int Start, string Step)> Steps() =>
        Others.Select(o => (o.Start, $"{Code} {Claim.Text}")).Prepend((Claim.Start, $"{Code} {Evidence}"));

    private string Evidence => Others.Count == 0 ? "100%" : string.Join('、', Others.Select(o => o.Text));

    private string Code => Agrees ? FigureChecks.Agreement : FigureChecks.Contradiction;
}
