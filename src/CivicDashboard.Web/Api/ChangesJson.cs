using System.Text.Json;
using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Web.Languages;
using CivicDashboard.Web.Pages;

namespace CivicDashboard.Web.Api;

/// <summary>A part of the log of changes as JSON: each change with its statements before and after.</summary>
public static class ChangesJson
{
    public static async Task WriteAsync(HttpResponse response, ChangeLog log, CancellationToken cancel)
    {
        response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(response.BodyWriter, JsonFile.Options);
        json.WriteStartObject();
        json.WriteStartArray("changes");
        foreach (var change in log.Changes)
            Write(json, change);
        json.WriteEndArray();
        json.WriteString("next_before", log.Next is { } next ? Moments.Exact(next) : null);
        json.WriteEndObject();
        await json.FlushAsync(cancel);
    }

    private static void Write(Utf8JsonWriter json, LoggedChange logged)
    {
        json.WriteStartObject();
        json.WriteString("vintage", Moments.Exact(logged.Change.Vintage));
        json.WriteString("kind", CodeOf(logged.Change.Kind));
        json.WriteString("document_id", logged.Change.DocumentId);
        json.WriteBoolean("complete", !logged.Cut);
        json.WriteStartArray("statements");
        foreach (var statement in logged.Statements)
        {
            json.WriteStartObject();
            json.WriteString("what", CodeOf(News.Of(statement).Kind));
            Write(json, "before", statement.Before);
            Write(json, "after", statement.After);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Observation? o)
    {
        if (o is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("figure_id", o.FigureId);
        json.WriteString("indicator_id", o.Key.IndicatorId);
        json.WriteString("region_code", o.Key.RegionCode);
        json.WriteString("place", o.Key.Place);
        json.WriteString("period", o.Key.Period?.ToString());
        json.WriteString("measure", o.Key.Measure.ToCode());
        json.WriteString("role", o.Key.Role.ToCode());
        json.WriteString("status", o.Status.ToCode());
        json.WriteNumber("value", o.Quantity.Value);
        json.WriteField("high", o.Quantity.High);
        json.WriteString("unit", o.Quantity.Unit);
        json.WriteString("bound", o.Quantity.Bound.ToCode());
        json.WriteEndObject();
    }

    private static string CodeOf(Enum kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());
}
