using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Web.Languages;
using NodaTime.Text;

namespace CivicDashboard.Web.Api;

/// <summary>An observation on its way out, with what is known around it.</summary>
/// <param name="Region">The name of its region.</param>
/// <param name="Site">The site's address, without a slash at its end.</param>
public sealed record Exported(SourcedObservation Of, Indicator? Indicator, string Region, string Site)
{
    public ObservationKey Key => Of.Observation.Key;

    public Quantity Quantity => Of.Observation.Quantity;
}

/// <summary>A field of the files: its name in CSV and JSON alike.</summary>
/// <param name="Value">A text, a number, true or false, or null.</param>
public sealed record ExportColumn(string Name, Func<Exported, object?> Value);

/// <summary>The fields of an observation in the order in which they stand in the files. Names once given stay.</summary>
public static class ExportColumns
{
    public static IReadOnlyList<ExportColumn> All { get; } =
    [
        new("indicator_id", o => o.Key.IndicatorId),
        new("indicator", o => o.Indicator?.Name),
        new("indicator_en", o => o.Indicator is { NameEn.Length: > 0 } known ? known.NameEn : null),
        new("region_code", o => o.Key.RegionCode),
        new("region", o => o.Region),
        new("place", o => o.Key.Place),
        new("period", o => o.Key.Period?.ToString()),
        new("measure", o => o.Key.Measure.ToCode()),
        new("base", o => o.Key.ComparedWith?.ToString()),
        new("role", o => o.Key.Role.ToCode()),
        new("status", o => o.Of.Observation.Status.ToCode()),
        new("value", o => Plain(o.Quantity.Value)),
        new("high", o => Plain(o.Quantity.High)),
        new("unit", o => o.Quantity.Unit),
        new("bound", o => o.Quantity.Bound.ToCode()),
        new("lower", o => Plain(o.Quantity.Interval.Lower)),
        new("lower_included", o => o.Quantity.Interval is { Lower: not null } i ? i.LowerIncluded : null),
        new("upper", o => Plain(o.Quantity.Interval.Upper)),
        new("upper_included", o => o.Quantity.Interval is { Upper: not null } i ? i.UpperIncluded : null),
        new("as_written", o => o.Of.FigureText),
        new("sentence", o => o.Of.Quote.Trim()),
        new("publisher", o => o.Of.Publisher),
        new("article", o => o.Of.ArticleTitle),
        new("published", o => o.Of.Observation.ReportedOn is { } day ? LocalDatePattern.Iso.Format(day) : null),
        new("figure_url", o => $"{o.Site}/figures/{Uri.EscapeDataString(o.Of.Observation.FigureId)}"),
        new("article_url", o => $"{o.Site}/articles/{Uri.EscapeDataString(o.Of.ArticleId)}"),
        new("vintage", o => Moments.Exact(o.Of.Observation.Vintage)),
    ];

    /// <summary>Without zeros at the end, which not every database keeps.</summary>
    private static decimal? Plain(decimal? number) => number / 1.000000000000000000000000000000000m;
}
