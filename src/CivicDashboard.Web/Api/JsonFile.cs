using System.Text.Encodings.Web;
using System.Text.Json;
using CivicDashboard.Web.Languages;
using NodaTime;

namespace CivicDashboard.Web.Api;

/// <summary>Observations as JSON: the vintage of the store, then a list of objects with the fields of <see cref="ExportColumns"/>.</summary>
public static class JsonFile
{
    /// <summary>Chinese as it is written. The answers are never part of a page, and say that they are JSON.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(HttpResponse response, Instant? vintage, IAsyncEnumerable<IReadOnlyList<Exported>> parts, CancellationToken cancel)
    {
        response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(response.BodyWriter, Options);
        json.WriteStartObject();
        json.WriteString("vintage", vintage is { } then ? Moments.Exact(then) : null);
        json.WriteStartArray("observations");
        await foreach (var part in parts)
        {
            foreach (var observation in part)
                Write(json, observation);
            await json.FlushAsync(cancel);
            await response.BodyWriter.FlushAsync(cancel);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Exported observation)
    {
        json.WriteStartObject();
        foreach (var column in ExportColumns.All)
            json.WriteField(column.Name, column.Value(observation));
        json.WriteEndObject();
    }

    /// <summary>Writes a text, a number, true, false or null.</summary>
    public static void WriteField(this Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNull(name);
                break;
            case decimal number:
                json.WriteNumber(name, number);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            case bool flag:
                json.WriteBoolean(name, flag);
                break;
            default:
                json.WriteString(name, value.ToString());
                break;
        }
    }
}
