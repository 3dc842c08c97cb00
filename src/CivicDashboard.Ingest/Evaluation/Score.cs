namespace CivicDashboard.Ingest.Evaluation;

/// <summary>How well extracted figures agree with gold.</summary>
/// <param name="Gold">Gold figures.</param>
/// <param name="Counted">Predictions that count: all but those on a span to ignore.</param>
/// <param name="Ignored">Predictions on a span to ignore.</param>
/// <param name="Found">Gold figures with a prediction on their characters that has their value.</param>
/// <param name="Right">Found figures all of whose fields agree.</param>
/// <param name="Fields">For each field, in order of its name, how many of the found figures have it right, and of how many.</param>
/// <param name="Certain">Counted predictions marked as certain.</param>
/// <param name="CertainRight">Those of them that are right.</param>
/// <param name="AnyCertain">Whether any prediction, counted or not, is marked as certain.</param>
/// <param name="Misses">Everything that went wrong: first along gold, then the false alarms.</param>
public sealed record Score(
    int Gold,
    int Counted,
    int Ignored,
    int Found,
    int Right,
    IReadOnlyList<(string Field, int Right, int Of)> Fields,
    int Certain,
    int CertainRight,
    bool AnyCertain,
    IReadOnlyList<Miss> Misses)
{
    /// <summary>F1 of <see cref="Found"/>.</summary>
    public double FoundF1 => Rates(Found).F1;

    /// <summary>F1 of <see cref="Right"/>.</summary>
    public double RightF1 => Rates(Right).F1;

    /// <summary>Precision, recall and their harmonic mean for so many hits.</summary>
    public (double Precision, double Recall, double F1) Rates(int hits)
    {
        var (precision, recall) = (hits / (double)Math.Max(1, Counted), hits / (double)Math.Max(1, Gold));
        return (precision, recall, 2 * precision * recall / Math.Max(1e-12, precision + recall));
    }
}

/// <summary>Something that went wrong.</summary>
/// <param name="Kind">missed, wrong or false alarm.</param>
/// <param name="Gold">What was wanted; null for a false alarm.</param>
/// <param name="Figure">What was extracted there, if anything.</param>
/// <param name="Fields">Fields that do not agree.</param>
public sealed record Miss(string Kind, GoldRow? Gold, FigureRow? Figure, IReadOnlyList<string> Fields);
