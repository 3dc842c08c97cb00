using System.Text.Json.Serialization;
using CivicDashboard.Extraction;
using CivicDashboard.Ingest.Jobs;
using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Ingest;

/// <summary>A figure as files carry it: one row of CSV or one line of JSON, its properties in the order of the output.</summary>
public sealed record FigureRow
{
    /// <summary>File name of the document.</summary>
    [JsonRequired]
    public string Doc { get; init; } = "";

    /// <summary>Offset of its first character in the document's text, in Unicode code points.</summary>
    [JsonRequired]
    public int Start { get; init; }

    /// <summary>Offset behind its last character.</summary>
    [JsonRequired]
    public int End { get; init; }

    /// <summary>As written, without white space.</summary>
    public string? Text { get; init; }

    /// <summary>The number; the low end of a range.</summary>
    public decimal? Value { get; init; }

    /// <summary>The high end of a range.</summary>
    public decimal? High { get; init; }

    /// <summary>Unit without 万 and 亿.</summary>
    public string? Unit { get; init; }

    /// <summary>Code of the bound.</summary>
    public string? Bound { get; init; }

    /// <summary>Code of the measure.</summary>
    public string? Measure { get; init; }

    /// <summary>The period compared with.</summary>
    public string? Base { get; init; }

    /// <summary>Code of the role.</summary>
    public string? Role { get; init; }

    /// <summary>What it measures, in the text's own words.</summary>
    public string? Indicator { get; init; }

    /// <summary>Id in the catalogue, or a provisional one.</summary>
    public string? IndicatorId { get; init; }

    /// <summary>Code of the region.</summary>
    public string? Region { get; init; }

    /// <summary>Town, zone, community or firm.</summary>
    public string? Place { get; init; }

    /// <summary>The time it covers.</summary>
    public string? Period { get; init; }

    /// <summary>Whether it would be published without review.</summary>
    public bool Certain { get; init; }

    /// <summary>Its sentence.</summary>
    public string? Quote { get; init; }

    /// <summary>Title of its article.</summary>
    public string? Article { get; init; }

    /// <summary>Whether it is an implied value, which the text does not state itself; left out of files where not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Derived { get; init; }

    /// <summary>How it was read; only where asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Steps { get; init; }

    /// <summary>The rows of a document, in the order of its text.</summary>
    public static IEnumerable<FigureRow> Of(string doc, string text, Reading reading, bool explain = false)
    {
        var offsets = new CodePointOffsets(text);
        return reading.Figures.Select(f => Of(doc, f, reading, offsets) with { Steps = explain ? f.Steps : null });
    }

    /// <summary>The earlier levels that the changes stated in a document imply, each a row of the figure that states the change.</summary>
    public static IEnumerable<FigureRow> Implied(string doc, string text, Reading reading)
    {
        var offsets = new CodePointOffsets(text);
        var figures = reading.Figures.ToDictionary(f => $"{f.Start}");
        var observations = reading.Figures.Select(f => Submissions.ObservationOf(f, $"{f.Start}", reading.Published, Instant.MinValue));
        return ImpliedLevels.Of(observations).OrderBy(o => figures[o.FigureId].Start)
            .Select(o => Of(doc, Implied(figures[o.FigureId], o), reading, offsets) with { Derived = true });
    }

    private static Figure Implied(Figure change, Observation level) => change with
    {
        Quantity = level.Quantity,
        Measure = level.Key.Measure,
        Base = level.Key.Base,
        Period = level.Key.Period,
        Certain = level.Status == ObservationStatus.Published,
    };

    private static FigureRow Of(string doc, Figure f, Reading reading, CodePointOffsets offsets) => new()
    {
        Doc = doc,
        Start = offsets.Of(f.Start),
        End = offsets.Of(f.End),
        Text = f.Text,
        Value = Plain(f.Quantity.Value),
        High = Plain(f.Quantity.High),
        Unit = f.Quantity.Unit,
        Bound = f.Quantity.Bound.ToCode(),
        Measure = f.Measure.ToCode(),
        Base = f.Base?.ToString(),
        Role = f.Role.ToCode(),
        Indicator = f.Indicator,
        IndicatorId = f.IndicatorId,
        Region = f.RegionCode,
        Place = f.Place,
        Period = f.Period?.ToString(),
        Certain = f.Certain,
        Quote = f.Quote,
        Article = reading.Articles[f.Article].Title,
    };

    /// <summary>12.50 as 12.5: dividing by a one with all its decimals leaves no zeros at the end.</summary>
    private static decimal? Plain(decimal? number) => number / 1.0000000000000000000000000000m;
}
