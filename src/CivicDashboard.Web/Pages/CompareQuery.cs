using CivicDashboard.Statistics;

namespace CivicDashboard.Web.Pages;

/// <summary>What the address of the comparing page asks for. What cannot be read there is as if it were not there.</summary>
public sealed record CompareQuery
{
    /// <summary>More indicators at once make a page that nobody reads to its end.</summary>
    public const int MostIndicators = 4;

    /// <summary>Ids of the indicators, the first one first.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>The region whose parts are compared.</summary>
    public string? Within { get; init; }

    /// <summary>These parts only; all where none is named.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>One period only; else the latest of each region.</summary>
    public ReferencePeriod? Period { get; init; }

    /// <summary>The earlier period of a change.</summary>
    public ReferencePeriod? From { get; init; }

    /// <summary>The later period of a change.</summary>
    public ReferencePeriod? To { get; init; }

    /// <summary>Whether counts are divided by the people who live there.</summary>
    public bool PerHead { get; init; }

    public static CompareQuery Of(IQueryCollection query) => new()
    {
        Indicators = [.. All(query, "indicator").Take(MostIndicators)],
        Within = All(query, "within").FirstOrDefault(),
        Regions = [.. All(query, "region")],
        Period = ReferencePeriod.Parse(query["period"]),
        From = ReferencePeriod.Parse(query["from"]),
        To = ReferencePeriod.Parse(query["to"]),
        PerHead = query["per"] == "head",
    };

    /// <summary>The address that asks for this.</summary>
    public string Url(string page)
    {
        var named = Indicators.Select(i => ("indicator", i)).Append(("within", Within ?? ""))
            .Concat(Regions.Select(r => ("region", r)))
            .Concat([("period", Period?.ToString() ?? ""), ("from", From?.ToString() ?? ""), ("to", To?.ToString() ?? ""), ("per", PerHead ? "head" : "")])
            .Where(x => x.Item2.Length > 0)
            .Select(x => $"{x.Item1}={Uri.EscapeDataString(x.Item2)}");
        return $"{page}?{string.Join('&', named)}";
    }

    private static IEnumerable<string> All(IQueryCollection query, string name) =>
        query[name].Where(v => !string.IsNullOrEmpty(v)).Select(v => v!).Distinct();
}
