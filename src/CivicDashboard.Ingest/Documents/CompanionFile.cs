using System.Text.Json;
using CivicDashboard.Extraction;
using CivicDashboard.Statistics;
using NodaTime;
using NodaTime.Text;

namespace CivicDashboard.Ingest.Documents;

/// <summary>
/// <c>FILE.meta.json</c> beside a document, with what is known of it:
/// <c>{"published":"2026-04-16","region":"371500","publisher":"聊城日报","title":"…","url":"…"}</c>, each key optional.
/// </summary>
public static class CompanionFile
{
    /// <summary>What the name of the document is followed by.</summary>
    public const string Extension = ".meta.json";

    /// <summary>What is known of a document: its name alone where it has no companion.</summary>
    public static Result<DocumentFacts> Read(string documentPath, RegionList regions)
    {
        var path = documentPath + Extension;
        var bare = new DocumentFacts(Path.GetFileName(documentPath));
        if (!File.Exists(path))
            return bare;
        var name = Path.GetFileName(path);
        try
        {
            return Parse(File.ReadAllText(path), bare.Name, regions);
        }
        catch (JsonException e)
        {
            return new Problem($"{name}:{e.LineNumber + 1}:{e.BytePositionInLine + 1}: this is no JSON; look for a missing quote, comma or brace");
        }
        catch (FormatException e)
        {
            return new Problem($"{name}: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Problem($"{name}: it cannot be read: {e.Message}");
        }
    }

    /// <summary>What the text of a companion says of the document of that name.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="FormatException">A key does not say what it should.</exception>
    public static DocumentFacts Parse(string text, string name, RegionList regions)
    {
        using var json = JsonDocument.Parse(text);
        return Fill(new DocumentFacts(name), json.RootElement, regions);
    }

    /// <summary>The companion of a document of which this is known.</summary>
    public static string Write(DocumentFacts facts) => JsonSerializer.Serialize(
        new { published = facts.Published?.ToString("uuuu-MM-dd", null), region = facts.RegionCode, publisher = facts.Publisher, title = facts.Title, url = facts.Url },
        JsonSerializerOptions.Default);

    private static DocumentFacts Fill(DocumentFacts bare, JsonElement root, RegionList regions)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new FormatException("an object in braces is expected");
        return bare with
        {
            Published = Text(root, "published") is { } day ? DayOf(day) : null,
            RegionCode = Text(root, "region") is { } code ? RegionOf(code, regions) : null,
            Publisher = Text(root, "publisher"),
            Title = Text(root, "title"),
            Url = Text(root, "url"),
        };
    }

    private static string? Text(JsonElement root, string key)
    {
        if (!root.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind != JsonValueKind.String)
            throw new FormatException($"{key} is no text; put it in quotes");
        return value.GetString() is { Length: > 0 } text ? text : null;
    }

    private static LocalDate DayOf(string text)
    {
        var day = LocalDatePattern.Iso.Parse(text);
        return day.Success ? day.Value : throw new FormatException($"published {text} is no date; write it as 2026-04-16");
    }

    private static string RegionOf(string code, RegionList regions) =>
        regions.Find(code)?.Code ?? throw new FormatException($"region {code} is not in regions.csv; give the code of GB/T 2260, such as 371500");
}
