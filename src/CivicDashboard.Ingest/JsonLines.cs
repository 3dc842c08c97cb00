using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CivicDashboard.Ingest;

/// <summary>Files with one JSON object a line, Chinese left readable.</summary>
public static class JsonLines
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict,
    };

    /// <summary>One line, without its end.</summary>
    public static string Write<T>(T row) => JsonSerializer.Serialize(row, Options);

    /// <summary>All rows of a file; blank lines are passed over.</summary>
    /// <exception cref="FormatException">A line is not as it should be; the message names file and line.</exception>
    public static IReadOnlyList<T> Read<T>(string path)
    {
        var (rows, number) = (new List<T>(), 0);
        foreach (var line in File.ReadLines(path, Encoding.UTF8))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                rows.Add(Parse<T>(path, number, line));
        }
        return rows;
    }

    private static T Parse<T>(string path, int number, string line)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, Options) ?? throw new FormatException($"{path}:{number}: an object is expected, not null");
        }
        catch (JsonException e)
        {
            throw new FormatException($"{path}:{number}: {e.Message}");
        }
    }
}
