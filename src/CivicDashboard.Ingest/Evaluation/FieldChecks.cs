using System.Text.RegularExpressions;

namespace CivicDashboard.Ingest.Evaluation;

/// <summary>Which fields of a found figure agree with gold.</summary>
internal static partial class FieldChecks
{
    private static readonly Dictionary<string, string> SameUnits = new()
    {
        ["名"] = "人",
        ["位"] = "人",
        ["个人"] = "人",
        ["KM"] = "公里",
        ["km"] = "公里",
        ["千米"] = "公里",
        ["㎡"] = "平方米",
        ["％"] = "%",
    };

    /// <summary>Each field that gold states, and whether the figure has it right.</summary>
    public static IReadOnlyList<(string Field, bool Right)> Of(GoldRow gold, FigureRow figure)
    {
        List<(string, bool)> checks =
        [
            ("unit", IsOneOf(gold.Unit, figure.Unit, UnitOf)),
            ("bound", figure.Bound == gold.Bound),
            ("measure", IsOneOf(gold.Measure, figure.Measure, measure => measure)),
            ("role", IsOneOf(gold.Role, figure.Role, role => role)),
            ("indicator", HasKeys(figure.Indicator, gold.Keys)),
            ("region", figure.Region == gold.Region),
        ];
        if (!string.IsNullOrEmpty(gold.Period))
            checks.Add(("period", PeriodOf(figure.Period) == PeriodOf(gold.Period)));
        if (gold.High is not null)
            checks.Add(("high", IsSameNumber((double?)figure.High, gold.High)));
        return checks;
    }

    /// <summary>Whether the figure has gold's value.</summary>
    public static bool HasValue(GoldRow gold, FigureRow figure) =>
        IsSameNumber((double?)figure.Value, gold.Value) || (gold.EitherSign && IsSameNumber((double?)figure.Value, -gold.Value));

    /// <summary>What gold says of a field, for a message.</summary>
    public static string Wanted(GoldRow gold, string field) => field switch
    {
        "unit" => gold.Unit,
        "bound" => gold.Bound,
        "measure" => gold.Measure,
        "role" => gold.Role,
        "indicator" => string.Join(" ", gold.Keys),
        "region" => gold.Region,
        "period" => gold.Period,
        _ => gold.High?.ToString(),
    } ?? "null";

    private static bool IsSameNumber(double? a, double? b) =>
        a is { } x && b is { } y && Math.Abs(x - y) <= 1e-9 * Math.Max(1.0, Math.Max(Math.Abs(x), Math.Abs(y)));

    private static bool IsOneOf(string? allowed, string? given, Func<string?, string?> same) =>
        (allowed ?? "").Split('|').Select(same).Contains(same(given));

    private static bool HasKeys(string? phrase, IReadOnlyList<string> keys)
    {
        var words = string.Concat((phrase ?? "").Where(c => !char.IsWhiteSpace(c)));
        return keys.All(key => key.Split('|').Any(option => words.Contains(option, StringComparison.Ordinal)));
    }

    private static string UnitOf(string? unit)
    {
        var plain = (unit ?? "").Replace('／', '/');
        return SameUnits.GetValueOrDefault(plain, plain);
    }

    /// <summary>2021/2023 as full dates, so that both ways to write a span of years agree.</summary>
    private static string? PeriodOf(string? period) =>
        Years().Match(period ?? "") is { Success: true } years ? $"{years.Groups[1]}-01-01/{years.Groups[2]}-12-31" : period;

    [GeneratedRegex(@"^([0-9]{4})/([0-9]{4})\z")]
    private static partial Regex Years();
}
