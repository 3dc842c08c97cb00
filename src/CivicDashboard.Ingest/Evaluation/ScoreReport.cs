using System.Globalization;

namespace CivicDashboard.Ingest.Evaluation;

/// <summary>A score as lines to print; the last one is <c>F1 right=0.000 found=0.000</c>.</summary>
public static class ScoreReport
{
    /// <summary>The lines, so many of the misses first.</summary>
    public static IEnumerable<string> Lines(Score score, int misses = 0)
    {
        foreach (var miss in score.Misses.Take(misses))
            yield return LineOf(miss);
        yield return $"gold {score.Gold}  predicted {score.Counted} (+{score.Ignored} ignored)";
        yield return Rates("found", score.Rates(score.Found));
        yield return Rates("right", score.Rates(score.Right));
        foreach (var (field, right, of) in score.Fields)
            yield return $"  {field,-10} {right}/{of} = {Thousandths(right / (double)of)}";
        if (score.AnyCertain)
            yield return $"certain: {score.Certain} of {score.Counted} = {Thousandths(score.Certain / (double)Math.Max(1, score.Counted))}, "
                + $"right {score.CertainRight}/{score.Certain} = {Thousandths(score.CertainRight / (double)Math.Max(1, score.Certain))}";
        yield return $"F1 right={Thousandths(score.RightF1)} found={Thousandths(score.FoundF1)}";
    }

    private static string Rates(string name, (double Precision, double Recall, double F1) rates) =>
        $"{name}  precision {Thousandths(rates.Precision)}  recall {Thousandths(rates.Recall)}  F1 {Thousandths(rates.F1)}";

    private static string LineOf(Miss miss)
    {
        var where = miss.Gold is { } gold ? $" {gold.Doc} {gold.Quote} [{gold.Text}]" : "";
        var wrong = miss.Fields.Count > 0 ? " wrong: " + string.Join(", ", miss.Fields.Select(f => $"{f} (want {FieldChecks.Wanted(miss.Gold!, f)})")) : "";
        return $"{miss.Kind}{where}{wrong} got {(miss.Figure is { } figure ? JsonLines.Write(figure) : "nothing")}";
    }

    /// <summary>Three decimals of the number as it is in binary, an exact half going to the even digit, as C and Python print it.</summary>
    private static string Thousandths(double number) =>
        decimal.Round(decimal.Parse(number.ToString("F25"), CultureInfo.InvariantCulture), 3, MidpointRounding.ToEven).ToString("F3");
}
