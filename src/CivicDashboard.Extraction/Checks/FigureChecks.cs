namespace CivicDashboard.Extraction.Checks;

/// <summary>
/// Holds the figures of an article against each other: a rate against its parts, parts against their total, a change against its
/// two levels, a share against the whole. They are compared as intervals, as exactly as they are printed. Figures that contradict
/// each other stay as they are written and go to review.
/// </summary>
internal static class FigureChecks
{
    /// <summary>Code of the step that says which figures fit.</summary>
    public const string Agreement = "agrees";

    /// <summary>Code of the step that says which figures cannot be true together.</summary>
    public const string Contradiction = "contradicts";

    /// <summary>The figures with what the checks found about them.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="figures">Its figures, in order.</param>
    public static IReadOnlyList<Figure> Apply(string text, IReadOnlyList<Figure> figures)
    {
        var article = new ArticleFigures(text, [.. figures.Where(Reckoning.IsPossible)]);
        IEnumerable<Finding> findings = [.. RateCheck.Find(article), .. ShareCheck.Find(article), .. SumCheck.Find(article), .. ChangeCheck.Find(article)];
        var steps = findings.SelectMany(finding => finding.Steps()).Distinct().ToLookup(s => s.Start, s => s.Step);
        return steps.Count == 0 ? figures : [.. figures.Select(f => steps.Contains(f.Start) ? Noted(f, [.. steps[f.Start]]) : f)];
    }

    private static Figure Noted(Figure figure, IReadOnlyList<string> steps) =>
        steps.Any(s => s.StartsWith(Contradiction, StringComparison.Ordinal))
            ? figure with { Certain = false, Steps = [.. figure.Steps, .. steps, "doubt contradiction"] }
            : figure with { Steps = [.. figure.Steps, .. steps] };
}
